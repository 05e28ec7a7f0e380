import { files } from '../../tests/site/dist.ts'
import { findServer, startHost } from '../../tests/site/hosts.ts'
import { readAtOnce } from '../../tests/site/read-at-once.ts'

const readers = 200
const milliseconds = 60_000

/** Has 200 readers read the built site for a minute from each server whose recipe is here and that is installed. */
for (const name of ['nginx', 'caddy'] as const) {
  const program = findServer(name)
  if (program === undefined) {
    console.log(`\n${name} is not installed: its recipe is not measured.`)
    continue
  }
  const host = await startHost(name, program)
  const stylesheet = files.filter((file) => file.endsWith('.css')).slice(0, 1)
  const paths = ['', 'themes/childcare/', 'plans/guangan-2023/', 'data/figures.json', ...stylesheet]
  const answers = await readAtOnce(
    paths.map((path) => new URL(path, host.address)),
    { readers, milliseconds },
  )
  await host.stop()
  const told = [...answers].map(([status, count]) => `${status === 0 ? 'no answer' : status}: ${count}`)
  console.log(`\n${name}, ${readers} readers for a minute, answers by status: ${told.join(', ')}`)
  if ([...answers.keys()].some((status) => status !== 200)) process.exitCode = 1
}
