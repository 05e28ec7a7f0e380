const sendsOut = /(?:关于)?(?:印发|下发|发布|公布|转发|批转)\s*(.+)$/
const organEnd =
  '(?:委员会|人民政府|政府|办公室|办公厅|卫健委|管委会|委|局|厅|办)(?:等[一二三四五六七八九十\\d]*(?:部门|单位|个部门)?)?'
/** 县卫生健康局青石县社区医院建设实施方案: who wrote it, before its name. */
const author = new RegExp(
  `^(?:省|市|县|区|州|旗|自治[州县旗])?[\\u4e00-\\u9fff]{2,14}?${organEnd}(?=关于|[\\u4e00-\\u9fff]{2,8}[省市县区州旗])\\s*`,
)
const isForwarded = /(?:转发|批转)/

/** The plan a notice sends out: between 《》, or up to 的通知; undefined if the title is no such notice. */
export function innerTitle(title: string): string | undefined {
  const start = /关于(?:印发|下发|发布|公布|转发|批转)|(?:转发|批转)/.exec(title)
  if (start === null) return undefined
  const rest = sendsOut.exec(title.slice(start.index))?.[1] ?? ''
  const quoted = /^[^《]{0,30}《(.+)》/.exec(rest)?.[1] ?? /^《(.+)$/.exec(rest)?.[1]
  const plain = /^(.{6,}?)\s*的\s*(?:通知|通告|公告|函)》?(?:的(?:通知|函))?$/.exec(rest)?.[1]
  const inner = quoted ?? plain
  if (inner === undefined) return undefined
  const named = isForwarded.test(start[0]) && quoted === undefined ? withoutAuthor(inner) : inner
  return (innerTitle(named) ?? named).trim()
}

const withoutAuthor = (inner: string): string => {
  const named = inner.replace(author, '')
  // 关于某市…规划 is the plan's name; 关于加快…的意见 keeps its 关于.
  return /^关于[\u4e00-\u9fff]{2,8}?[省市县区州旗].*(?:规划|方案|计划|要点)/.test(named)
    ? named.replace(/^关于/, '')
    : named
}
