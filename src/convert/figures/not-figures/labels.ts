import type { Candidate } from './candidate.ts'

/** 共分5章, 本办法自…, 20页, 3类情形 and other ways a document counts itself. */
const selfCounts =
  /^(?:章|节|页|稿|字|类情形|种情形|项内容|个附件|个部分|个章节|个问题|个条款|篇章|条(?:措施|意见|举措|规定|具体)|项(?:举措|措施|工作任务|具体任务|重点任务))/

/** Numbers a document gives of itself or of its readers: read counters, pages, chapters. */
export function isSelfCount({ before, after, quantity }: Candidate): string | undefined {
  if (
    /(?:阅读|浏览|访问|点击|下载|转发|评论|点赞|字体|页码)(?:次数|量|数|人数)?[::]? ?$/.test(before) &&
    /^\s*(?:$|次|人次)/.test(`${quantity.unit ?? ''}${after.slice(0, 1)}`)
  )
    return 'counter'
  // 确定实施民生实事10项: a list says how long it is.
  if (
    /^[项件]$/.test(quantity.unit ?? '') &&
    (/实事(?:项目)?$/.test(before) || /^(?:民生|惠民|利民)?实事/.test(after))
  )
    return 'self-count'
  if (quantity.unit === '块' && after.startsWith('钱')) return 'price'
  return selfCounts.test(`${quantity.unit ?? ''}${after}`) ? 'self-count' : undefined
}
