import { createServer } from 'node:http'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

export type StaticServer = {
  /** Address of the served folder, ending in `/`. */
  readonly address: string
  /** Compresses what stands below a folder of it, as a host has before anybody comes: else the first visitor waits. */
  readonly compress: (below: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Serves a folder on a free port of this machine as a host would, with brotli, a page for the lost and the headers
 * given; for measuring.
 */
export async function serveStatic(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticServer> {
  const compressed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const wanted = fileOf(folder, path)
    const file = wanted ?? join(folder, '404.html')
    const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file))
    compressed.set(file, body)
    response.writeHead(wanted ? 200 : 404, {
      ...headers,
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    compress: async (below) => {
      const compressFile = async (file: string): Promise<void> => {
        compressed.set(file, await brotli(readFileSync(file)))
      }
      await Promise.all(filesBelow(join(folder, below)).map(compressFile))
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const brotli = promisify(brotliCompress)

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : undefined
}
