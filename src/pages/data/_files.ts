import { cityPairs } from '../../compare/city-pairs.ts'
import { sharedFigures } from '../../compare/scale-groups.ts'
import { getDataset } from '../../content.ts'
import { sliceFiles, tableFiles, type Comparison, type DataFile } from '../../export/data-files.ts'
import { dataPackage, type FileFacts } from '../../export/data-package.ts'
import { dataLicence, dataReadme } from '../../export/data-readme.ts'
import { dataZip, dataZipPath } from '../../export/data-zip.ts'
import { fileFacts } from '../../export/file-facts.ts'
import { formatJson } from '../../export/format-json.ts'
import { publicUrl } from '../../export/public-url.ts'
import { tablesOf, type Tables } from '../../export/tables.ts'
import type { Dataset } from '../../model/dataset.ts'
import { englishFiles, quoteFiles } from './_plan-files.ts'
import { place } from '../../components/place.ts'

/** Everything below `/data/`, made once per build. */
export type PublishedFiles = {
  readonly tables: Tables
  /** What each address below `/data/` holds. */
  readonly bodies: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>
  /** Size and hash of a file; throws for a path that is not published. */
  readonly factsOf: (path: string) => FileFacts
}

let files: Promise<PublishedFiles> | undefined

/** The published files, with addresses on the site's origin where it is known. */
export function publishedFiles(site: URL | undefined): Promise<PublishedFiles> {
  files ??= makeFiles(site)
  return files
}

async function makeFiles(site: URL | undefined): Promise<PublishedFiles> {
  const dataset = await getDataset()
  const [release] = dataset.releases
  if (!release) throw new Error('`content/releases.yaml` lists no release. Add the version being published.')
  const urlOf = publicUrl(site, place)
  const tables = tablesOf(dataset, urlOf)
  const whole = tableFiles(tables, dataset)
  const facts = new Map<string, FileFacts>()
  for (const { path, text } of whole) facts.set(path, await fileFacts(text))
  const factsOf = (path: string): FileFacts => {
    const found = facts.get(path)
    if (!found) throw new Error(`\`${path}\` is no published file. Add it to the files of \`/data/\`.`)
    return found
  }
  const descriptor = { path: 'datapackage.json', text: formatJson(dataPackage(release, factsOf)) }
  facts.set(descriptor.path, await fileFacts(descriptor.text))
  const described: readonly DataFile[] = [
    descriptor,
    ...whole,
    ...sliceFiles(tables, dataset, comparisonsOf(dataset)),
    ...(await quoteFiles(dataset, urlOf)),
    ...englishFiles(dataset),
  ]
  const archive = dataZip(
    [
      { path: 'README.md', text: dataReadme(release) },
      { path: 'LICENSE.md', text: dataLicence },
      ...described,
    ],
    release,
  )
  facts.set(dataZipPath, await fileFacts(archive))
  const bodies = new Map<string, string | Uint8Array<ArrayBuffer>>([
    ...described.map(({ path, text }) => [path, text] as const),
    [dataZipPath, archive],
  ])
  return { tables, bodies, factsOf }
}

/** Every two places in both orders, because people type either. */
const comparisonsOf = (dataset: Dataset): readonly Comparison[] =>
  cityPairs(dataset.cities).flatMap(({ a, b }) => {
    const shared = sharedFigures(dataset, a.id, b.id)
    return [
      { a: a.id, b: b.id, shared },
      { a: b.id, b: a.id, shared },
    ]
  })
