import { isOrgan } from '../structure/rules/signature.ts'
import { linesOf } from './plan-source.ts'
import type { PlanSource } from './plan-source.ts'

const organEnd =
  /(?:委员会|人民政府|政府|办公室|办公厅|管委会|卫健委|卫健局|卫健委|卫计委|局|厅|委|部|办|领导小组|指挥部|联合会|总工会|人大常委会)$/

/** The issuing body: of the notice's title, else of the signature, else what the page says. */
export function findIssuer(source: PlanSource, titles: readonly (string | null)[]): string | null {
  const titled = titles.flatMap((title) => beforeAbout(title ?? '')).at(0)
  if (titled !== undefined) return titled
  const signed = signers(source)
  if (signed !== undefined) return signed
  return source.facts.issuer_zh ?? mastheadOf(source) ?? publisherOf(source)
}

/** `某市卫生健康委员会 某市财政局关于印发…` → the bodies before 关于. */
function beforeAbout(title: string): readonly string[] {
  const before = /^([^《》。,\uff0c]{2,60}?)\s*关于/.exec(title)?.[1]?.trim() ?? ''
  return organEnd.test(before) ? [before.replace(/\s+/g, '、')] : []
}

/** Bodies on lines of their own in the first signature. */
function signers(source: PlanSource): string | undefined {
  const organs = linesOf(source, 'signature').filter((line) => isOrgan(line))
  return organs.length === 0
    ? undefined
    : [...new Set(organs.map((line) => line.replace(/\s+/g, '')))].slice(0, 3).join('、')
}

/** The body in the red head: `某市人民政府文件`. */
const mastheadOf = (source: PlanSource): string | undefined =>
  linesOf(source, 'title')
    .map((line) => /^([\u4e00-\u9fff]{4,24})文件$/.exec(line)?.[1] ?? '')
    .find((body) => organEnd.test(body))

/** The newspaper a feature comes from. */
const publisherOf = (source: PlanSource): string | null =>
  linesOf(source, 'boilerplate')
    .map(
      (line) =>
        /来\s*源\s*:\s*([\u4e00-\u9fff]{2,16}(?:报|新闻网|广播电视台|新闻社|发布|晚报|客户端))(?=\s|$|作)/.exec(
          line,
        )?.[1],
    )
    .find((name) => name !== undefined) ?? null
