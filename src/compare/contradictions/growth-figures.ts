import type { Figure } from '../../model/figure.ts'

/** A measure that is the growth of another one: 卫生机构床位数较“十二五”末增幅, 中药材产业链综合产值年均增速. */
const growthWords = /^(.+?)(?:较.+?|比.+?|同比|年均|每年|年)?(?:增幅|降幅|增速|增长率|下降率)$/

export type Growth = {
  readonly figure: Figure
  /** What grows or falls, e.g. 卫生机构床位数. */ readonly base: string
}

/** The figures that state a growth or a fall, with the measure that grows or falls. */
export const growthFigures = (figures: readonly Figure[]): readonly Growth[] =>
  figures.flatMap((figure) => {
    const base = growthWords.exec(figure.measure_zh)?.[1]
    return base !== undefined && (figure.unit === '%' || figure.unit === '个百分点') ? [{ figure, base }] : []
  })
