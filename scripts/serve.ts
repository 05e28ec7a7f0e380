import { existsSync } from 'node:fs'
import { preview } from 'astro'
import { readPlace } from './lib/read-place.ts'
import { nextBuild, restoreBuild } from './lib/replace-build.ts'

/** `npm run serve`: serves `dist/` on PORT, or on 4321 or the next free port, until stopped. */
const { base } = readPlace()
restoreBuild(nextBuild, 'dist')
const given = process.env['PORT'] ?? '4321'
const port = /^\d+$/.test(given) ? Number(given) : NaN
if (!(port <= 65_535))
  refuse(
    `The setting PORT is \`${given}\`, which is no port. Write a number up to 65535, such as \`PORT=8080\`.`,
  )
if (!existsSync('dist/index.html')) refuse('There is no `dist/`. Run `npm run build` first.')
const server = await preview({ logLevel: 'error', server: { host: '127.0.0.1', port } })
console.log(`\n  Duizhao 对照  http://localhost:${server.port}${base}\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void server.stop().then(() => process.exit(0)))
}
await server.closed()

function refuse(why: string): never {
  console.error(why)
  process.exit(1)
}
