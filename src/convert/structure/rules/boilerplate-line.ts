import { eachOpenLine } from '../marked-lines.ts'

/** What the page around a document prints, one entry per habit; lines are width-folded. */
const habits: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  {
    // 发布时间:2023-07-03 15:44 访问量: 字体:【
    reason: 'publication-line',
    pattern:
      /^(?:\[|【)?(?:发布|发文|成文|更新|添加|录入|公开|生成)?(?:时间|日期)\s*:\s*[\d年月日\-/.: ]*(?:\s|信息来源|来源|阅读|访问|浏览|点击|字体|字号|作者|$)/,
  },
  {
    reason: 'publication-line',
    pattern: /^20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s.*)?$/,
  },
  {
    // 2023-02-20 来源:某市卫生健康委员会
    reason: 'publication-line',
    pattern: /^20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+(?:信息|文章|稿件)?来\s*源\s*:.{0,60}$/,
  },
  {
    // 某某日报 2022年8月25日 第02版:要闻
    reason: 'source-line',
    pattern:
      /^(?:来\s*源\s*:\s*)?[\u4e00-\u9fff]{2,10}(?:报|新闻网|客户端)\s*(?:\()?20\d\d\s*[年.-]\s*\d{1,2}\s*[月.-]\s*\d{1,2}日?[^。]{0,30}$/,
  },
  {
    reason: 'read-counter',
    pattern:
      /^.{0,60}(?:阅读次数|浏览次数|点击数|点击量|访问量|浏览量|点击率|阅读量|阅读)\s*:\s*\d*\s*(?:次|字体.*)?$/,
  },
  { reason: 'source-line', pattern: /^(?:信息|文章|稿件|资料|内容)?来\s*源\s*:.{0,40}$/ },
  {
    reason: 'byline',
    pattern:
      /^(?:作\s*者|编辑|责任编辑|责编|编审|审核|审\s*核\s*人|校对|初审|复审|终审|签发|供稿|撰稿|发布人|发布机构|发布单位|发布|文字|摄影|图片)\s*:.{0,40}$/,
  },
  { reason: 'byline', pattern: /^\((?:责任编辑|责编|编辑|作者单位)\s*:.{0,40}$/ },
  {
    reason: 'byline',
    pattern:
      /^(?:.{0,30}(?:报|社|网|台|端|消息|讯|电|特约|见习|实习|[\s(□]))?(?:记者|通讯员)\s*[^,。;:!?]{2,40}$/,
  },
  {
    reason: 'index-record',
    pattern:
      /^(?:索\s*引\s*号|主题分类|公开方式|公开形式|公开时限|公开目录|信息分类|信息索引|体裁分类|有\s*效\s*性|文件状态|关\s*键\s*词|主题词|信息格式|组配分类|废止日期|生效日期|失效日期|内容概述|统一编号|服务对象)(?:\s*:|\s|$).{0,120}$/,
  },
  {
    // 文  号:云政办规〔2023〕2号, 名  称 … in the record above a document
    reason: 'index-record',
    pattern:
      /^(?:发文机关|发文单位|制发机关|发文字号|发文文号|文\s*号|文件编号)\s*:.{1,120}$|^(?:文\s*号|发文字号|发布机构|发文机关|名\s*称|标\s*题)\s*\t.{1,120}$|^(?:名\s*称|标\s*题)\s*:.{1,80}(?:公开|发布|成文|生成)(?:日期|时间)/,
  },
  {
    reason: 'breadcrumb',
    pattern: /^(?:您?(?:现在|当前)的?(?:位置|所在位置)|当前位置|您的位置)\s*:?.{0,80}$/,
  },
  { reason: 'breadcrumb', pattern: /^[>»›]\s*\S.{0,60}$/ },
  { reason: 'breadcrumb', pattern: /^(?:网站)?首\s*页\s*(?:>|»|›|\/|→|-)+.{0,80}$/ },
  { reason: 'font-size', pattern: /^[【\[(]?\s*字[体号]\s*[大中小:[].{0,20}$/ },
  {
    reason: 'page-tools',
    pattern:
      /^[【\[(]?\s*(?:打印|打印本页|打印本文|关闭|关闭窗口|关闭本页|收藏|加入收藏|分享|分享到|返回顶部|返回首页|返回列表|我要纠错|纠错|我要评论|扫一扫.{0,20}|大\s*中\s*小)\s*:?\s*[】\])]?(?:\s*[【\[(]?\s*(?:打印|打印本页|关闭|关闭窗口|收藏|分享|返回顶部|我要纠错|纠错|大|中|小)\s*:?\s*[】\])]?)*\s*$/,
  },
  {
    reason: 'download',
    pattern: /^(?:附件|文件|相关附件|文档|PDF|Word|WORD|原文)\s*(?:版)?\s*下载(?:\s*:|\s|$).{0,60}$/,
  },
  {
    reason: 'consultation',
    pattern:
      /^(?:政策咨询|咨询电话|我要问|我要咨询|在线咨询|监督电话|投诉电话|服务热线|市长热线)(?:[\s:].{0,60})?$/,
  },
  {
    reason: 'consultation',
    pattern: /(?:如果|如)(?:您|你)?对.{0,30}(?:疑问|意见|建议).{0,60}(?:咨询|拨打|点击|联系)/,
  },
  {
    reason: 'related-links',
    pattern:
      /^(?:相关链接|相关阅读|相关文档|相关文件|相关报道|相关新闻|相关解读|相关政策|政策解读|解读材料|延伸阅读|推荐阅读|热门推荐|图解|上一篇|下一篇|上一条|下一条|友情链接)(?:\s*[:>]|\s|$).{0,60}$/,
  },
  {
    reason: 'app-promotion',
    pattern:
      /^(?:更多.{0,10}(?:资讯|内容|新闻|信息).{0,6}|.{0,10}(?:资讯|内容|新闻|信息).{0,4}请)(?:关注|下载|点击|扫描|登录).{0,30}$/,
  },
  {
    reason: 'copyright',
    pattern:
      /(?:版权所有|版权归.{0,20}所有|版权与免责|版权和免责|免责声明|免责申明|All Rights Reserved|Copyright|©)/i,
  },
  {
    reason: 'copyright',
    pattern:
      /(?:独家版权所有|未经(?:许可|授权|允许|书面).{0,12}(?:不得|禁止)(?:转载|复制|镜像|使用)|授权转载必须注明)/,
  },
  {
    reason: 'site-footer',
    pattern:
      /(?:ICP备|ICP证|公网安备|网站标识码|政府网站找错|技术支持\s*:|主办单位\s*:.{0,40}承办|网站地图|联系我们\s*[||]|^主办\s*:|^承办\s*:)/,
  },
  {
    reason: 'page-number',
    pattern:
      /^(?:[—―─–-]{1,2}\s*\d{1,3}\s*[—―─–-]{1,2}|第\s*\d{1,3}\s*页(?:\s*[,/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/,
  },
  { reason: 'separator', pattern: /^[-—_=*~·.•\s]{3,}$/ },
]

/** Lines that belong to the web page or the printer, recognised by their own wording. */
export const boilerplateLine = eachOpenLine(({ text }) => {
  if (text.length > 160) return undefined
  const line = text.replace(/^[•·]\s*/, '')
  const habit = habits.find(({ pattern }) => pattern.test(line))
  return habit === undefined ? undefined : { kind: 'boilerplate', reason: habit.reason }
})
