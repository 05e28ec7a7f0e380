import { strFromU8, strToU8 } from 'fflate'
import { offlinePage } from './offline-page.ts'
import type { ZipEntry } from './zip-files.ts'

/** Address of the archive of the whole site. */
export const offlineZipPath = 'offline.zip'

/** The built site and what its offline copy needs to know. */
export type BuiltSite = {
  /** Paths below the site, with `/`. */
  readonly paths: readonly string[]
  readonly read: (path: string) => Uint8Array
  /** Sub-path the site is built for. */
  readonly base: string
  readonly version: string
  /** What a page says that needs a server, by whether it is English. */
  readonly lacking: (isEnglish: boolean) => string
}

/**
 * The files of an archive that opens from a folder by double-click, without what only a server uses; one by one, so
 * that they can be packed while the next are made.
 */
export function* offlineSite({ paths, read, base, version, lacking }: BuiltSite): Generator<ZipEntry> {
  const root = base.replace(/\/*$/, '/')
  const codes = new Map<string, string>()
  const codeOf = (address: string): string => {
    const code = codes.get(address) ?? strFromU8(read(address.slice(root.length)))
    codes.set(address, code)
    return code
  }
  const offline = (path: string): string =>
    offlinePage({ path, html: strFromU8(read(path)), base }, codeOf, lacking(/^en\//.test(path)))
  for (const path of paths) {
    if (onlyServed.some((pattern) => pattern.test(path))) continue
    yield {
      path: `duizhao-${version}-offline/${path}`,
      bytes: linked.test(path) ? strToU8(offline(path)) : read(path),
    }
  }
}

/** Files with addresses of other files in them. */
const linked = /\.(html|svg)$/

/**
 * What a folder has no use for: the search's index, host files, maps for robots, the copy itself, and painted
 * pictures: they are for shared links and slides, two thirds of the archive, and every chart is there as SVG.
 */
const onlyServed = [
  /^_astro\/search-index-/,
  /^_headers$/,
  /^sitemap.*\.xml$/,
  /^robots\.txt$/,
  /^offline\.zip/,
  /\.png$/,
]
