import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { openStore } from './picture-store.ts'

export type PaintTask = {
  /** Where drawings appear under the names of the pictures they become. */
  readonly folder: string
  /** Where pictures of earlier builds are kept. */
  readonly store: string
  /** Files that decide how a drawing becomes a picture; when one changes, all are painted anew. */
  readonly sources: readonly string[]
  /** Which of the painters this is, and of how many: each takes its share of the drawings. */
  readonly share: readonly [index: number, of: number]
}

export type PaintReport = {
  readonly painted: number
  readonly reused: number
  /** Keys in the store of all pictures that were wanted. */
  readonly wanted: readonly string[]
}

export type Painting = {
  /** Waits until everything in the folder is painted. Throws what stopped a painter. */
  readonly finish: () => Promise<Omit<PaintReport, 'wanted'>>
}

/** A painter takes some 200 MB. */
const mostPainters = 4

/**
 * Paints beside the build: a picture takes a tenth of a second, and there are many. One painter per core, since
 * those that wait take no time, and the build itself has done its work when the last drawings are there.
 */
export function startPainting(folder: string, store: string): Painting {
  const count = Math.min(mostPainters, availableParallelism())
  const painters = Array.from({ length: count }, (_, index) =>
    startPainter({ folder, store, sources, share: [index, count] }),
  )
  return {
    finish: async () => {
      const reports = await Promise.all(painters.map((finish) => finish()))
      openStore(store).prune(reports.flatMap(({ wanted }) => wanted))
      return {
        painted: sum(reports.map(({ painted }) => painted)),
        reused: sum(reports.map(({ reused }) => reused)),
      }
    },
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

function startPainter(task: PaintTask): () => Promise<PaintReport> {
  const worker = new Worker(new URL('./paint-worker.ts', import.meta.url), {
    workerData: task,
    // Outlines are long texts that live shortly: with room for them less time goes into collecting them.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  })
  // A build that fails ends without waiting for pictures.
  worker.unref()
  const done = new Promise<PaintReport>((resolve, reject) => {
    worker.once('message', (report: PaintReport) => resolve(report))
    worker.once('error', reject)
  })
  // A failure is told when the build asks, however long before it came.
  done.catch(() => undefined)
  return () => {
    worker.ref()
    worker.postMessage('last')
    return done
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
