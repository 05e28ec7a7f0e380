import { closeSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { offlineSite, offlineZipPath } from '../../src/export/offline-site.ts'
import { translator } from '../../src/i18n/translate.ts'
import { parseYaml } from '../../src/lib/parse-yaml.ts'
import { releasesFileSchema } from '../../src/model/release.ts'
import { readBase } from './read-base.ts'
import { diskEffects, projectRoot } from './read-project.ts'
import { zipFast } from './zip-fast.ts'

/** Packs the site built in a folder as the archive that opens without a server, and puts it there; returns its size in bytes. */
export async function writeOffline(folder: string): Promise<number> {
  const file = 'content/releases.yaml'
  const parsed = parseYaml(readFileSync(join(projectRoot, file), 'utf8'), file, releasesFileSchema)
  if (!('value' in parsed)) throw new Error(`\`${file}\` cannot be read. Run \`npm run build\` to see why.`)
  const [release] = parsed.value.releases
  if (!release) throw new Error(`\`${file}\` lists no release. Add the version being published.`)
  const entries = offlineSite({
    paths: diskEffects(folder).listDeep('.'),
    read: (path) => readFileSync(join(folder, path)),
    base: readBase(process.env),
    version: release.version,
    lacking: (isEnglish) => translator(isEnglish ? 'en' : 'zh')('data.offline.lacking'),
  })
  const archive = join(folder, offlineZipPath)
  // Beside it first, so that whoever is killed leaves no half of an archive.
  const part = `${archive}.part`
  const opened = openSync(part, 'w')
  try {
    await zipFast(entries, release.date, (piece) => writeFileSync(opened, piece))
  } finally {
    closeSync(opened)
  }
  renameSync(part, archive)
  return statSync(archive).size
}
