import type { Issue } from '../model/issue.ts'
import type { Span } from '../model/span.ts'

/**
 * Issues of a document that no erratum describes yet: a warning is dropped where its quote meets an erratum.
 * A warning knows its line only, so each place of the quote in that line counts; looked for around the errata,
 * which are few, and not through the line, which may be long.
 */
export function undescribed(
  issues: readonly Issue[],
  text: string,
  errata: readonly Span[],
): readonly Issue[] {
  if (errata.length === 0) return issues
  const lines = [...text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g)]
  return issues.filter(({ severity, at, quote }) => {
    const line = lines[(at.line ?? 0) - 1]
    if (severity === 'error' || quote === undefined || line === undefined) return true
    const end = line.index + line[0].length
    return !errata.some(
      (erratum) => erratum.start < end && erratum.end > line.index && meets(text, quote, erratum),
    )
  })
}

/** Whether the quote stands where it meets the erratum. */
function meets(text: string, quote: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - quote.length + 1)
  return findAll(text.slice(from, end + quote.length - 1), quote).some(
    (place) => from + place < end && start < from + place + quote.length,
  )
}

function findAll(line: string, quote: string): readonly number[] {
  const places: number[] = []
  for (let place = line.indexOf(quote); place !== -1; place = line.indexOf(quote, place + 1))
    places.push(place)
  return places
}
