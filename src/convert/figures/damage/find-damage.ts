import type { Proposal } from '../../../model/figure.ts'
import type { Issue } from '../../../model/issue.ts'
import type { CodedPassage } from '../../document.ts'
import { lineFinder } from '../line-finder.ts'
import { knownValues, withoutSpan } from './known-values.ts'
import type { KnownValues } from './known-values.ts'
import { findLostPoints } from './lost-points.ts'
import { lostDashInCount, patterns, suspect } from './patterns.ts'
import type { Pattern } from './patterns.ts'
import type { Suspicion } from './suspicion.ts'
import { findUnpaired } from './unpaired.ts'
import { weighReadings } from './weigh-readings.ts'
import { findWrittenElsewhere } from './written-elsewhere.ts'
import type { WrittenElsewhere } from './written-elsewhere.ts'

export type DamageInput = {
  readonly source: string
  /** The same in one spelling, character by character. */
  readonly text: string
  readonly passages: readonly CodedPassage[]
  /** What the rules read in it: a restored number has to fit it. */
  readonly figures: readonly Proposal[]
  readonly file: string
}

/**
 * Everything that looks damaged in a document, as proposed errata in the order of the text: warnings with the
 * likeliest reading, the others, how certain it is and what speaks for it. Nothing is repaired.
 */
export function findDamage({ source, text, passages, figures, file }: DamageInput): readonly Issue[] {
  const lineOf = lineFinder(source)
  const known = knownValues(figures)
  const weigh = weigher({ text, passages, known, elsewhere: findWrittenElsewhere(text) })
  const found = [
    ...patterns.flatMap((pattern) => suspect(text, pattern).map((one) => weigh(pattern, one))),
    ...passages.flatMap((passage) => findUnpaired(source, passage)),
    ...findLostPoints(known.all),
  ]
  const dashes = found.some(({ code }) => code === 'lost-dash-in-years' || code === 'lost-dash-in-ages')
  const counts = dashes ? suspect(text, lostDashInCount).map((one) => weigh(lostDashInCount, one)) : []
  return [...found, ...counts]
    .sort((one, other) => one.index - other.index || one.code.localeCompare(other.code))
    .map((suspicion) => toIssue(suspicion, file, lineOf(suspicion.index)))
}

function toIssue(
  { code, quote, readings, certainty, evidence }: Suspicion,
  file: string,
  line: number,
): Issue {
  const [reading, ...alternatives] = readings
  const sure = evidence.length === 0 ? certainty : `${certainty}: ${evidence.join('; ')}`
  return {
    severity: 'warning',
    code,
    message: `${what[code] ?? 'Characters seem to be lost'} in \`${quote}\`; it may have read ${readings.map((one) => `\`${one}\``).join(' or ') || 'otherwise'} (${sure}). Compare it with another copy and describe it as an erratum in the sidecar.`,
    at: { file, line },
    quote,
    reading: reading ?? null,
    alternatives,
    certainty,
    ...(evidence.length === 0 ? {} : { evidence }),
  }
}

const what: Readonly<Record<string, string>> = {
  'lost-dash-in-years': 'A dash between two years seems to be lost',
  'lost-dash-in-ages': 'A dash or point in an age seems to be lost',
  'lost-bracket-in-number': 'The bracket behind the year of a document number seems to be lost',
  'lost-date-marks': 'The marks 年, 月 and 日 seem to be lost',
  'lost-separator': 'A mark between two values seems to be lost',
  'lost-slash': 'The slash of a rate per 100,000 seems to be lost',
  'lost-mark-in-percent': 'A mark within a percentage seems to be lost',
  'lost-point': 'The decimal point seems to be lost',
  'lost-stop': 'A stop behind a value seems to be lost',
  'unclosed-quote': 'A quotation mark or bracket is opened and not closed',
  'unopened-quote': 'A quotation mark or bracket is closed and not opened',
  'lost-dash-in-count': 'A dash may be lost between two digits, as elsewhere in this document,',
}

type Weigher = (pattern: Pattern, suspicion: Suspicion) => Suspicion
/** How much of a sentence around a place is looked at. */
const [reachBack, reachOn] = [240, 120]
/** A document with more damaged places needs another copy and no arithmetic. */
const mostWeighed = 400

function weigher({
  text,
  passages,
  known,
  elsewhere,
}: {
  readonly text: string
  readonly passages: readonly CodedPassage[]
  readonly known: KnownValues
  readonly elsewhere: WrittenElsewhere
}): Weigher {
  let weighed = 0
  return ({ isNumeric }, suspicion) => {
    if (isNumeric !== true || weighed >= mostWeighed) return suspicion
    weighed += 1
    const { index, quote } = suspicion
    const end = index + quote.length
    const sentence = passageAt(passages, index) ?? { start: index, end }
    const start = Math.max(sentence.start, index - reachBack)
    return weighReadings(suspicion, {
      text: text.slice(start, Math.min(Math.max(sentence.end, end), end + reachOn)),
      start,
      known: withoutSpan(known, index, end),
      elsewhere,
    })
  }
}

/** The passage an index stands in, by bisection; undefined between passages. */
function passageAt(passages: readonly CodedPassage[], index: number): CodedPassage | undefined {
  let low = 0
  let high = passages.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((passages[middle]?.start ?? 0) <= index) low = middle
    else high = middle - 1
  }
  const found = passages[low]
  return found !== undefined && index >= found.start && index < found.end ? found : undefined
}
