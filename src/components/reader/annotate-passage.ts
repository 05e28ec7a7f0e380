import { findEvidenceMarks } from '../../compare/evidence-marks.ts'
import type { Annotation, Annotations, Insertion } from '../../lib/annotated-text.ts'
import { characterEdits } from '../../lib/character-edits.ts'
import { codePointsOf, type CodePoints } from '../../lib/code-points.ts'
import { mergeSpans } from '../../lib/merge-spans.ts'
import { stableId } from '../../lib/stable-id.ts'
import type { Figure } from '../../model/figure.ts'
import type { LocatedErratum } from '../../model/plan.ts'
import type { Span } from '../../model/span.ts'
import { markedQuoteOf } from '../figure/mark-segments.ts'

/** A stretch of a document as shown, with its place in the source. */
export type Stretch = Span & { readonly text: string }

export type Apparatus = {
  readonly plan: string
  readonly figures: readonly Figure[]
  readonly errata: readonly LocatedErratum[]
  /** Numbers of the document's own footnotes. */
  readonly footnotes: ReadonlySet<string>
}

/** A milestone's link runs over the deciding word, a value's link stands within what decides. */
const layers = { quote: 1, milestone: 2, call: 3, evidence: 4, value: 5, erratum: 6 } as const

/** Everything that is marked in a stretch: quotes, deciding words, values, errata and note numbers. */
export function annotatePassage(stretch: Stretch, apparatus: Apparatus): Annotations {
  const figures = apparatus.figures.filter(({ value_start, value_end }) =>
    within(stretch, value_start, value_end),
  )
  const errata = apparatus.errata.filter(({ start, end }) => within(stretch, start, end))
  const linked = withOwnPlace(figures)
  const place = placer(stretch)
  return {
    annotations: [
      ...mergeSpans(figures).flatMap(place(layers.quote, 'mark', {})),
      ...mergeSpans(figures.flatMap(evidenceInSource)).flatMap(place(layers.evidence, 'b', {})),
      ...linked.flatMap((figure) =>
        place(
          figure.value_as_written === null ? layers.milestone : layers.value,
          'a',
          { href: `#${noteId(figure.id)}` },
          idsOf(figure),
        )(valueSpan(figure)),
      ),
      ...errata.flatMap(removedSpans).flatMap(place(layers.erratum, 'del', {})),
      ...footnoteMarks(stretch.text, apparatus),
    ],
    insertions: [
      ...figures.filter((figure) => !linked.includes(figure)).map((figure) => anchorOnly(figure, stretch)),
      ...restorations(stretch, errata),
    ],
  }
}

/** What errata put into a stretch, in editorial brackets. */
export const restorations = (stretch: Stretch, errata: readonly LocatedErratum[]): readonly Insertion[] =>
  errata
    .filter(({ start, end }) => within(stretch, start, end))
    .flatMap((erratum) => restored(erratum, stretch))

/** The address of a figure's margin note, made of the figure's own: `wuhu-2021-f-0k3m1` → `n-0k3m1`. */
export const noteId = (figure: string): string => `n-${figure.slice(figure.lastIndexOf('-f-') + 3)}`

/** The address of an erratum, made from its words so that it stays when other errata come and go. */
export const erratumId = (plan: string, { source, nth }: Pick<LocatedErratum, 'source' | 'nth'>): string =>
  `${plan}-e-${stableId(source, String(nth))}`

/** The address of a footnote of the document and of the place that calls it. */
export const footnoteId = (plan: string, number: string): string => `${plan}-note-${number}`
export const footnoteCallId = (plan: string, number: string): string => `${plan}-call-${number}`

const within = (stretch: Span, start: number, end: number): boolean =>
  start >= stretch.start && end <= stretch.end

const idsOf = ({ id }: Figure): Record<string, string> => ({ 'data-figure': id, id })

const valueSpan = ({ value_start: start, value_end: end }: Figure): Span => ({ start, end })

/** Figures whose value overlaps no earlier one: links do not nest, so the others keep a bare anchor. */
function withOwnPlace(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    (figure, index) =>
      !figures
        .slice(0, index)
        .some((other) => other.value_start < figure.value_end && figure.value_start < other.value_end),
  )
}

const anchorOnly = (figure: Figure, stretch: Stretch): Insertion => ({
  at: indexer(codePointsOf(stretch.text), stretch)(figure.value_start),
  tag: 'span',
  attrs: idsOf(figure),
  text: '',
})

const evidenceInSource = (figure: Figure): readonly Span[] =>
  findEvidenceMarks(markedQuoteOf(figure)).map(({ start, end }) => ({
    start: start + figure.start,
    end: end + figure.start,
  }))

/** Turns spans of the source into annotations of the stretch, cut at its ends. */
function placer(stretch: Stretch) {
  const indexOf = indexer(codePointsOf(stretch.text), stretch)
  return (layer: number, tag: string, attrs: Record<string, string>, once?: Record<string, string>) =>
    ({ start, end }: Span): Annotation[] => {
      const from = indexOf(start)
      const to = indexOf(end)
      return to > from ? [{ start: from, end: to, layer, tag, attrs, ...(once ? { once } : {}) }] : []
    }
}

/** Source offset → string index in the stretch. */
const indexer =
  (points: CodePoints, { start }: Span) =>
  (offset: number): number =>
    points.slice(0, Math.min(Math.max(offset - start, 0), points.length)).length

const editsOf = (erratum: LocatedErratum) =>
  erratum.reading === null ? [] : characterEdits(erratum.source, erratum.reading)

const removedSpans = (erratum: LocatedErratum): readonly Span[] =>
  editsOf(erratum)
    .filter(({ removed }) => removed !== '')
    .map(({ at, removed }) => ({ start: erratum.start + at, end: erratum.start + at + [...removed].length }))

/** What an erratum puts in, in editorial brackets; a doubtful reading carries a question mark. */
export const bracketsOf = (
  erratum: LocatedErratum,
): readonly { readonly at: number; readonly text: string }[] => {
  if (erratum.reading === null) return [{ at: erratum.end, text: '[?]' }]
  const doubt = erratum.certainty === 'certain' ? '' : '?'
  return editsOf(erratum)
    .filter(({ added }) => added !== '')
    .map(({ at, removed, added }) => ({
      at: erratum.start + at + [...removed].length,
      text: `[${added}${doubt}]`,
    }))
}

function restored(erratum: LocatedErratum, stretch: Stretch): readonly Insertion[] {
  const indexOf = indexer(codePointsOf(stretch.text), stretch)
  return bracketsOf(erratum).map(({ at, text }) => ({ at: indexOf(at), tag: 'ins', attrs: {}, text }))
}

/** Calls of the document's own footnotes, `[1]`, each linked to its note. */
function footnoteMarks(text: string, { plan, footnotes }: Apparatus): readonly Annotation[] {
  return [...text.matchAll(/\[(\d+)\]/g)]
    .filter(([, number = '']) => footnotes.has(number))
    .map(({ index, 0: { length }, 1: number = '' }) => ({
      ...{ start: index, end: index + length, layer: layers.call, tag: 'a' },
      attrs: { class: 'call', href: `#${footnoteId(plan, number)}` },
      once: { id: footnoteCallId(plan, number) },
    }))
}
