import { writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent } from '../src/check-content.ts'
import { publishedIds } from '../src/review/published-ids.ts'
import { diskEffects, projectRoot } from './lib/read-project.ts'

/** `npm run release`: records the ids that the newest release publishes, so that later ones may not lose them. */
const { dataset } = checkContent(diskEffects())
const [newest] = dataset.releases
if (!newest) {
  console.error('`content/releases.yaml` lists no release. Add the version being published.')
  process.exit(1)
}
const ids = publishedIds(dataset)
const file = `content/published/${newest.version}.txt`
mkdirSync(join(projectRoot, 'content/published'), { recursive: true })
writeFileSync(join(projectRoot, file), `${ids.join('\n')}\n`)
console.log(`${file}: ${ids.length} ids`)
