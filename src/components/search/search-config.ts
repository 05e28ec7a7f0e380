import type { MessageParams } from '../../i18n/format-message.ts'
import { formatMessage } from '../../i18n/format-message.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { UnitText } from '../../i18n/units.ts'
import type { FigureKind } from '../../model/figure.ts'
import type { zhSearch } from '../../i18n/search-strings.ts'

export type SearchKey = keyof typeof zhSearch

/** What the built page tells its script: one language's words, addresses and names. */
export type SearchConfig = {
  readonly locale: Locale
  /** Address of the site's start in this language, with a closing slash. */
  readonly home: string
  /** What a page's address ends in: nothing, or the name of its file. */
  readonly page: string
  /** Address of the index folder, with a closing slash. */
  readonly index: string
  /** Whether there are so many documents that Pagefind chooses which of them are read. */
  readonly hasManyPlans: boolean
  readonly strings: Readonly<Record<SearchKey, string>>
  readonly kinds: Readonly<Record<FigureKind, string>>
  /** How the figures' units are written in this language. */
  readonly units: Readonly<Record<string, UnitText>>
  /** Names by id, in display order. */
  readonly cities: Readonly<Record<string, string>>
  readonly themes: Readonly<Record<string, string>>
  /** Words searched for in vain, by `city/theme`; where plans are many, their files tell. */
  readonly silences: Readonly<Record<string, string>>
  /** On the English page: what the search's concepts are in English, by id. */
  readonly glosses: Readonly<Record<string, string>>
}

export type Say = (key: SearchKey, params?: MessageParams) => string

/** Says a key of the configuration's language. */
export const sayIn =
  ({ strings }: SearchConfig): Say =>
  (key, params) =>
    formatMessage(strings[key], params)

/** What everything that is drawn needs to know. */
export type SearchContext = { readonly config: SearchConfig; readonly say: Say }

/** Address of a page below the site's start: `'themes/tcm'` → `/en/themes/tcm/`. */
export const pageAt = (path: string, { home, page }: SearchConfig): string => `${home}${path}/${page}`
