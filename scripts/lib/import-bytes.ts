import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * A Vite plugin that imports `FILE?bytes` as the file's bytes in base64, whatever its kind: a document in Markdown
 * or HTML must come as it is, not as a page made of it.
 */
export const importBytes = () => ({
  name: 'import-bytes',
  enforce: 'pre' as const,
  resolveId: (source: string, importer: string | undefined): string | null =>
    source.endsWith(query) && importer !== undefined
      ? `\0${resolve(dirname(importer), source.slice(0, -query.length))}${ending}`
      : null,
  load: (id: string): string | null =>
    id.startsWith('\0') && id.endsWith(ending)
      ? `export default '${readFileSync(id.slice(1, -ending.length)).toString('base64')}'`
      : null,
})

const query = '?bytes'
// Other plugins go by how a name ends and must not take the file for one of theirs.
const ending = '.bytes'
