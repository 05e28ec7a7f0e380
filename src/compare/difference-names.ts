import type { FigureKind } from '../model/figure.ts'
import type { Bilingual } from '../model/language.ts'
import type { levels, planKinds } from '../model/sidecar.ts'

/** A figure's kind as a noun inside a sentence. */
export const figureKindNames: Record<FigureKind, Bilingual> = {
  target: { zh: '目标', en: 'a target' },
  baseline: { zh: '已达到的数', en: 'an achieved value' },
  milestone: { zh: '有期限的任务', en: 'a dated task' },
  'annual-rate': { zh: '每年的数', en: 'a yearly rate' },
}

/** A level of government inside a sentence. */
export const levelNames: Record<(typeof levels)[number], Bilingual> = {
  'prefecture-city': { zh: '市', en: 'a city' },
  district: { zh: '区', en: 'a district' },
  county: { zh: '县', en: 'a county' },
  'development-zone': { zh: '开发区', en: 'a development zone' },
  province: { zh: '省', en: 'a province' },
}

/** A kind of document inside a sentence. */
export const documentKindNames: Record<(typeof planKinds)[number], Bilingual> = {
  'five-year-plan': { zh: '五年规划', en: 'five-year plan' },
  'action-plan': { zh: '工作方案', en: 'action plan' },
  'work-priorities': { zh: '年度工作要点', en: 'yearly priorities' },
  'conference-report': { zh: '会议报道', en: 'conference report' },
  'newspaper-feature': { zh: '报纸专题', en: 'newspaper feature' },
  'work-report': { zh: '工作报告', en: 'work report' },
  regulation: { zh: '规章', en: 'regulation' },
  other: { zh: '其他文件', en: 'other document' },
}
