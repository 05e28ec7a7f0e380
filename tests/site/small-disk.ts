import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A small disk of its own in place of a folder, with what the folder held. */
export type SmallDisk = {
  /** Fills it to the last byte. */
  readonly fill: () => void
  readonly makeReadOnly: () => void
  readonly remove: () => void
}

/** Why no disk can be put in place of a folder here; undefined if it can. */
export function whyNoDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-disk-'))
  try {
    const problem = mount(folder, 'size=64k')
    if (problem === undefined) run('umount', folder)
    return problem
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Puts a disk of so many kilobytes in place of a folder. */
export function putDisk(folder: string, kilobytes: number): SmallDisk {
  const held = mkdtempSync(join(tmpdir(), 'duizhao-held-'))
  cpSync(folder, held, { recursive: true })
  const problem = mount(folder, `size=${kilobytes}k`)
  if (problem !== undefined) throw new Error(problem)
  cpSync(held, folder, { recursive: true })
  rmSync(held, { recursive: true, force: true })
  return {
    fill: () => {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(join(folder, '.fill'), new Uint8Array(bavail * bsize))
    },
    makeReadOnly: () => void mount(folder, 'remount,ro'),
    remove: () => void run('umount', folder),
  }
}

const mount = (folder: string, options: string): string | undefined =>
  run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder)

/** What a command complains of; undefined if it did its work. */
function run(command: string, ...args: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return undefined
  return error?.message ?? (stderr.trim() || `${command} ended with ${status}`)
}
