import type { Tag } from '../markup.ts'

/** Elements that hold no text of the page. */
const silent = new Set(
  'head script style noscript template iframe object embed svg canvas audio video select button textarea input datalist map'.split(
    ' ',
  ),
)

/** Elements that begin and end lines; all others, those of Word among them (`o:p`), stand in a line of text. */
const blocks = new Set(
  '#root address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Parts of a page around the article, by the words sites name them with in `class` and `id`. */
const surroundings = new Set(
  'nav navbar navi navigation menu submenu breadcrumb breadcrumbs crumb crumbs bread position location dqwz weizhi share sharebox bdshare bshare social foot footer copyright sidebar aside related relate recommend recommends xgxx xgwj xgjd xgyd toolbar pagination pager paging comment comments qrcode ewm erweima search login topbar header banner ads advert friendlink friendlinks fontsize backtop gotop prevnext hotnews accessibility skip'.split(
    ' ',
  ),
)

export const isSilent = ({ name, attributes }: Tag): boolean =>
  silent.has(name) ||
  attributes['hidden'] !== undefined ||
  /display\s*:\s*none/i.test(attributes['style'] ?? '')

export const isInline = ({ name }: Tag): boolean => !blocks.has(name)

/** Whether an element calls itself navigation, footer, share buttons and the like. */
export function isSurrounding({ name, attributes }: Tag): boolean {
  if (name === 'nav' || name === 'aside' || name === 'footer') return true
  if (name === 'body' || name === 'html' || name === '#root') return false
  if (/^(?:navigation|banner|contentinfo|search|complementary)$/.test(attributes['role'] ?? '')) return true
  return partsOf(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`).some((part) =>
    surroundings.has(part),
  )
}

/** `TRS_Editor`, `pages_content`, `#zoom`: what content systems call the place of the article. */
const hints =
  /(?:^|\s)(?:zoom|TRS_Editor|TRS_UEDITOR|trs_paper_default|UCAPCONTENT|ucap-content|pages_content|article|article[-_]?(?:content|body|con|text|box)|content|con(?:tent)?[-_]?(?:text|box|main|detail)|main[-_]?(?:content|text)|view|Custom_UnionStyle|news[-_]?(?:content|text|con)|detail[-_]?(?:content|con|text)?|wp_articlecontent|vsb_content|js_content|text|wenzhang|neirong|xxgk_content|zwgk_content)(?:\s|$)/i

/** Whether an element says that it holds the article. */
export const isHinted = ({ name, attributes }: Tag): boolean =>
  name === 'article' ||
  name === 'main' ||
  attributes['role'] === 'main' ||
  attributes['itemprop'] === 'articleBody' ||
  hints.test(attributes['class'] ?? '') ||
  hints.test(attributes['id'] ?? '')

/** `newsNav top-bar` → news, nav, top, bar, and each word whole. */
const partsOf = (names: string): readonly string[] => {
  const words = names.split(/\s+/).filter((word) => word !== '')
  const parts = words.flatMap((word) => word.replace(/([a-z])([A-Z])/g, '$1-$2').split(/[-_]/))
  return [...words, ...parts].map((word) => word.toLowerCase())
}
