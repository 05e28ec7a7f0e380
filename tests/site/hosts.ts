import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/lib/read-project.ts'
import { dist } from './dist.ts'

export type Host = {
  readonly address: string
  readonly stop: () => Promise<void>
}

type Settings = { readonly folder: string; readonly port: number; readonly base: string }

/** A recipe with `dist/` as the folder it serves, or as one below it, as its comment says for a sub-path. */
function recipe(name: string, { folder, port, base }: Settings): string {
  const served = base === '/' ? dist : join(folder, 'www')
  if (base !== '/') {
    // The server's own user must get through.
    chmodSync(folder, 0o755)
    mkdirSync(join(served, base, '..'), { recursive: true })
    symlinkSync(dist, join(served, base).replace(/\/$/, ''))
  }
  return readFileSync(join(projectRoot, '.config/hosts', name), 'utf8')
    .replaceAll('/srv/duizhao', served)
    .replaceAll(' /404.html', ` ${base}404.html`)
    .replaceAll('8080', `127.0.0.1:${port}`)
}

/** How each server is started on its recipe, on a free port of this machine. */
const servers = {
  nginx: (settings: Settings): readonly string[] => {
    const { folder } = settings
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
        recipe('nginx.conf', settings),
        '}',
      ].join('\n'),
    )
    return ['-p', folder, '-c', join(folder, 'nginx.conf')]
  },
  caddy: (settings: Settings): readonly string[] => {
    const { folder, port } = settings
    const text = recipe('Caddyfile', settings).replaceAll(`:127.0.0.1:${port}`, `http://127.0.0.1:${port}`)
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

/** Starts a server on its recipe, with the site at its root or below a sub-path, and waits until it answers. */
export async function startHost(name: ServerName, program: string, base = '/'): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), `duizhao-${name}-`))
  const port = await freePort()
  const child = spawn(program, servers[name]({ folder, port, base }), {
    stdio: 'ignore',
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const address = `http://127.0.0.1:${port}${base}`
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
