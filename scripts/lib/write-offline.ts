import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { offlineZip, offlineZipPath } from '../../src/export/offline-zip.ts'
import { translator } from '../../src/i18n/translate.ts'
import { releasesFileSchema } from '../../src/model/release.ts'
import { parseYaml } from '../../src/lib/parse-yaml.ts'
import { diskEffects, projectRoot } from './read-project.ts'

/** Packs the site built in a folder as the archive that opens without a server, and puts it there; returns its size in bytes. */
export function writeOffline(folder: string): number {
  const file = 'content/releases.yaml'
  const parsed = parseYaml(readFileSync(join(projectRoot, file), 'utf8'), file, releasesFileSchema)
  const [release] = 'value' in parsed ? parsed.value.releases : []
  const archive = offlineZip({
    paths: diskEffects(folder).listDeep('.'),
    read: (path) => readFileSync(join(folder, path)),
    base: process.env['BASE'] ?? '/',
    version: release?.version ?? '',
    date: release?.date ?? '',
    lacking: (isEnglish) => translator(isEnglish ? 'en' : 'zh')('data.offline.lacking'),
  })
  writeFileSync(join(folder, offlineZipPath), archive)
  return archive.length
}
