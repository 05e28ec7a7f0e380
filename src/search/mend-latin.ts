import { latinKey, latinStems } from './latin-key.ts'
import type { Lexicon } from './lexicon.ts'
import { readJoinedPinyin } from './read-latin-run.ts'
import type { OccursInTexts } from './query-reading.ts'
import type { Run } from './split-runs.ts'

/** Runs of a query with mistyped Latin words as they were probably meant; each stays where it was typed. */
export function mendLatin(
  runs: readonly Run[],
  lexicon: Lexicon,
  occurs: OccursInTexts | undefined,
): readonly Run[] {
  if (!occurs) return runs
  const isEnglish = runs.some((run) => isKnown(run, lexicon) && !lexicon.sounds.isPinyin(run.text))
  return runs.map((run) => {
    const { kind, text } = run
    if (kind !== 'latin' || isKnown(run, lexicon) || occurs(text)) return run
    if (!isEnglish && (text.length < shortestAlone || lexicon.sounds.isPinyin(text))) return run
    const meant = readJoinedPinyin(run, lexicon) ? undefined : lexicon.slips.latin(latinKey(text))
    return meant === undefined ? run : { ...run, text: meant }
  })
}

// Many a short word is one letter from another; beside an English word it is one too.
const shortestAlone = 5

const isKnown = ({ kind, text }: Run, lexicon: Lexicon): boolean =>
  kind === 'latin' &&
  (lexicon.latinStems.has(latinStems(text)) ||
    [latinKey(text), text].some(
      (word) => lexicon.latinWords.has(word) || lexicon.pinyin.has(word) || lexicon.initials.has(word),
    ))
