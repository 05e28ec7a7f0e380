import { preview } from 'astro'
import { restoreBuild } from './lib/replace-build.ts'

/** `npm run serve`: serves `dist/` on PORT, or on 4321 or the next free port, until stopped. */
restoreBuild('.cache/dist-next', 'dist')
const port = Number(process.env['PORT'] ?? 4321)
const server = await preview({ logLevel: 'error', server: { host: '127.0.0.1', port } })
const base = (process.env['BASE'] ?? '/').replace(/\/*$/, '/').replace(/^\/*/, '/')
console.log(`\n  Duizhao 对照  http://localhost:${server.port}${base}\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void server.stop().then(() => process.exit(0)))
}
await server.closed()
