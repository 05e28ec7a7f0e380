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
import { siteRoot } from '../../components/site-root.ts'

/** Texts are kept as the bytes they are published as: half the memory, and outside what the collector goes through. */
type Bytes = Uint8Array<ArrayBuffer>

/** Everything below `/data/`, made once per build. */
export type PublishedFiles = {
  readonly tables: Tables
  /** What each address below `/data/` holds. */
  readonly bodies: ReadonlyMap<string, Bytes>
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
  const urlOf = publicUrl(site, siteRoot)
  const tables = tablesOf(dataset, urlOf)
  const whole = tableFiles(tables, dataset).map(encoded)
  const facts = new Map<string, FileFacts>()
  for (const { path, bytes } of whole) facts.set(path, await fileFacts(bytes))
  const factsOf = (path: string): FileFacts => {
    const found = facts.get(path)
    if (!found) throw new Error(`\`${path}\` is no published file. Add it to the files of \`/data/\`.`)
    return found
  }
  const descriptor = encoded({
    path: 'datapackage.json',
    text: formatJson(dataPackage(release, factsOf)),
  })
  facts.set(descriptor.path, await fileFacts(descriptor.bytes))
  const described = [
    descriptor,
    ...whole,
    ...sliceFiles(tables, dataset, comparisonsOf(dataset)).map(encoded),
    ...(await quoteFiles(dataset, urlOf)).map(encoded),
    ...englishFiles(dataset).map(encoded),
  ]
  const notes = [
    { path: 'README.md', text: dataReadme(release) },
    { path: 'LICENSE.md', text: dataLicence },
  ].map(encoded)
  const archive = dataZip([...notes, ...described], release)
  facts.set(dataZipPath, await fileFacts(archive))
  const bodies = new Map<string, Bytes>([
    ...described.map(({ path, bytes }) => [path, bytes] as const),
    [dataZipPath, archive],
  ])
  return { tables, bodies, factsOf }
}

const encoded = ({ path, text }: DataFile): { readonly path: string; readonly bytes: Bytes } => ({
  path,
  bytes: new TextEncoder().encode(text),
})

/** Every two places in both orders, because people type either. */
const comparisonsOf = (dataset: Dataset): readonly Comparison[] =>
  cityPairs(dataset.cities).flatMap(({ a, b }) => {
    const shared = sharedFigures(dataset, a.id, b.id)
    return [
      { a: a.id, b: b.id, shared },
      { a: b.id, b: a.id, shared },
    ]
  })
