import type { Indicator } from './indicator.ts'
import type { Theme } from './theme.ts'

/** What the reading rules know beside the language: themes and indicators, in display order. */
export type Codebook = { readonly themes: readonly Theme[]; readonly indicators: readonly Indicator[] }
