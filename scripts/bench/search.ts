import { measureTyping } from '../../tests/search/measure-typing.ts'
import { startSite } from '../../tests/browser/site.ts'

/** Types realistic queries into the built search page on a slowed-down processor and prints what keystrokes cost. */
const queries = [
  '托位',
  '东莞托育',
  '家庭医生签约率',
  '东莞家庭医生签约率目标是多少',
  '中医馆',
  '小孩没人带',
  '看病难',
  '老人护理',
  '打疫苗',
  '芜湖家庭病床',
  '广安区有多少床位',
  '4.7万个',
  'childcare places',
  'family doctor',
  'Dongguan hospital beds',
  'tuoyu',
  'jtys',
  'chilcare',
  '中醫館',
  '量子纠缠',
]
const slowdown = 4
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const site = await startSite()
const page = await site.open('search/')
const { painted, floor, work, floorWork, pauseWork, longTasks } = await measureTyping(page, queries, slowdown)
await site.stop()
const round = (value: number): string => value.toFixed(0)
const summary = (times: readonly number[]): string => {
  const sorted = [...times].sort((one, other) => one - other)
  return `median ${round(at(sorted, 0.5))} ms, p95 ${round(at(sorted, 0.95))} ms over ${sorted.length} times`
}
console.log(`keystroke to painted list at ${slowdown}× slow-down: ${summary(painted)}`)
console.log(`  a page that does nothing, at the same time: ${summary(floor)}`)
console.log(`  processor time of the page per key, without slow-down: ${summary(work)}`)
console.log(`  that page that does nothing: ${summary(floorWork)}`)
console.log(`  what waits until typing pauses: ${summary(pauseWork)}`)
console.log(`  tasks over 50 ms: ${longTasks.map(round).join(', ') || 'none'}`)
