import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { startPainting, type Painting } from './start-painting.ts'

/** Paints the drawings that pages of the site publish under the name of a picture, while the site is built. */
export function paintPictures(): AstroIntegration {
  let folder = ''
  let store = ''
  let painting: Painting | undefined
  return {
    name: 'paint-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir)
        store = join(fileURLToPath(config.cacheDir), 'pictures')
      },
      'astro:build:start': () => {
        painting = startPainting(folder, store)
      },
      'astro:build:done': async ({ logger }) => {
        const report = await painting?.finish()
        if (report) logger.info(`${report.painted} pictures painted, ${report.reused} as before`)
      },
    },
  }
}
