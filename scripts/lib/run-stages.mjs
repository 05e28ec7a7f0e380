import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Runs commands side by side, one per core. Each stage is `{ title, command, after, needs }`: `after` the titles that must
 * have ended before it starts, `needs` those that must have ended well. What a stage prints is shown in one piece when
 * it ends. Returns the results by title: `{ code, seconds }`, or `{ lacks }` where a stage could not be run.
 */
export async function runStages(stages, lanes = availableParallelism()) {
  const results = new Map()
  const running = new Map()
  const interruption = listen(running)
  let waiting = stages
  while (waiting.length > 0 || running.size > 0) {
    for (const stage of waiting) {
      const lacks = (stage.needs ?? []).find((title) => results.has(title) && results.get(title).code !== 0)
      if (lacks !== undefined) results.set(stage.title, { lacks })
      else if (running.size < lanes && isReady(stage, results)) running.set(stage.title, start(stage))
    }
    waiting = waiting.filter(({ title }) => !results.has(title) && !running.has(title))
    if (running.size === 0) continue
    const { title, ...result } = await Promise.race([...running.values()].map(({ done }) => done))
    if (interruption.signal !== undefined) await interruption.ended
    running.delete(title)
    results.set(title, result)
  }
  interruption.forget()
  return new Map(stages.map(({ title }) => [title, results.get(title)]))
}

/** Prints every stage that failed or could not be run; returns how many failed. */
export function printFailures(results) {
  for (const [title, { lacks }] of results)
    if (lacks !== undefined) console.error(`– ${title}: not run, since “${lacks}” failed.`)
  const failed = [...results].filter(([, { code = 0 }]) => code !== 0)
  for (const [title, { code }] of failed)
    console.error(`✗ ${title}: ended with exit code ${code}; look for “▸ ${title}” above.`)
  return failed.length
}

const isReady = ({ after = [], needs = [] }, results) =>
  [...after, ...needs].every((title) => results.has(title))

function start({ title, command: [program, ...args] }) {
  console.log(`  … ${title}`)
  const started = Date.now()
  // A group of its own, so that an interruption reaches whatever the command has started.
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part))
  const done = new Promise((resolve) => {
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (code, signal) => {
      if (signal !== null) output.push(Buffer.from(`Ended by ${signal}.\n`))
      const seconds = (Date.now() - started) / 1000
      const text = Buffer.concat(output).toString().trimEnd()
      const end = `${code === 0 ? ' ' : '✗'} ${title}: ${seconds.toFixed(1)} s`
      console.log(`\n▸ ${title}\n${text}${text ? '\n' : ''}${end}\n`)
      resolve({ title, code: code === null ? 1 : code < 0 ? 127 : code, seconds })
    })
  })
  return { child, done }
}

/** Hands an interruption on to all that runs, ends what does not listen, and ends this process. */
function listen(running) {
  const interruption = {
    signal: undefined,
    ended: new Promise(() => undefined),
    forget: () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
  const signalAll = (signal) => [...running.values()].forEach(({ child }) => signalGroup(child, signal))
  function stop(signal) {
    if (interruption.signal !== undefined) return
    interruption.signal = signal
    console.error('\nInterrupted: the checks were not finished.')
    signalAll(signal)
    const all = Promise.all([...running.values()].map(({ done }) => done))
    void Promise.race([all, sleep(patience)]).then(() => {
      signalAll('SIGKILL')
      process.exit(signal === 'SIGINT' ? 130 : 143)
    })
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return interruption
}

/** Milliseconds that children have to close their browsers and remove their folders. */
const patience = 3000

function signalGroup({ pid }, signal) {
  try {
    process.kill(-pid, signal)
  } catch {
    // It has ended by itself.
  }
}
