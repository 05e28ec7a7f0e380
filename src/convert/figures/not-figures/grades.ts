import type { Candidate } from './candidate.ts'

/** 4级 and 95分 are figures where a rating reaches them: 电子病历应用水平分级评价达到4级; else they are names of ranks. */
export function isGrade({ quantity, before }: Candidate): string | undefined {
  if (quantity.kind === 'label') return 'label'
  if (quantity.kind !== 'grade') return undefined
  const reached = /(?:达到|达|不低于|不少于|超过|提升至|提高到|升至|为|至|到|在|以上|高于|低于)$/.test(before)
  const rated =
    /(?:评价|分级|应用水平|等级|测评|评级|评估|成熟度|得分|评分|满意[度率]|测评|分数|指数|总分|均分|考核)/.test(
      before,
    )
  return reached && rated ? undefined : 'rank'
}
