import { convertPlan } from '../../src/convert/convert-plan.ts'
import { readProject } from '../lib/read-project.ts'

/** Stretches that patterns may stumble over when they come again and again. */
const pieces = [
  '建设5个中心、',
  '90%65%',
  '力争到2025年,',
  '12.3456.78人,',
  '共12个,其中3个、4个。',
  '“',
  '2025年',
  '某市',
]
const [few, many] = [2_000, 16_000]

/** Prints what documents of one repeated piece take, and eight times as long: a factor far above 8 is a pattern that backtracks. */
export function printRepeatedPieces(): void {
  const { seeds, codebook } = readProject()
  const [first] = seeds
  if (!first) throw new Error('`seeds/` holds no document. Restore the documents.')
  const sidecar = { ...first.sidecar, errata: [] }
  const timeOf = (text: string): number => {
    const started = performance.now()
    convertPlan({ ...first, bytes: new TextEncoder().encode(text), sidecar, sidecarText: '', codebook })
    return Math.round(performance.now() - started)
  }
  timeOf('建设5个中心。'.repeat(few))
  console.log('\nOne piece repeated')
  console.table(
    Object.fromEntries(
      pieces.map((piece) => {
        const [short, long] = [timeOf(piece.repeat(few)), timeOf(piece.repeat(many))]
        const factor = Math.round((long / Math.max(1, short)) * 10) / 10
        return [piece, { [`${few} times, ms`]: short, [`${many} times, ms`]: long, factor }]
      }),
    ),
  )
}
