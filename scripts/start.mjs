import { ensureInstalled } from './lib/install.mjs'
import { inputsChanged } from './lib/build-inputs.mjs'
import { run } from './lib/run.mjs'

/** `npm start`: installs, converts and builds what has changed, then serves the built site until stopped. */
await ensureInstalled()
if (inputsChanged()) {
  await run('Converting the documents', 'npm', ['run', '--silent', 'convert'])
  await run('Building the site', 'npm', ['run', '--silent', 'build'])
} else {
  console.log('The site is built and nothing has changed since.')
}
await run('Serving the site (stop with Ctrl+C)', 'npm', ['run', '--silent', 'serve'])
