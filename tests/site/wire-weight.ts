import { connect, createServer, type OutgoingHttpHeaders } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { dist } from './dist.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/** The headers that a host which reads `_headers` sends with a file. */
function headersOf(path: string): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {}
  let fits = false
  for (const line of readFileSync(join(dist, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) fits = path.startsWith(line.replace('*', ''))
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? []
    if (fits && name !== undefined) headers[name.toLowerCase()] = value
  }
  return headers
}

/**
 * The bytes that come over a connection for some files: bodies in brotli, with the headers of `_headers` as HTTP/2
 * packs them, which names in later answers what it has sent in the first.
 */
export async function weighOnWire(files: readonly string[]): Promise<number> {
  const server = createServer((request, response) => {
    const path = request.url
    const body = brotliCompressSync(readFileSync(join(dist, path)))
    response.writeHead(200, {
      'cache-control': 'public, max-age=0, must-revalidate',
      ...headersOf(path),
      'content-type': types[path.slice(path.lastIndexOf('.') + 1)],
      'content-encoding': 'br',
      'content-length': body.length,
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  for (const file of files) await ask(session.request({ ':path': `/${file}` }))
  const bytes = session.socket.bytesRead
  session.close()
  server.close()
  return bytes
}

const ask = (stream: NodeJS.ReadableStream): Promise<void> =>
  new Promise((resolve, reject) => stream.on('error', reject).on('end', resolve).resume())
