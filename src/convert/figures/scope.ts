/** For whom or where, by the words of a clause; the last pattern is the widest. */
const scopes: readonly RegExp[] = [
  /每(?:个|所|家|名|位)?(?!年|月|天|周|次|千|万|百|十|\d)[^,;。、\d]{1,16}?(?=至少|最少|均|都|应|要|有|设|建|配|办|创|拥有|完成|培|不|确|参|$|接受|开展|达)/,
  /各(?:县|市|区|乡|镇|街道|中心镇|社区|村|级|医疗)[^,;。、\d]{0,10}?(?=至少|最少|均|都|应|要|有|设|建|配|办|创|拥有|完成|培|不|确|达|实现|$)/,
  /\d[\d\-至到~]{0,6}岁(?:及以上|以上|以下|及以下)?(?:的)?(?:常住|户籍|失能)?(?:老年人口?|老人|儿童青少年|儿童|青少年|人群|人口|妇女|婴幼儿|居民|女性|女生|学生)/,
  /建档立卡(?:的)?贫困人口|贫困人口|脱贫人口|低保对象|特困人员|计划生育特殊家庭|残疾人|重点人群|失能老年人|孕产妇|新生儿|流动人口|农村居民|城镇居民|城乡居民/,
  /全(?:市|区|县|省|州|盟|旗|镇|国|域|县域|市域)/,
]

/** Scope of a value as its clause states it; undefined where it states none. */
export function readScope(clause: string): string | undefined {
  for (const pattern of scopes) {
    const found = pattern.exec(clause)?.[0]
    if (found !== undefined) return found
  }
  return undefined
}
