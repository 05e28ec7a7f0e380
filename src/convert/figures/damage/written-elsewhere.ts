/** Ranges and days a document writes in full, to compare a restored one with. */
export type WrittenElsewhere = {
  /** `30-70岁`, `2021-2030年` */
  readonly ranges: ReadonlySet<string>
  /** `2023年6月30日` */
  readonly days: ReadonlySet<string>
  /** Day of publication on the page, as a number that grows with time. */
  readonly published: number | undefined
}

/** One pass over a normalised text. */
export function findWrittenElsewhere(text: string): WrittenElsewhere {
  const ranges = new Set<string>()
  for (const [, from, to, unit] of text.matchAll(
    /(?<!\d)(\d{1,4}) ?(?:-{1,2}|~|至|到) ?(\d{1,4})(岁|年|个|家|所|名|项|%)/g,
  ))
    ranges.add(`${from ?? ''}-${to ?? ''}${unit ?? ''}`)
  const days = new Set<string>()
  for (const [, year, month, day] of text.matchAll(/(20\d\d)年(\d{1,2})月(\d{1,2})日/g))
    days.add(`${year ?? ''}年${Number(month)}月${Number(day)}日`)
  return { ranges, days, published: publishedOn(text.slice(0, 3000)) }
}

function publishedOn(opening: string): number | undefined {
  const found = /(?:发布|公布|公开)(?:时间|日期) ?: ?(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(opening)
  return found === null ? undefined : dayNumber(found[1], found[2], found[3])
}

const dayNumber = (year = '', month = '', day = ''): number =>
  Number(year) * 10_000 + Number(month) * 100 + Number(day)

export type Stand = { readonly outcome: 'fits' | 'contradicts'; readonly computation: string } | undefined

/** What the document's own ranges and days say of a normalised reading. */
export function compareElsewhere(reading: string, elsewhere: WrittenElsewhere): Stand {
  const range = reading.replace(/-+/, '-')
  if (elsewhere.ranges.has(range)) return { outcome: 'fits', computation: `${range} stands elsewhere` }
  if (elsewhere.days.has(reading)) return { outcome: 'fits', computation: `${reading} stands elsewhere` }
  const [, year, month, day] = /^(20\d\d)年(\d{1,2})月(\d{1,2})日$/.exec(reading) ?? []
  if (year === undefined || elsewhere.published === undefined) return undefined
  const own = dayNumber(year, month, day)
  return own > elsewhere.published
    ? { outcome: 'contradicts', computation: `later than the day of publication` }
    : undefined
}
