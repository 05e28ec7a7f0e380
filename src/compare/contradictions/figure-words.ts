import { lowerFirst } from '../../lib/lower-first.ts'
import type { Comparator, Figure } from '../../model/figure.ts'
import type { Language } from '../../model/language.ts'

/** The measure as it stands inside an English sentence; Chinese where nobody has translated it yet. */
export const nameEn = ({ measure_en, measure_zh }: Pick<Figure, 'measure_en' | 'measure_zh'>): string =>
  measure_en === null ? measure_zh : lowerFirst(measure_en)

type Bounded = Pick<Figure, 'value' | 'value_to' | 'comparator'>

/** A value behind Chinese words, with its bound: `低于 14.5/10万`, or ` 90%` with the space a bare number wants. */
export const boundedZh = (figure: Bounded, unit: string): string =>
  `${boundWords.zh[figure.comparator ?? 'eq']} ${amountOf(figure)}${unit.replace(perPeople, '')}`

/** The base the measure's name says already: 个/千人 is 个. */
const perPeople = /(?<=.)\/\d*[百千万]+人$/

/** The same in English, `less than 14.5 per 100,000`; counts and rates per people say their unit in the measure's name. */
export const boundedEn = (figure: Bounded, unit: string): string =>
  `${boundWords.en[figure.comparator ?? 'eq']}${amountOf(figure)}${unitAfter(unit)}`

/** The number, or both ends of a range: `12–15`. */
const amountOf = ({ value, value_to }: Bounded): string =>
  value_to === null ? `${value}` : `${value}–${value_to}`

const boundWords: Readonly<Record<Language, Readonly<Record<Comparator, string>>>> = {
  zh: { gte: '不少于', lte: '不超过', gt: '超过', lt: '低于', about: '约', eq: '', range: '' },
  en: {
    gte: 'at least ',
    lte: 'at most ',
    gt: 'more than ',
    lt: 'less than ',
    about: 'about ',
    eq: '',
    range: '',
  },
}

/** A unit after a number in English: `96.75%`, `80.5 years`, `14.5 per 100,000`. */
const unitAfter = (unit: string): string => spelled[unit] ?? (/^[%‰]/.test(unit) ? unit : '')

const spelled: Readonly<Record<string, string>> = {
  岁: ' years',
  元: ' yuan',
  个百分点: ' percentage points',
  '/10万': ' per 100,000',
}
