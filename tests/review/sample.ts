import type { Proposal } from '../../src/model/figure.ts'
import type { Indicator } from '../../src/model/indicator.ts'
import type { Passage } from '../../src/model/passage.ts'
import type { FigureReview } from '../../src/model/review.ts'

/** One invented sentence of an invented plan, with what the rules would propose of it. */
export const passage: Passage = {
  id: 'somewhere-2024-p-aaaaaaaaaa',
  heading_path: [],
  text: '到2025年,每千人托位数不少于4.5个,力争家庭医生签约率达到45%。',
  themes: ['childcare', 'family-doctor'],
  start: 100,
  end: 136,
}

export const proposal: Proposal = {
  id: 'somewhere-2024-f-bbbbbbbbbb',
  passage: passage.id,
  quote: '每千人托位数不少于4.5个',
  start: 107,
  end: 120,
  value_as_written: '4.5个',
  value_start: 116,
  value_end: 120,
  value: 4.5,
  value_to: null,
  unit: '个/千人',
  comparator: 'gte',
  kind: 'target',
  year: 2025,
  year_basis: 'stated',
  commitment: 'firm',
  commitment_word: '不少于',
  measure_zh: '每千人托位数',
  scope_zh: '全市',
  themes: ['childcare'],
  indicator: 'childcare-places-per-1000',
}

export const indicator: Indicator = {
  id: 'childcare-places-per-1000',
  theme: 'childcare',
  name_zh: '每千人托位数',
  name_en: 'Childcare places per 1,000 residents',
  definition_zh: '定义',
  definition_en: 'Definition',
  unit: '个/千人',
  denominator_zh: '常住人口',
  denominator_en: 'residents',
  direction: 'higher',
  comparable_zh: '可比',
  comparable_en: 'Comparable',
  across_cities: true,
  near_misses: [],
  wording: [],
}

const {
  id: _id,
  passage: _passage,
  start: _start,
  end: _end,
  value_start: _vs,
  value_end: _ve,
  ...fields
} = proposal

export const confirmed: Extract<FigureReview, { verdict: 'confirm' }> = {
  ...fields,
  verdict: 'confirm',
  nth: 1,
  value_nth: 1,
  measure_nth: 1,
  measure_en: 'Childcare places per 1,000 residents',
  scope_en: 'the whole city',
  quote_en: 'at least 4.5 childcare places per 1,000 residents',
  doubts: [],
  note_zh: null,
  note_en: null,
}
