import type { Combined } from './combinations.ts'
import { coverWords } from './cover-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import { readKnownPhrases } from './read-latin-run.ts'
import type { QueryReading } from './query-reading.ts'
import type { Run } from './split-runs.ts'

/** What is left of a query's runs where ideas said in several words are taken out, and those words as readings. */
export type Parts = readonly (Run | Extract<QueryReading, { kind: 'known' }>)[]

/** Takes ideas said in several words (宝宝 … 谁来看) out of the runs of a folded query. */
export function readCombined(text: string, runs: readonly Run[], lexicon: Lexicon): Parts {
  const found = lexicon.findCombined(text, runs, knownWords(runs, lexicon))
  if (found.length === 0) return runs
  const words = found
    .flatMap((one) => one.words.map(({ start, end }) => readingOf(one, text, { start, end })))
    .sort((one, other) => one.start - other.start)
  return runs.flatMap((run) => cutRun(run, words))
}

type Stretch = { readonly start: number; readonly end: number }

/** Words that are read as they are: a combination never takes a part of one (看 out of 看病, 少 out of 多少). */
function knownWords(runs: readonly Run[], lexicon: Lexicon): readonly Stretch[] {
  const han = runs
    .filter(({ kind }) => kind === 'han')
    .flatMap(({ text, start }) =>
      coverWords(text, lexicon.han)
        .filter(({ text: word, meanings }) => meanings !== undefined && word.length > 1)
        .map((piece) => ({ start: start + piece.start, end: start + piece.end })),
    )
  return [...han, ...readKnownPhrases(runs, lexicon)]
}

function readingOf(
  { concept }: Combined,
  text: string,
  { start, end }: Stretch,
): Extract<QueryReading, { kind: 'known' }> {
  const word = text.slice(start, end)
  const canonical = concept.terms.includes(word)
  const isOwn = canonical || concept.aliases.includes(word)
  const meaning: Meaning = {
    kind: 'concept',
    concept,
    key: word,
    canonical,
    ...(isOwn ? {} : { partial: true }),
  }
  return { kind: 'known', start, end, text: word, meanings: [meaning], reason: reasonFor(word) }
}

const reasonFor = (word: string): 'english' | 'word' => (/^[a-z0-9 -]+$/.test(word) ? 'english' : 'word')

function cutRun(run: Run, words: readonly Extract<QueryReading, { kind: 'known' }>[]): Parts {
  const inside = words.filter(({ start, end }) => start < run.end && run.start < end)
  if (inside.length === 0) return [run]
  const parts: (Parts[number] | undefined)[] = []
  let from = run.start
  for (const word of inside) {
    parts.push(partOf(run, from, word.start))
    // A phrase of several Latin runs is read where it begins.
    if (word.start >= run.start) parts.push(word)
    from = word.end
  }
  return [...parts, partOf(run, from, run.end)].filter((part) => part !== undefined)
}

/** What stands beside such words; a single Chinese character (住 in 生孩子住单间) is nothing of its own. */
const partOf = (run: Run, start: number, end: number): Run | undefined =>
  start + (run.kind === 'han' ? 1 : 0) < end
    ? { ...run, text: run.text.slice(start - run.start, end - run.start), start, end }
    : undefined
