import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const script = fileURLToPath(new URL('./check-all.ts', import.meta.url))

/** Runs the checks of content beside a build; prints what they say, or throws it where one fails. */
export async function checkMeanwhile(): Promise<void> {
  const { stdout } = await execute(process.execPath, [script, '--check'], { maxBuffer: 1e8 }).catch(said)
  console.log(stdout.trimEnd())
}

function said(error: {
  readonly stdout?: string
  readonly stderr?: string
  readonly message: string
}): never {
  throw new Error(`${error.stdout ?? ''}${error.stderr ?? ''}`.trim() || error.message)
}
