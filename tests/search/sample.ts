import type { TextIndex } from '../../src/search/text-index.ts'
import type { IndexedConcept, VocabularyIndex } from '../../src/search/vocabulary-index.ts'

const concept = (
  fields: Pick<IndexedConcept, 'id' | 'theme' | 'terms'> & Partial<IndexedConcept>,
): IndexedConcept => ({
  wholeTheme: false,
  aliases: [],
  latin: [],
  combined: [],
  related: [],
  falseFriends: [],
  hints: '',
  ...fields,
})

/** A vocabulary of four concepts and two cities, small enough to know by heart. */
export const sampleVocabulary: VocabularyIndex = {
  concepts: [
    concept({
      id: 'childcare',
      theme: 'childcare',
      wholeTheme: true,
      terms: ['托育', '婴幼儿照护'],
      aliases: ['幼儿园托班'],
      latin: ['childcare', 'child care'],
      related: ['places'],
      combined: [[['@child'], ['谁带', '看', 'look after']]],
    }),
    concept({ id: 'places', theme: 'childcare', terms: ['托位'], latin: ['childcare place'] }),
    concept({ id: 'tcm', theme: 'tcm', terms: ['中医'], latin: ['tcm'], falseFriends: ['其中医疗'] }),
    concept({ id: 'clinic', theme: 'tcm', terms: ['中医馆', '中医阁'] }),
    concept({ id: 'doctor', theme: 'doctor', terms: ['家庭医生'], latin: ['family doctor'] }),
  ],
  cities: [
    { id: 'alpha', zh: '东莞', en: 'Dongguan', aliases: ['东莞市'], within: '广东' },
    { id: 'beta', zh: '芜湖', en: 'Wuhu', aliases: [], within: '' },
  ],
  themes: [
    { id: 'childcare', zh: '托育服务', en: 'Childcare' },
    { id: 'tcm', zh: '中医药', en: 'Chinese medicine' },
    { id: 'doctor', zh: '家庭医生签约', en: 'Family doctors' },
  ],
  indicators: [{ id: 'places', theme: 'childcare', zh: '托位数', en: 'Childcare places' }],
  queryWords: {
    asking_number: ['多少', 'how many'],
    fillers: ['怎么', '的', '是', '有', 'the', 'in'],
    generic: [],
    places: ['广东', '深圳'],
    wordings: {},
    classes: { child: ['孩子', '娃', 'kid'] },
    magnitudes: { 万: 10000 },
    units: ['个', '岁'],
  },
  traditional: ['醫館東', '医馆东'],
  sounds: {
    common: '',
    syllables: {
      tuo: '托拖',
      yu: '育玉',
      wei: '位伟',
      zhong: '中重',
      yi: '医',
      guan: '馆管',
      ge: '阁',
      dong: '东',
      jia: '家',
      ting: '庭',
      sheng: '生',
    },
    words: { 东莞: 'dong guan' },
  },
  silences: [{ city: 'beta', theme: 'doctor', terms: ['家庭医生'] }],
  unquantified: [{ city: 'alpha', theme: 'doctor' }],
}

const figure = {
  plan: 0,
  themes: [0],
  indicator: 'places',
  quote_en: null,
  measure_en: 'childcare places',
  scope_zh: '全市',
  scope_en: 'whole city',
  value_to: null,
  unit: '个',
  comparator: 'gte',
  kind: 'target',
  year: 2024,
  reviewed: true,
  doubts: '',
} as const

/** Seven passages and two figures of two plans. */
export const sampleTexts: TextIndex = {
  plans: [
    { id: 'alpha-2024', city: 'alpha', zh: '甲', en: 'A' },
    { id: 'beta-2021', city: 'beta', zh: '乙', en: 'B' },
  ],
  paths: [[], ['中医药传承']],
  subjects: [],
  themes: ['childcare', 'tcm', 'doctor'],
  passages: [
    { id: 'p-1', plan: 0, path: 0, themes: [0], text: '发展普惠托育服务,托位数不低于4.7万个。' },
    { id: 'p-2', plan: 0, path: 1, themes: [1], text: '推进镇街公立医院设置中医馆。' },
    { id: 'p-3', plan: 0, path: 0, themes: [2], text: '深化家庭医生签约服务。' },
    { id: 'p-4', plan: 1, path: 0, themes: [0], text: '建立婴幼儿照护体系,全市托位147个。' },
    { id: 'p-5', plan: 1, path: 0, themes: [], text: '注重医疗质量,其中医疗体制改革走在前列。' },
    { id: 'p-6', plan: 1, path: 1, themes: [1], text: '支持传承创新。' },
    { id: 'p-7', plan: 1, path: 0, themes: [0], text: '加大托育机构扶持力度。' },
  ],
  figures: [
    {
      ...figure,
      id: 'f-1',
      passage: 0,
      quote: '托位数不低于4.7万个',
      measure_zh: '托位数',
      written: '4.7万个',
      value: 47000,
    },
    {
      ...figure,
      plan: 1,
      id: 'f-2',
      passage: 3,
      quote: '全市托位147个',
      measure_zh: '托位',
      written: '147个',
      value: 147,
    },
  ],
}
