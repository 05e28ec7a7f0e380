/** Whether a section reports what has been reached or says what shall be. */
export type Era = 'achieved' | 'planned' | 'unknown'

/** Headings that say so by themselves, for one era and then for the other. */
const strong: readonly (readonly [RegExp, Era])[] = [
  [
    /目标|任务(?!完成)|工作安排|工作打算|下一步|今后|举措|措施|思路|部署(?!情况)|展望|重点工作(?!完成)|指导思想|基本原则|总体要求/,
    'planned',
  ],
  [
    /回顾|(?<!夯实|筑牢|打牢|夯牢|强化|巩固|奠定)(?:发展|现实|工作)基础|总结(?!评估)|现状|成就|过去|背景|形势|机遇|挑战|面临|(?:完成|开展|执行|落实|进展|工作|实施|发展|基本)情况|(?:主要|工作|发展|建设|显著|突出|取得的)(?:成效|成绩|进展)|存在(?:的)?(?:主要)?(?:问题|困难|不足)|短板|工作亮点/,
    'achieved',
  ],
]

/** Headings that only sound like it, where no heading above says otherwise. */
const weak: readonly (readonly [RegExp, Era])[] = [
  [
    /可圈可点|越来越好|纵深推进$|持续(?:提升|增强|改善|优化|深化)$|不断(?:健全|完善|提升|增强|扩容|加强|优化)$|稳步推进$|有序推进$|(?:显著|明显|大幅)(?:提升|增强|改善|提高)$|取得(?:新|明显|显著|积极|重要|阶段性)?(?:成效|进展|突破|实效)|迈上新台阶$|扎实有效|圆满(?:完成|收官)|初见成效|提质增效$|成效(?:显著|明显)$/,
    'achieved',
  ],
  [/计划|路径|工程|行动|职责|规定|总则|附则|加强|推进(?!$)|深化|构建|推动|打造|加快/, 'planned'],
]

/** The innermost heading that says so decides; only where none does, one that sounds like it. */
export function readSectionEra(headings: readonly string[]): Era {
  const inward = headings.toReversed()
  for (const patterns of [strong, weak])
    for (const heading of inward) {
      const era = patterns.find(([pattern]) => pattern.test(heading))?.[1]
      if (era !== undefined) return era
    }
  return 'unknown'
}
