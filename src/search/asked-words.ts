/** What a question asks of its topic; the words that say so are no topic themselves. */
export type Asks = {
  /** True where it asks which documents do not speak of it. */
  readonly asksSilence: boolean
  /** True where it asks for a first or last place. */
  readonly asksRanking: boolean
  /** True where it asks what has been reached. */
  readonly asksNow: boolean
  /** True where it may ask for every city but those it names. */
  readonly asksOthers: boolean
}

const ranking =
  /最[高低]|最[多少](?=$|[的是])|(?:哪[个家座]?|谁)更?[高低多少]$|排[名行]|\b(?:highest|lowest|rank(?:ing)?)\b/g
const now = /现在|目前|现状|当前|\b(?:now|currently?)\b/g
const others =
  /除了|除(?=.{2,5}外)|(?<=除.{2,4})外|[以之]外|除外|不含|不包括|(?<= )-(?=[^\s\d-])|\b(?:except|excluding|other than)\b/g
const unsaid = /(?:没有?|未|不)[提写说](?![升高供话])[到及过]?/g
/** Of documents 没有 says the same; elsewhere it may mean that something is lacking. */
const without = new RegExp(
  `${unsaid.source}|没有|\\b(?:no|not|never|without)\\b(?: (?:mention|stat|say)\\w*)?`,
  'g',
)
const ofDocuments = /城市|指标|目标|哪[个些]|which|^没有$/

/** What a folded query asks, and the query with blanks for the words that ask it. */
export function readAsking(query: string): Asks & { readonly rest: string } {
  const [said, asksSilence] = blank(query, ofDocuments.test(query) ? without : unsaid)
  const [ranked, asksRanking] = blank(said, ranking)
  const [timed, asksNow] = blank(ranked, now)
  const [rest, asksOthers] = blank(timed, others)
  return { asksSilence, asksRanking, asksNow, asksOthers, rest }
}

function blank(text: string, words: RegExp): readonly [rest: string, found: boolean] {
  const rest = text.replace(words, (word) => ' '.repeat(word.length))
  return [rest, rest !== text]
}
