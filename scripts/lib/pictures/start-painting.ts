import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

export type PaintTask = {
  /** Where drawings appear under the names of the pictures they become. */
  readonly folder: string
  /** Where pictures of earlier builds are kept. */
  readonly store: string
  /** Files that decide how a drawing becomes a picture; when one changes, all are painted anew. */
  readonly sources: readonly string[]
}

export type PaintReport = { painted: number; reused: number }

export type Painting = {
  /** Waits until everything in the folder is painted. Throws what stopped the painter. */
  readonly finish: () => Promise<PaintReport>
}

/** Paints beside the build, on another core: a picture takes a tenth of a second, and there are many. */
export function startPainting(folder: string): Painting {
  const task: PaintTask = { folder, store: 'node_modules/.cache/duizhao-pictures', sources }
  const worker = new Worker(new URL('./paint-worker.ts', import.meta.url), { workerData: task })
  // A build that fails ends without waiting for pictures.
  worker.unref()
  const done = new Promise<PaintReport>((resolve, reject) => {
    worker.once('message', (report: PaintReport) => resolve(report))
    worker.once('error', reject)
  })
  // A failure is told by `finish`, however long before it came.
  done.catch(() => undefined)
  return {
    finish: () => {
      worker.ref()
      worker.postMessage('last')
      return done
    },
  }
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const sources = [
  here('./paint.ts'),
  here('./paint-worker.ts'),
  here('./font-files.ts'),
  here('../../../src/charts/outline-text.ts'),
  here('../../../src/charts/text-width.ts'),
  here('../../../package.json'),
]
