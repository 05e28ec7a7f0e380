/** Where the site stands. */
export type SiteRoot = {
  /** The sub-path it is built for, with or without a closing slash. */
  readonly base: string
  /** What a page's address ends in: `''` where the server knows a folder's index, else the file's name. */
  readonly page: '' | 'index.html'
}

/** Address of something that exists once for all languages, e.g. `/data/figures.csv`. */
export function filePath(path: string, { base, page }: SiteRoot): string {
  return base.replace(/\/+$/, '') + path.replace(/^([^?#]*\/)(?=[?#]|$)/, `$1${page}`)
}
