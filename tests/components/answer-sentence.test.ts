import { describe, expect, it } from 'vitest'
import { answerText } from '../../src/components/figure/answer-text.ts'
import type { Figure } from '../../src/model/figure.ts'
import { figuresIn } from '../content/dataset.ts'

const quantified = { state: 'quantified' } as Parameters<typeof answerText>[0]['coverage']
const said = (lead: Figure | undefined) =>
  (['zh', 'en'] as const).map((locale) => answerText({ lead, coverage: quantified }, locale))
const [signUp] = figuresIn('dongguan-2024', '力争全市家庭医生签约率达47%以上')
const [places] = figuresIn('dongguan-2024', '不低于4.7万个')
const [centre] = figuresIn('wuhu-2021', '力争2023年建成')

describe('the sentence that answers with one figure', () => {
  it('keeps the document’s 力争 before the bound', () => {
    expect(said(signUp)).toEqual([
      '2024年目标：家庭医生签约率力争不低于47%。',
      'Target for 2024 — Family doctor sign-up rate: strive for at least 47%.',
    ])
  })

  it('adds no softness to a firm promise', () => {
    expect(said(places).join()).not.toMatch(/力争|strive/)
  })

  it('names the softening word of a task, which has no value for it to stand at', () => {
    expect(said(centre)[0]).toMatch(/（力争）。$/)
    expect(said(centre)[1]).toMatch(/ \(worded as “strive for”\)\.$/)
  })
})
