import { linesOf } from './plan-source.ts'
import type { PlanSource } from './plan-source.ts'

const reserved =
  /未经(?:许可|授权|允许|书面|本报|本网).{0,12}(?:不得|禁止)|独家版权所有|授权转载必须注明|版权归.{0,20}所有/
const stateOrgan = /(?:人民政府|政府办公室|政府办公厅|委员会|办公室|办公厅|局|厅|管委会|人大常委会|卫健委)/

/** Whether the document may be shown in full: state organs' may, a publisher's that reserves its rights may not. */
export function findRights(
  source: PlanSource,
  { issuer_zh, kind }: { readonly issuer_zh: string | null; readonly kind: string | null },
): 'full' | 'quotations' | null {
  const isReserved = linesOf(source, 'boilerplate').some((line) => reserved.test(line))
  const isOfficial = issuer_zh !== null && stateOrgan.test(issuer_zh)
  if (kind === 'newspaper-feature') return isReserved ? 'quotations' : null
  if (isOfficial || kind === 'regulation') return 'full'
  return isReserved ? 'quotations' : null
}
