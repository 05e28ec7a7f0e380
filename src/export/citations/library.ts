import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type { CslItem } from './csl-item.ts'
import chicago from './styles/chicago-author-date.csl?raw'
import gbt7714 from './styles/gb-t-7714-2015-numeric.csl?raw'

/** Styles of printed references; APA comes with the library. */
export type StyleName = 'gbt7714' | 'apa' | 'chicago'

const { styles } = plugins.config.get('@csl')
/**
 * References are printed whole and one at a time, so what a style says on citations in the text and on the order of a
 * list is left out: reading it is nine tenths of the work, more than a second for APA.
 */
const referencesOnly = (style: string): string =>
  style
    .replace(/(<citation[^>]*>)[^]*?(<\/citation>)/, '$1<layout><text variable="title"/></layout>$2')
    .replace(/<sort>[^]*?<\/sort>/g, '')

styles.add('gbt7714', referencesOnly(gbt7714))
styles.add('chicago', referencesOnly(chicago))
styles.add('apa', referencesOnly(styles.get('apa')))
// Keys are the ids of the data, and Chinese stays Chinese: today's BibTeX reads UTF-8.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
})

/** One printed reference, without the number that a list of references would give it. */
export const printReference = (item: CslItem, template: StyleName): string =>
  new Cite([item])
    .format('bibliography', { format: 'text', template, lang: 'en-US' })
    .replace(/^\[1\] ?/, '')
    .trim()

/** Items as BibTeX entries under their ids; each says its language, which classic BibTeX has no field for. */
export const formatBibTeX = (items: readonly CslItem[]): string =>
  items
    .map((item) =>
      new Cite([escapeLaTeX(item)])
        .format('bibtex')
        .trim()
        .replace(/\n}$/, `\n\tlanguage = {${item.language}},\n}`),
    )
    .join('\n\n')
    .concat('\n')

/** Signs that LaTeX takes for commands. The library escapes them only together with all of Unicode. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const escapeText = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`)

const escapeLaTeX = (item: CslItem): CslItem => ({
  ...item,
  title: escapeText(item.title),
  ...(item.number === undefined ? {} : { number: escapeText(item.number) }),
  ...(item.note === undefined ? {} : { note: escapeText(item.note) }),
})

/**
 * Items as RIS records, a tag a line. The library breaks long values, which cuts addresses in two, shortens ids and
 * knows only the year of a newspaper; so lines are made here, and id and day set for all.
 */
export const formatRis = (items: readonly CslItem[]): string => items.map(risRecord).join('\n')

function risRecord(item: CslItem): string {
  const [record = {}] = new Cite([item]).format('ris', { format: 'object' })
  const { TY, DA: _, ...rest } = record
  const day = item.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/')
  const lines = Object.entries({ ...rest, ID: item.id, DA: day }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${String(value)}`),
  )
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\n')
}

/** Items as CSL-JSON. */
export const formatCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 1)}\n`
