import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)
/** What is wrong with a document is said better by the first than by “not up to date”, which the second says. */
const commands = [['scripts/check-content.ts'], ['scripts/convert.ts', '--check']]

/** Runs the checks of content beside a build, one after the other; prints what they say, or throws it where one fails. */
export async function checkMeanwhile(): Promise<void> {
  for (const command of commands) {
    const { stdout } = await execute(process.execPath, command, { maxBuffer: 1e8 }).catch(said)
    console.log(stdout.trimEnd())
  }
}

function said(error: {
  readonly stdout?: string
  readonly stderr?: string
  readonly message: string
}): never {
  throw new Error(`${error.stdout ?? ''}${error.stderr ?? ''}`.trim() || error.message)
}
