import type { Language } from '../../model/language.ts'
import type { Plan } from '../../model/plan.ts'
import { cslDate, type CslItem } from './csl-item.ts'
import { documentReference } from './document-item.ts'
import { printReference, type StyleName } from './library.ts'
import { siteNames, versionWords, type CitedPage } from './site-item.ts'

/** A printed reference; `accessSlot` stands in it where the reader's own date of access belongs. */
export type References = Readonly<Record<StyleName, string>>

/** Stands in a reference until a reader gives the day: GB/T 7714 wants it, and no build can know it. */
export const accessSlot = '1000-01-01'

/** Stands for an address in a reference that is printed once and used for many addresses. */
const anyAddress = 'https://address.invalid/'
/** Stands for a title; Han, so that no style changes its case. */
const anyTitle = '某某题名'

/** References to a document, or to a place in it, in the language of the page; GB/T 7714 is always Chinese. */
export function citeDocument(plan: Plan, url: string, language: Language): References {
  const printed = once(`${plan.id} ${language}`, () => {
    const item = documentReference(plan, anyAddress, language)
    return {
      gbt7714: printReference(withSlot(documentReference(plan, anyAddress, 'zh')), 'gbt7714'),
      // APA prints an act without its issuer; ours are orders of an office, whose name matters.
      apa: printReference(item.type === 'legislation' ? { ...item, type: 'report' } : item, 'apa'),
      chicago: printReference(item, 'chicago'),
    }
  })
  return mapStyles(printed, (text) => text.replace(anyAddress, () => url))
}

/** References to a page of the site as a part of the dataset at a version. */
export function citePage({ title, url, release }: CitedPage, language: Language): References {
  const printed = once(`${release.version} ${release.date} ${language}`, () => {
    const item = pageReference(release, language)
    return {
      gbt7714: printReference(
        withSlot({ ...item, number: versionWords[language](release.version) }),
        'gbt7714',
      ),
      apa: printReference(item, 'apa'),
      // Chicago leaves the version of a dataset out; of a page it names the site.
      chicago: printReference(
        {
          ...item,
          type: 'webpage',
          'container-title': `${siteNames[language]}${language === 'zh' ? '，' : ', '}${versionWords[language](release.version)}`,
        },
        'chicago',
      ),
    }
  })
  return mapStyles(printed, (text) => text.replace(anyTitle, () => title).replace(anyAddress, () => url))
}

const pageReference = ({ version, date }: CitedPage['release'], language: Language): CslItem => ({
  id: 'page',
  type: 'dataset',
  title: anyTitle,
  author: [{ literal: siteNames[language] }],
  version,
  issued: cslDate(date),
  language: 'zh-CN',
  URL: anyAddress,
})

const withSlot = (item: CslItem): CslItem => ({ ...item, accessed: cslDate(accessSlot) })

const printedReferences = new Map<string, References>()

/** A style takes milliseconds a reference, and hundreds of addresses share one: each is printed once. */
function once(key: string, print: () => References): References {
  const known = printedReferences.get(key)
  if (known) return known
  const printed = print()
  printedReferences.set(key, printed)
  return printed
}

const mapStyles = ({ gbt7714, apa, chicago }: References, change: (text: string) => string): References => ({
  gbt7714: change(gbt7714),
  apa: change(apa),
  chicago: change(chicago),
})
