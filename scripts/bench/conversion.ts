import { convertPlan } from '../../src/convert/convert-plan.ts'
import { readProject } from '../lib/read-project.ts'

const sizes = [5, 50, 333, 1000]
const longDocument = 10_000_000

/** Prints time and peak memory of converting 5 to 1,000 plans, and one document of 10 MB. */
export function printConversion(): void {
  const { seeds, codebook } = readProject()
  const convert = (seed: (typeof seeds)[number]) =>
    convertPlan({ ...seed, sidecar: { ...seed.sidecar, errata: [] }, sidecarText: '', codebook })
  const row = (run: () => void, plans: number) => {
    const started = performance.now()
    run()
    const milliseconds = performance.now() - started
    return {
      seconds: (milliseconds / 1000).toFixed(1),
      'ms per plan': (milliseconds / plans).toFixed(1),
      'memory in MB': Math.round(process.memoryUsage().rss / 1e6),
    }
  }
  const rows = sizes.map((size) => [
    `${size} plans`,
    row(() => {
      for (let index = 0; index < size; index++) {
        const seed = seeds[index % seeds.length]
        if (seed) convert({ ...seed, id: `${seed.id}-${index}` })
      }
    }, size),
  ])
  const [first] = seeds
  if (!first) throw new Error('`seeds/` holds no document. Restore the documents.')
  const copies = Math.ceil(longDocument / first.bytes.length)
  const bytes = Buffer.concat(Array.from({ length: copies }, () => first.bytes))
  rows.push([
    `one document of ${(bytes.length / 1e6).toFixed(0)} MB`,
    row(() => convert({ ...first, bytes }), 1),
  ])
  console.log('\nConversion')
  console.table(Object.fromEntries(rows))
}
