import { spawn } from 'node:child_process'

/**
 * Runs a command with its output shown, under a heading that says what is being done, and with the time it took.
 * Ends this process with the command's exit code if it fails.
 */
export async function run(title, command, args, { env = {}, optional = false } = {}) {
  console.log(`\n▸ ${title}`)
  const started = Date.now()
  const code = await exitCodeOf(command, args, env)
  if (code !== 0 && !optional) {
    console.error(`✗ ${title}: \`${command} ${args.join(' ')}\` ended with exit code ${code}.`)
    process.exit(code)
  }
  console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return code
}

function exitCodeOf(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    })
    const forward = (signal) => child.kill(signal)
    process.on('SIGINT', forward)
    process.on('SIGTERM', forward)
    child.on('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.on('close', (code, signal) => {
      process.off('SIGINT', forward)
      process.off('SIGTERM', forward)
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1))
    })
  })
}
