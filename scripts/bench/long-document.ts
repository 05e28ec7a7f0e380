import { convertPlan } from '../../src/convert/convert-plan.ts'
import { readProject } from '../lib/read-project.ts'

const longDocument = 10_000_000

/** Prints what one document of 10 MB takes. */
export function printLongDocument(): void {
  const { seeds, codebook } = readProject()
  const [first] = seeds
  if (!first) throw new Error('`seeds/` holds no document. Restore the documents.')
  const copies = Math.ceil(longDocument / first.bytes.length)
  const bytes = Buffer.concat(Array.from({ length: copies }, () => first.bytes))
  const started = performance.now()
  convertPlan({ ...first, bytes, sidecar: { ...first.sidecar, errata: [] }, sidecarText: '', codebook })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  console.log(`\nOne document of ${(bytes.length / 1e6).toFixed(0)} MB: ${seconds} s, ${memory} MB`)
}
