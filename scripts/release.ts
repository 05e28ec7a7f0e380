import { checkContent } from '../src/check-content.ts'
import { writeTogether } from '../src/convert/write-together.ts'
import { formatIssue } from '../src/model/issue.ts'
import { publishedIds } from '../src/review/published-ids.ts'
import { diskEffects } from './lib/read-project.ts'

/** `npm run release`: records the ids that the newest release publishes, so that later ones may not lose them. */
const disk = diskEffects()
const { dataset } = checkContent(disk)
const [newest] = dataset.releases
if (!newest) {
  console.error('`content/releases.yaml` lists no release. Add the version being published.')
  process.exit(1)
}
const ids = publishedIds(dataset)
const file = `content/published/${newest.version}.txt`
const failure = writeTogether(disk, new Map([[file, `${ids.join('\n')}\n`]]), [file])
if (failure) {
  console.error(formatIssue(failure))
  process.exit(1)
}
console.log(`${file}: ${ids.length} ids`)
