/** Whether a query asks for another rate than those of these names (患病率 for 规范管理率), or of other people. */
export function isOtherRate(query: string, names: readonly string[]): boolean {
  const of = rateOf.exec(query)?.[1]
  const asksOnly = (people: RegExp): boolean => people.test(query) && !names.some((name) => people.test(name))
  return (
    (of !== undefined && !names.some((name) => name.includes(of))) ||
    (/满意|satisf/.test(query) && asksOnly(staff)) ||
    asksOnly(newborn) ||
    (!poor.test(query) && names.every((name) => poor.test(name)))
  )
}

/** People whom only a measure with their name is about. */
const staff = /医生|医护|护士|员工|职工|医务|staff|employee|doctor|nurse/
/** The word that says of what a rate is, e.g. 报销 of 报销比例; not one that any rate may have. */
const rateOf = /(?!覆盖|普及|服务|目标|总体|平均)(\p{Script=Han}{2})(?:率|比例|比重)(?!.*(?:率|比例|比重))/u
const poor = /贫|困难|穷|低保|poor|poverty|income/
const newborn = /新生儿|newborn|neonat/
