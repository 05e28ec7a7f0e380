import { existsSync } from 'node:fs'
import { offlineZipPath } from '../src/export/offline-site.ts'
import { tellUnwritten } from '../src/lib/disk-problem.ts'
import { writeOffline } from './lib/write-offline.ts'

/** `npm run offline`: packs `dist/` as an archive that opens from a folder by double-click; a build does it by itself. */
if (!existsSync('dist/index.html')) {
  console.error('There is no `dist/`. Run `npm run build` first.')
  process.exit(1)
}
const size = await writeOffline('dist').catch((error: unknown) => {
  console.error(tellUnwritten(`dist/${offlineZipPath}`, error))
  process.exit(1)
})
console.log(`dist/${offlineZipPath}: ${(size / 1e6).toFixed(1)} MB`)
