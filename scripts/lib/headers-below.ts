import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Puts the sub-path, `/a/b/`, before every address in the `_headers` file of a built site; `/` leaves it as it is. */
export function headersBelow(folder: string, base: string): void {
  if (base === '/') return
  const file = join(folder, '_headers')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\//gm, base))
}
