import type { Issue } from '../model/issue.ts'
import type { Span } from '../model/span.ts'

/**
 * Issues of a document that no erratum describes yet: a warning is dropped where its quote meets an erratum.
 * A warning knows its line only, so each place of the quote in that line counts.
 */
export function undescribed(
  issues: readonly Issue[],
  text: string,
  errata: readonly Span[],
): readonly Issue[] {
  const lines = [...text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g)]
  return issues.filter(({ severity, at, quote }) => {
    const line = lines[(at.line ?? 0) - 1]
    if (severity === 'error' || quote === undefined || line === undefined) return true
    const places = findAll(line[0], quote).map((place) => line.index + place)
    return !places.some((start) =>
      errata.some((erratum) => erratum.start < start + quote.length && start < erratum.end),
    )
  })
}

function findAll(line: string, quote: string): readonly number[] {
  const places: number[] = []
  for (let place = line.indexOf(quote); place !== -1; place = line.indexOf(quote, place + 1))
    places.push(place)
  return places
}
