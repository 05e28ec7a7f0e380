import { measureTyping } from '../tests/search/measure-typing.ts'
import { startSite } from '../tests/browser/site.ts'

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
const slowdown = Number(process.argv[2] ?? 4)
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const site = await startSite()
const page = await site.open('search/')
const { painted, longTasks } = await measureTyping(page, queries, slowdown)
await site.stop()
const sorted = [...painted].sort((one, other) => one - other)
const round = (value: number): string => value.toFixed(0)
console.log(
  `keystroke to painted list at ${slowdown}× slow-down: median ${round(at(sorted, 0.5))} ms, ` +
    `p95 ${round(at(sorted, 0.95))} ms, worst ${round(at(sorted, 1))} ms over ${sorted.length} keystrokes; ` +
    `${longTasks.length} tasks over 50 ms${longTasks.length > 0 ? `, longest ${round(Math.max(...longTasks))} ms` : ''}`,
)
