import type { Issue } from '../../model/issue.ts'
import type { CodedPassage } from '../document.ts'
import { lineFinder } from './line-finder.ts'

/** A place that looks as if characters were lost, with what it may have read. */
type Suspicion = {
  readonly index: number
  readonly code: string
  readonly quote: string
  readonly readings: readonly string[]
  readonly certainty: 'certain' | 'probable' | 'unknown'
}

/** Everything that looks damaged in a document, as warnings in the order of the text; nothing is repaired. */
export function findDamage(
  source: string,
  text: string,
  passages: readonly CodedPassage[],
  file: string,
): readonly Issue[] {
  const lineOf = lineFinder(source)
  const found = [
    ...patterns.flatMap((pattern) => suspect(text, pattern)),
    ...passages.flatMap((passage) => findUnpaired(source, passage)),
  ]
  const dashes = found.some(({ code }) => code === 'lost-dash-in-years' || code === 'lost-dash-in-ages')
  const counts = dashes ? suspect(text, lostDashInCount) : []
  return [...found, ...counts]
    .sort((one, other) => one.index - other.index || one.code.localeCompare(other.code))
    .map(({ index, code, quote, readings, certainty }) => ({
      severity: 'warning' as const,
      code,
      message: `${what[code] ?? 'Characters seem to be lost'} in \`${quote}\`; it may have read ${readings.map((reading) => `\`${reading}\``).join(' or ') || 'otherwise'} (${certainty}). Compare it with another copy and describe it as an erratum in the sidecar.`,
      at: { file, line: lineOf(index) },
      quote,
    }))
}

const what: Readonly<Record<string, string>> = {
  'lost-dash-in-years': 'A dash between two years seems to be lost',
  'lost-dash-in-ages': 'A dash between two ages seems to be lost',
  'lost-bracket-in-number': 'The bracket behind the year of a document number seems to be lost',
  'lost-date-marks': 'The marks 年, 月 and 日 seem to be lost',
  'lost-separator': 'A mark between two values seems to be lost',
  'lost-stop': 'A stop behind a value seems to be lost',
  'unclosed-quote': 'A quotation mark or bracket is opened and not closed',
  'unopened-quote': 'A quotation mark or bracket is closed and not opened',
  'lost-dash-in-count': 'A dash may be lost between two digits, as elsewhere in this document,',
}

type Pattern = {
  readonly code: string
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => Pick<Suspicion, 'readings' | 'certainty'> | undefined
}

const patterns: readonly Pattern[] = [
  {
    code: 'lost-dash-in-years',
    pattern: /(?<!\d)((?:19|20)\d{2})((?:19|20)\d{2})年?(?!\d)/g,
    read: ([whole, from = '', to = '']) =>
      from < to
        ? {
            readings: [whole.replace(from, `${from}—`)],
            certainty: Number(to) - Number(from) <= 20 ? 'certain' : 'probable',
          }
        : undefined,
  },
  {
    code: 'lost-dash-in-ages',
    pattern: /(?<![\d.])(\d{2,5})岁/g,
    read: ([, digits = '']) => readAges(digits),
  },
  {
    code: 'lost-bracket-in-number',
    pattern: /〔((?:19|20)\d{2})(\d{1,4})号/g,
    read: ([, year = '', number = '']) => ({ readings: [`〔${year}〕${number}号`], certainty: 'certain' }),
  },
  {
    code: 'lost-date-marks',
    pattern: /(?<=^|\n)[ \t]*(20[0-3]\d)(\d{2,4})[ \t]*(?=\n|\r|$)/g,
    read: ([, year = '', rest = '']) => readDay(year, rest),
  },
  {
    code: 'lost-separator',
    pattern: /(?<![\d.])\d{1,4}(?:\.\d{1,4})?[%‰](?:\d{1,4}(?:\.\d{1,4})?[%‰])+/g,
    read: ([whole]) => ({ readings: [whole.replace(/([%‰])(?=\d)/g, '$1、')], certainty: 'certain' }),
  },
  {
    code: 'lost-stop',
    pattern:
      /(?:率|比例|比重|占比|水平|满意度|覆盖面)(?:均|分别|都|已)?(?:达到|达|为|不低于|不少于|超过|低于)?\d{1,3}(?:\.\d{1,2})?[%‰](?=[\u4e00-\u9fff\d])(?!\d+(?:\.\d+)?[%‰]|以上|以下|以内|之内|左右|上下|及以|和|与|及|或|并|且|而|后|时|为|在|由|用|给|同|的|至|到|分|提|下|上|降|增)/g,
    read: ([whole]) => ({ readings: [`${whole}。`, `${whole},`], certainty: 'probable' }),
  },
]

/** 12个 may be 1—2个 where other dashes are known to be lost; nobody can tell. */
const lostDashInCount: Pattern = {
  code: 'lost-dash-in-count',
  pattern: /(?<![\d.%-])([1-8])([2-9])(?=[个家所名项])/g,
  read: ([whole, one = '', two = '']) =>
    Number(two) === Number(one) + 1 || Number(two) === Number(one) + 2
      ? { readings: [whole, `${one}—${two}`], certainty: 'unknown' }
      : undefined,
}

function suspect(text: string, { code, pattern, read }: Pattern): Suspicion[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const reading = read(match)
    const quote = match[0].trim()
    return reading === undefined
      ? []
      : [{ index: match.index + match[0].indexOf(quote), code, quote, ...reading }]
  })
}

/** 3070岁 → 30—70岁, 06岁 → 0—6岁: splits that leave a younger and an older age. */
function readAges(digits: string): Pick<Suspicion, 'readings' | 'certainty'> | undefined {
  if (digits.length < 3 && !digits.startsWith('0')) return undefined
  const splits = [1, 2, 3]
    .filter((cut) => cut < digits.length)
    .map((cut) => [digits.slice(0, cut), digits.slice(cut)] as const)
  const readings = splits
    .filter(
      ([from, to]) => Number(from) < Number(to) && Number(to) <= 120 && !/^0\d/.test(from) && !/^0/.test(to),
    )
    .map(([from, to]) => `${from}—${to}岁`)
  if (readings.length === 0) return undefined
  return { readings, certainty: readings.length === 1 ? 'certain' : 'probable' }
}

/** 2023630 → 2023年6月30日; 2023111 may be two days. */
function readDay(year: string, rest: string): Pick<Suspicion, 'readings' | 'certainty'> | undefined {
  const readings = [1, 2].flatMap((cut) => {
    const [month, day] = [rest.slice(0, cut), rest.slice(cut)]
    const fits = /^(?:0?[1-9]|1[0-2])$/.test(month) && /^(?:0?[1-9]|[12]\d|3[01])$/.test(day)
    return fits ? [`${year}年${Number(month)}月${Number(day)}日`] : []
  })
  const distinct = [...new Set(readings)]
  return distinct.length === 0
    ? undefined
    : { readings: distinct, certainty: distinct.length === 1 ? 'certain' : 'unknown' }
}

const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '〔': '〕',
  '(': ')',
  '（': '）',
  '[': ']',
  '【': '】',
}
const closers: ReadonlyMap<string, string> = new Map(
  Object.entries(partners).map(([open, close]) => [close, open]),
)
const sameWidth = (mark: string): string => mark.replace('（', '(').replace('）', ')')

/** The first quotation mark or bracket of a sentence that has no partner. */
function findUnpaired(source: string, { start, end, text }: CodedPassage): readonly Suspicion[] {
  const open: { readonly mark: string; readonly index: number }[] = []
  for (let index = 0; index < text.length; index++) {
    const mark = text[index] ?? ''
    if (mark in partners) open.push({ mark, index })
    const wanted = closers.get(mark)
    if (wanted === undefined) continue
    const last = open.at(-1)
    if (last !== undefined && sameWidth(last.mark) === sameWidth(wanted)) open.pop()
    else if (open.length === 0 && !isListNumber(text, index))
      return [unpaired(source, 'unopened-quote', start + index, { start, end })]
  }
  const [first] = open
  return first === undefined ? [] : [unpaired(source, 'unclosed-quote', start + first.index, { start, end })]
}

const isListNumber = (text: string, index: number): boolean =>
  /^[\s\d一二三四五六七八九十a-z]{1,5}$/.test(text.slice(0, index))

function unpaired(
  source: string,
  code: string,
  index: number,
  { start, end }: { readonly start: number; readonly end: number },
): Suspicion {
  const from = code === 'unclosed-quote' ? index : Math.max(start, index - 16)
  return {
    index: from,
    code,
    quote: source.slice(from, Math.min(end, code === 'unclosed-quote' ? index + 20 : index + 1)),
    readings: [],
    certainty: 'probable',
  }
}
