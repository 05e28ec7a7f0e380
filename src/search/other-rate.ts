/** Whether a query asks for another rate than those of these names (患病率 for 规范管理率), or of other people. */
export function isOtherRate(query: string, names: readonly string[]): boolean {
  const of = rateOf.exec(query)?.[1]
  const isNamed = (words: RegExp): boolean => names.some((name) => words.test(name))
  return (
    (of !== undefined && !names.some((name) => name.includes(ofAnother.test(name) ? `${of}率` : of))) ||
    (/满意|satisf/.test(query) && staff.test(query) !== isNamed(staff)) ||
    growth.test(query) !== isNamed(growth) ||
    (newborn.test(query) && !isNamed(newborn)) ||
    [poor, certified].some((narrow) => !narrow.test(query) && isNamed(narrow))
  )
}

/** What names end in that are of one rate alone: a 建证率 is no 接种率. */
const ofAnother = /(?<!覆盖|服务|设置)率/
/** How much more there is, which tells nothing of how much there is. */
const growth = /增[长速幅]/

/** People whom only a measure with their name is about. */
const staff = /医[生护务]|护士|[员职]工|staff|employee|doctor|nurse/
/** The word that says of what a rate is, e.g. 报销 of 报销比例; not one that any rate may have. */
const rateOf = /(?!覆盖|普及|服务|目标|总体|平均)(..)(?:率|比[例重])(?!.*(?:率|比[例重]))/
const newborn = /新生儿|newborn|neonat/
const certified = /建证|certif/
const poor = /贫|困难|穷|低保|poor|poverty|income/
