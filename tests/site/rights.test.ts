import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataset } from '../content/dataset.ts'
import { files, readText } from './dist.ts'

const reserved = dataset.plans.filter(({ rights }) => rights === 'quotations')
const textFiles = files.filter((file) => /\.(html|json|csv|xml|txt|js|md|bib|ris)$/.test(file))

/** Characters of ours that a published run may not exceed, and the share of a document one file may hold. */
const longestRun = 120
const largestShare = 1 / 3
/** Runs shorter than this are ordinary words that any text may share. */
const shortestQuote = 8

describe.each(reserved)('the reserved document $id', ({ id }) => {
  const source = compact(readFileSync(new URL(`../../seeds/${id}.txt`, import.meta.url), 'utf8'))

  it.each(textFiles)('is only quoted briefly in %s', (file) => {
    const { longest, total } = sharedRuns(source, compact(visibleText(file)))
    expect(longest).toBeLessThanOrEqual(longestRun)
    expect(total / source.length).toBeLessThanOrEqual(largestShare)
  })
})

it('knows a document that reserves its rights', () => {
  expect(reserved.map(({ id }) => id)).toEqual(['jinhua-2020'])
})

it('would notice a long quotation', () => {
  const text = 'abcdefghij'.repeat(20)
  expect(sharedRuns(text, `x${text.slice(0, 130)}y`).longest).toBeGreaterThan(longestRun)
})

/** Tags and JSON syntax removed, so that a quotation cut into marks still counts as one run. */
function visibleText(file: string): string {
  const text = readText(file)
  return file.endsWith('.html')
    ? text
        .replace(/<[^>]*>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
    : text
}

function compact(text: string): string {
  return text.replace(/[\s"“”]/g, '')
}

/** Longest run two texts share, and how many characters of the first stand in the second in runs worth the name. */
function sharedRuns(source: string, text: string): { longest: number; total: number } {
  const places = new Set<string>()
  for (let at = 0; at + shortestQuote <= text.length; at++) places.add(text.slice(at, at + shortestQuote))
  let longest = 0
  let total = 0
  for (let at = 0; at + shortestQuote <= source.length;) {
    if (!places.has(source.slice(at, at + shortestQuote))) {
      at++
      continue
    }
    let end = at + shortestQuote
    while (end < source.length && text.includes(source.slice(at, end + 1))) end++
    longest = Math.max(longest, end - at)
    total += end - at
    at = end
  }
  return { longest, total }
}
