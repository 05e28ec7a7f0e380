import type { Responsibility } from '../model/responsibility.ts'
import type { IndexedPassage } from './document.ts'

type Part = 'lead' | 'help' | 'responsible'

/** Words in front of the units, e.g. 责任单位：… */
const labels: readonly (readonly [RegExp, Part])[] = [
  [/(?:牵头|主办|主责|负责)(?:责任)?(?:单位|部门|处室)[:：]/, 'lead'],
  [/(?:配合|协办|协同|参加|参与)(?:单位|部门|处室)[:：]/, 'help'],
  [/(?:责任|实施|承办)(?:单位|部门|主体)[:：]/, 'responsible'],
]

/** Words after the units, e.g. （市卫健委牵头，市财政局配合）. */
const endings: readonly (readonly [RegExp, Part])[] = [
  [/^(.+?)(?:负责)?牵头(?:负责)?$/, 'lead'],
  [/^(.+?)(?:等)?(?:配合|参加|参与|协助)$/, 'help'],
  [/^(.+?)(?:按(?:照)?职责分工)?负责$/, 'responsible'],
]

/** `排第1位为牵头单位，下同`: then the first unit of every list leads. */
const firstLeads = /(?:排|列)(?:在)?(?:第1位|第一位|首位)的?(?:单位)?为牵头/

/** Who leads and who helps, read from the brackets at the end of an item; in the order of the text. */
export function findResponsibilities(passages: readonly IndexedPassage[]): readonly Responsibility[] {
  const first = passages.some(({ text }) => firstLeads.test(text))
  return passages.flatMap(({ id, text }): readonly Responsibility[] => {
    const parts = labelled(text) ?? bracketed(text)
    if (!parts) return []
    const { lead, help, responsible } = parts
    const [leader, ...others] = responsible
    return first && lead.length === 0 && leader !== undefined
      ? [{ passage: id, lead: [leader], help: others, responsible: [] }]
      : [{ passage: id, lead, help, responsible }]
  })
}

type Parts = Pick<Responsibility, Part>

/** `责任单位：A、B`, `牵头单位：A；配合单位：B`. */
function labelled(text: string): Parts | undefined {
  const found = labels
    .flatMap(([label, part]) => {
      const match = label.exec(text)
      return match ? [{ part, from: match.index, to: match.index + match[0].length }] : []
    })
    .toSorted((a, b) => a.from - b.from)
  if (found.length === 0) return undefined
  return collect(
    found.map(({ part, to }, index) => {
      const words = text.slice(to, found[index + 1]?.from ?? text.length)
      return [part, unitsOf(words.split(/[。;；)）】\]]/)[0] ?? '')] as const
    }),
  )
}

/** `（A牵头，B、C配合）`, `（A、B按职责分工负责）`. */
function bracketed(text: string): Parts | undefined {
  const inside = /[（(]([^（()）]{2,200})[)）][。]?$/.exec(text)?.[1]
  if (inside === undefined) return undefined
  const found = inside.split(/[，,;；]/).flatMap((clause) => {
    const ending = endings.find(([pattern]) => pattern.test(clause.trim()))
    const units = ending && unitsOf(ending[0].exec(clause.trim())?.[1] ?? '')
    return ending && units ? [[ending[1], units] as const] : []
  })
  return found.some(([part]) => part !== 'responsible') || /职责分工负责/.test(inside)
    ? collect(found)
    : undefined
}

const unitsOf = (words: string): readonly string[] =>
  words
    .split(/[、，,]/)
    .map((unit) => unit.trim())
    .filter((unit) => unit.length > 1 && unit.length <= 30)

const collect = (found: readonly (readonly [Part, readonly string[]])[]): Parts => {
  const of = (part: Part) => found.flatMap(([each, units]) => (each === part ? units : []))
  return { lead: of('lead'), help: of('help'), responsible: of('responsible') }
}
