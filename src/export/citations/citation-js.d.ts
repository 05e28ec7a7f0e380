/** The part of the citation library that the project uses; it brings no types of its own. */
declare module '@citation-js/core' {
  import type { CslItem } from './csl-item.ts'

  export class Cite {
    constructor(items: readonly CslItem[])
    format(
      form: 'bibliography',
      options: { format: 'text'; template: string; lang: string; nosort?: boolean },
    ): string
    format(form: 'bibtex'): string
    /** One object per item, values by two-letter tag; several values of a tag are a list. */
    format(
      form: 'ris',
      options: { format: 'object' },
    ): readonly Readonly<Record<string, string | readonly string[]>>[]
  }
  export const plugins: {
    readonly config: {
      get(name: '@csl'): {
        readonly styles: { add(name: string, style: string): void; get(name: string): string }
      }
      get(name: '@bibtex'): { readonly format: { useIdAsLabel: boolean; asciiOnly: boolean } }
    }
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
