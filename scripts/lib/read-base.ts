/** One folder of an address, and nothing that an address reads otherwise. */
const folderName = /^(?!\.{1,2}$)[\w.~-]+$/

/**
 * The sub-path the site is served under, as `BASE` says it, with a slash at both ends; `/` where it says none.
 * Throws where it is no path.
 */
export function readBase({ BASE = '' }: Readonly<Record<string, string | undefined>>): string {
  const folders = BASE.trim()
    .replace(/^\/|\/$/g, '')
    .split('/')
  if (folders.length === 1 && folders[0] === '') return '/'
  if (folders.every((name) => folderName.test(name))) return `/${folders.join('/')}/`
  throw new Error(
    `The setting BASE is \`${BASE}\`, which is no path of folders. Write the sub-path alone, such as \`BASE=/a/b/\`, in letters of English, digits, \`-\`, \`_\`, \`.\` and \`~\`; the address of the site goes into SITE.`,
  )
}
