import { missingReasons } from '../model/missing.ts'
import type { Release } from '../model/release.ts'
import { tableNames } from '../model/published.ts'
import { tableTitles } from './table-titles.ts'

/** `README.md` of the archive: what the files are and how to read them, in both languages. */
export const dataReadme = ({
  version,
  date,
}: Pick<Release, 'version' | 'date'>): string => `# 对照 Duizhao ${version}

${date}. Chinese city health plans side by side; every figure with the sentence it came from.
中国城市卫生健康规划逐条对照,每个数字附它出自的那一句原文。

## Files 文件

${tableNames.map((name) => `- \`${name}.json\`, \`${name}.csv\`, \`${name}.schema.json\`: ${tableTitles[name]}`).join('\n')}
- \`glossary.json\`: every Chinese term with the one English used for it
- \`changes.json\`, \`withdrawn.json\`: what each version added, corrected and withdrew, with reasons
- \`themes/\`, \`cities/\`, \`indicators/\`, \`compare/\`: the rows of \`figures.csv\` for one theme, place, measure or two places; \`compare/\` adds the column \`comparable_with\`
- \`datapackage.json\`: Data Package v2 descriptor of the tables

## Reading them 读法

- CSV is UTF-8 with a byte order mark; lists in a cell are joined with \`; \`. CSV 为 UTF-8 带 BOM,一格之内的多项以 \`; \` 相连。
- Offsets count Unicode code points of the decoded source, from 0, the end not included. 起止位置按来源解码后的 Unicode 码位计,从 0 起,不含终点。
- An empty cell never means zero. The column \`missing\` gives a reason: 空值不是 0,\`missing\` 一列写明原因:
${Object.entries(missingReasons)
  .map(([code, { en, zh }]) => `  - \`${code}\`: ${en} ${zh}`)
  .join('\n')}
- \`status\`: \`reviewed\` was checked by a person, \`machine\` was read by the rules alone. \`reviewed\` 经人核对,\`machine\` 只由规则读出。
- Not every two figures may be compared; see \`comparable_en\` and \`comparable_zh\` in \`indicators\`. 不是任何两个数字都能比。

See \`LICENSE.md\` for what you may do with them. 使用条件见 \`LICENSE.md\`。
`

/** `LICENSE.md` of the archive. */
export const dataLicence = `# Licence 许可

Annotations, translations and the dataset: Creative Commons Attribution 4.0 International (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/
编码、注释、译文与数据集:CC BY 4.0。

The documents keep their own rights: official documents of state organs are given in full; an article that reserves its rights is only quoted, briefly and with its source, and its passages are empty.
文件原文的权利属原作者:国家机关的公文全文刊出;保留权利的文章只摘引短句,其段落正文为空。
`
