import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/lib/read-project.ts'
import { dist } from './dist.ts'

export type Host = {
  readonly address: string
  readonly stop: () => Promise<void>
}

const recipe = (name: string, port: number): string =>
  readFileSync(join(projectRoot, '.config/hosts', name), 'utf8')
    .replaceAll('/srv/duizhao', dist)
    .replaceAll('8080', `127.0.0.1:${port}`)

/** How each server is started on its recipe, with `dist/` as its folder and a free port of this machine. */
const servers = {
  nginx: (folder: string, port: number): readonly string[] => {
    mkdirSync(join(folder, 'logs'))
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    )
    writeFileSync(
      join(folder, 'nginx.conf'),
      [
        `worker_processes 2; daemon off; pid ${folder}/pid; error_log ${folder}/logs/error.log;`,
        'events { worker_connections 1024; }',
        `http { include /etc/nginx/mime.types; access_log off; ${places.join(' ')}`,
        recipe('nginx.conf', port),
        '}',
      ].join('\n'),
    )
    return ['-p', folder, '-c', join(folder, 'nginx.conf')]
  },
  caddy: (folder: string, port: number): readonly string[] => {
    const text = recipe('Caddyfile', port).replaceAll(`:127.0.0.1:${port}`, `http://127.0.0.1:${port}`)
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${text}`)
    return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]
  },
} as const

export type ServerName = keyof typeof servers

/** Path of a server's program; undefined if the machine has none. */
export function findServer(name: ServerName): string | undefined {
  try {
    const folders = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`
    return execFileSync('sh', ['-c', `command -v ${name}`], {
      encoding: 'utf8',
      env: { PATH: folders },
    }).trim()
  } catch {
    return undefined
  }
}

/** Starts a server on its recipe and waits until it answers. */
export async function startHost(name: ServerName, program: string): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), `duizhao-${name}-`))
  const port = await freePort()
  const child = spawn(program, servers[name](folder, port), {
    stdio: 'ignore',
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const address = `http://127.0.0.1:${port}/`
  for (let attempt = 0; !(await answers(address)); attempt++) {
    if (attempt === 80) throw new Error(`${name} does not start on its recipe.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  )

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
