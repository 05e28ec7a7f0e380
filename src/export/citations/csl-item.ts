/** Year, month and day of a date; parts that are not known are left out. */
export type CslDate = { readonly 'date-parts': readonly [readonly number[]] }

/** What is cited, in the fields of CSL-JSON that the project uses. Unknown fields are absent, never empty. */
export type CslItem = {
  readonly id: string
  readonly type: 'report' | 'legislation' | 'article-newspaper' | 'dataset' | 'webpage'
  readonly title: string
  /** Issuing bodies are corporate authors. */
  readonly author?: readonly [{ readonly literal: string }]
  readonly 'container-title'?: string
  /** Document number. */
  readonly number?: string
  readonly version?: string
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly issued: CslDate
  /** Day on which the reader saw it; only ever a placeholder here. */
  readonly accessed?: CslDate
  readonly language: string
  readonly URL: string
  readonly note?: string
}

/** `2021-09-17` as a CSL date. */
export const cslDate = (iso: string): CslDate => ({ 'date-parts': [iso.split('-').map(Number)] })
