import { measuredRun } from './measured-run.ts'
import type { Usage } from './measured-run.ts'

const stages = [
  { name: 'conversion', script: 'scripts/convert.ts' },
  { name: 'checks', script: 'scripts/check-content.ts' },
  { name: 'build', script: 'scripts/build.ts' },
] as const
export type Stage = (typeof stages)[number]['name']
export type Growth = Readonly<Record<Stage, Usage>>

/** Runs the project's own commands on a scratch project, one after the other, and says what each used. */
export function measureGrowth(folder: string): Growth {
  const used = stages.map(({ name, script }) => [name, measuredRun(folder, script)] as const)
  return Object.fromEntries(used) as Record<Stage, Usage>
}

/** The curve: time and peak memory, whole and per plan, of each stage at each size. */
export function printGrowth(sizes: readonly { readonly plans: number; readonly growth: Growth }[]): void {
  for (const { name } of stages) {
    console.log(`\n${name.charAt(0).toUpperCase()}${name.slice(1)}`)
    console.table(
      Object.fromEntries(
        sizes.map(({ plans, growth }) => {
          const { seconds, processorSeconds, peakMegabytes } = growth[name]
          return [
            `${plans} plans`,
            {
              seconds: seconds.toFixed(1),
              'processor s': processorSeconds.toFixed(1),
              'processor ms per plan': Math.round((processorSeconds * 1000) / plans),
              'peak MB': Math.round(peakMegabytes),
              'MB per plan': (peakMegabytes / plans).toFixed(1),
            },
          ]
        }),
      ),
    )
  }
}
