import { unitText } from '../i18n/units.ts'
import { lowerFirst } from '../lib/lower-first.ts'
import { upperFirst } from '../lib/upper-first.ts'
import type { Bilingual } from '../model/language.ts'
import { comparabilityOf, type Comparability, type Difference } from './comparability.ts'
import { denominatorName } from './denominator-name.ts'
import { documentKindNames, figureKindNames, levelNames } from './difference-names.ts'
import type { Measured } from './measured.ts'

/** One plain sentence per language: what two values differ in, and whether they may stand on one scale. */
export function comparabilitySentence(a: Measured, b: Measured): Bilingual {
  const comparability = comparabilityOf(a, b)
  const differences = comparability.differences.map((difference) => tell[difference](a, b))
  const parts = [...differences, ending(comparability)]
  return {
    zh: parts.map(({ zh }) => zh).join('；') + '。',
    en: upperFirst(parts.map(({ en }) => en).join('; ')) + '.',
  }
}

function ending({ verdict, differences }: Comparability): Bilingual {
  if (verdict === 'apart') return { zh: '不能放在同一把尺上', en: 'they do not share a scale' }
  if (differences.length === 0)
    return {
      zh: '指标、口径、年份都相同，可以直接比',
      en: 'same measure, scope and year: they may be compared directly',
    }
  if (differences.includes('kind'))
    return {
      zh: '指标相同，但不是同一类数，只能对照着读，不能据此说谁高谁低',
      en: 'same measure, but not the same kind of number: they may be read beside each other, not ranked',
    }
  return {
    zh: '指标相同，可以并列看，不能据此说谁高谁低',
    en: 'same measure, so they may stand side by side, but not be ranked',
  }
}

const years = ({ figure }: Measured): string => String(figure.year ?? '')

const tell: Record<Difference, (a: Measured, b: Measured) => Bilingual> = {
  'no-value': () => ({ zh: '其中一项没有数字', en: 'one of the two has no number' }),
  measure: (a, b) => ({
    zh: `一个是“${a.figure.measure_zh}”，一个是“${b.figure.measure_zh}”，指标不同`,
    en:
      a.indicator && b.indicator
        ? `the measures differ (${lowerFirst(a.indicator.name_en)}; ${lowerFirst(b.indicator.name_en)})`
        : 'the measures differ',
  }),
  unit: (a, b) => ({
    zh: `单位不同(${a.figure.unit ?? '无'}、${b.figure.unit ?? '无'})`,
    en: `the units differ (${englishUnit(a)}; ${englishUnit(b)})`,
  }),
  scope: (a, b) => ({
    zh: `所指的人或机构不同(${a.figure.scope_zh}、${b.figure.scope_zh})`,
    en: 'they speak of different people or institutions',
  }),
  size: () => ({
    zh: '总数随地方大小而变，人口底数不同',
    en: 'totals depend on the size of the place, and the populations differ',
  }),
  denominator: (a, b) => {
    const [first, second] = [a, b].map(({ figure }) => denominatorName(figure.measure_zh))
    return {
      zh: `分母的叫法不同(${first?.zh ?? '未写'}、${second?.zh ?? '未写'})`,
      en: `the denominators are named differently (${first?.en ?? 'none'}; ${second?.en ?? 'none'})`,
    }
  },
  year: (a, b) => ({
    zh: `年份不同(${years(a)}、${years(b)})`,
    en: `the years differ (${years(a)}, ${years(b)})`,
  }),
  'year-unknown': () => ({ zh: '其中一项没有写明年份', en: 'one of the two states no year' }),
  kind: (a, b) => ({
    zh: `一个是${figureKindNames[a.figure.kind].zh}，一个是${figureKindNames[b.figure.kind].zh}`,
    en: `one is ${figureKindNames[a.figure.kind].en}, the other ${figureKindNames[b.figure.kind].en}`,
  }),
  level: (a, b) => ({
    zh: `一个是${levelNames[a.plan.level].zh}，一个是${levelNames[b.plan.level].zh}`,
    en: `one is ${levelNames[a.plan.level].en}, the other ${levelNames[b.plan.level].en}`,
  }),
  document: (a, b) => ({
    zh: `文件种类不同(${documentKindNames[a.plan.kind].zh}、${documentKindNames[b.plan.kind].zh})`,
    en: `the documents differ in kind (${documentKindNames[a.plan.kind].en}, ${documentKindNames[b.plan.kind].en})`,
  }),
}

/** `per 1,000 people`; what English needs no measure word for is a plain count. */
function englishUnit({ figure }: Measured): string {
  const { before, after } = unitText(figure.unit, 'en')
  return [before, after].filter(Boolean).join(' ') || 'a plain count'
}
