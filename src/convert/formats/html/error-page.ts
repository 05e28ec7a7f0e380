/** What sites say instead of a page. */
const errorTitle =
  /^\s*(?:404|403|500|502|503|error\b)|404.{0,8}(?:not found|页面|错误|未找到)|not found|forbidden|access denied|bad gateway|service unavailable|(?:页面|网页|内容|文章|信息)(?:不存在|未找到|找不到|已删除|已失效|走失|丢失)|无权(?:访问|限)|没有(?:访问)?权限|禁止访问|访问(?:被拒绝|受限|异常|出错|禁止)|系统(?:错误|维护|繁忙)|出错(?:啦|了)|错误提示|安全验证|人机验证/i
const errorSentence =
  /您(?:访问|请求|查找|要查看|浏览)的(?:页面|网页|内容|文章|资源|地址|信息).{0,12}(?:不存在|未找到|找不到|已删除|被删除|失效|无法)|(?:抱歉|对不起|很遗憾).{0,30}(?:页面|网页|内容|文章|访问|权限|地址)|404 ?not ?found|403 ?forbidden|无权访问|没有(?:访问)?权限|禁止访问|(?:页面|文件|资源)不存在|访问被(?:拒绝|拦截|阻断)|请求被(?:拒绝|拦截|阻断)|access denied|请(?:先)?登录后(?:查看|访问|阅读)|enable javascript/i

/** The words by which a page says that it is not what was asked for; undefined if it says no such thing. */
export function findErrorWords(title: string | null, lines: readonly string[]): string | undefined {
  if (lines.length === 0) return undefined
  const inTitle = title === null ? undefined : errorTitle.exec(title)?.[0]
  if (inTitle !== undefined) return inTitle.trim()
  for (const line of lines) {
    const found = errorSentence.exec(line)?.[0]
    if (found !== undefined && line.length < 120) return found.trim()
  }
  return undefined
}
