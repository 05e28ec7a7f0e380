import { describe, expect, it } from 'vitest'
import { readWrittenValues } from '../../src/convert/figures/quantities/read-written-value.ts'
import type { FigureReview } from '../../src/model/review.ts'
import { applyReview } from '../../src/review/apply-review.ts'
import { confirmed, indicator, passage, proposal } from './sample.ts'

const apply = (figures: readonly FigureReview[], proposals = [proposal]) =>
  applyReview({
    plan: { id: 'somewhere-2024', city: 'somewhere', period_from: 2024, period_to: 2026 },
    passages: [passage],
    proposals,
    review: {
      plan: 'somewhere-2024',
      figures: [...figures],
      passages: [],
      no_theme: [],
      quotations: [],
      not_stated: [],
    },
    indicators: [indicator],
    themeIds: new Set(['childcare', 'family-doctor']),
    readValues: readWrittenValues,
    at: (entry) => ({ file: 'content/reviews/somewhere-2024.yaml', line: entry + 3 }),
  })

describe('what a person says of a figure', () => {
  it('publishes a proposal nobody has looked at as machine-read', () => {
    expect(apply([]).figures.map(({ id, status }) => [id, status])).toEqual([[proposal.id, 'machine']])
  })

  it('publishes a confirmed figure as reviewed, with its translation and the same id', () => {
    const { figures, issues } = apply([confirmed])
    expect(issues).toEqual([])
    expect(figures).toHaveLength(1)
    expect(figures[0]).toMatchObject({
      id: proposal.id,
      status: 'reviewed',
      quote_en: confirmed.quote_en,
      start: 107,
    })
  })

  it('refuses to confirm what the rules read differently', () => {
    expect(apply([{ ...confirmed, year: 2026, year_basis: 'carried' }]).issues[0]?.message).toBe(
      'The review of `每千人托位数不少于4.5个` confirms `4.5个`, but differs from the rules in year, year_basis. Change the verdict to `correct` and give the reason.',
    )
  })

  it('takes a correction over the rules', () => {
    const { figures, issues } = apply([
      {
        ...confirmed,
        verdict: 'correct',
        year: 2026,
        year_basis: 'carried',
        reason: 'The heading says 2026.',
      },
    ])
    expect(issues).toEqual([])
    expect(figures[0]?.year).toBe(2026)
  })

  it('asks to drop a correction that no longer corrects anything', () => {
    expect(apply([{ ...confirmed, verdict: 'correct', reason: 'x' }]).issues[0]?.code).toBe(
      'review-correct-agrees',
    )
  })

  it('leaves out a rejected proposal', () => {
    const { quote, nth, value_as_written, value_nth, measure_nth } = confirmed
    const reject: FigureReview = {
      verdict: 'reject',
      quote,
      nth,
      value_as_written,
      value_nth,
      measure_nth,
      reason: 'A slogan.',
    }
    expect(apply([reject]).figures).toEqual([])
  })

  it('adds a figure the rules missed, at its place, with an id made from its content', () => {
    const added: FigureReview = {
      ...confirmed,
      verdict: 'add',
      reason: 'Missed.',
      quote: '力争家庭医生签约率达到45%',
      value_as_written: '45%',
      value: 45,
      unit: '%',
      comparator: 'eq',
      commitment: 'aspirational',
      commitment_word: '力争',
      themes: ['family-doctor'],
      indicator: null,
    }
    const { figures, issues } = apply([added])
    expect(issues).toEqual([])
    expect(figures.map(({ start, end, value_start }) => [start, end, value_start])).toEqual([
      [107, 120, 116],
      [121, 135, 132],
    ])
    expect(figures[1]?.id).toMatch(/^somewhere-2024-f-[0-9a-z]{5}$/)
  })

  it('says where a review points at a quote that no longer exists', () => {
    const { issues, figures } = apply([
      { ...confirmed, quote: '每千人托位数不少于4.6个', value_as_written: '4.6个' },
    ])
    expect(issues[0]).toMatchObject({
      severity: 'error',
      at: { file: 'content/reviews/somewhere-2024.yaml', line: 3 },
      message:
        "The review's quote `每千人托位数不少于4.6个` does not stand in `somewhere-2024`. Copy the quote from the document character for character, or remove the entry if the sentence is gone.",
    })
    expect(figures[0]?.status).toBe('machine')
  })

  it('says so when the value does not stand in the quote', () => {
    expect(apply([{ ...confirmed, value_as_written: '9个' }]).issues[0]?.message).toBe(
      "The value `9个` does not stand in the review's quote `每千人托位数不少于4.5个`. Copy the number from the quote as it is written there, or quote the words that hold it.",
    )
  })

  it('says so when the quote stands less often than the review counts', () => {
    expect(apply([{ ...confirmed, nth: 2 }]).issues[0]?.code).toBe('review-nth-too-high')
  })

  it('refuses a value that is not the one written, unless it is marked as open', () => {
    const other = { ...confirmed, verdict: 'correct', value: 45, reason: 'x' } as const
    expect(apply([other]).issues.map(({ code }) => code)).toEqual(['value-differs'])
    expect(apply([{ ...other, doubts: ['value-open'] }]).issues).toEqual([])
  })

  it('names a theme that does not exist', () => {
    expect(apply([{ ...confirmed, themes: ['childcare', 'chilcare'] }]).issues[0]?.message).toBe(
      'The review of `每千人托位数不少于4.5个` names the theme `chilcare`, which has no file in `content/themes`. Use an existing theme id or add the theme.',
    )
  })

  it('names a unit the indicator does not have', () => {
    const { issues } = apply([{ ...confirmed, verdict: 'correct', unit: '个', reason: 'x' }])
    expect(issues.map(({ code }) => code)).toEqual(['unit-differs'])
  })

  it('refuses a milestone with a value', () => {
    const { issues } = apply([{ ...confirmed, verdict: 'correct', kind: 'milestone', reason: 'x' }])
    expect(issues.map(({ code }) => code)).toEqual(['value-and-kind'])
  })

  it('refuses a deciding word that does not stand in the quote', () => {
    const elsewhere = { ...confirmed, verdict: 'correct', commitment: 'aspirational', reason: 'x' } as const
    expect(apply([{ ...elsewhere, commitment_word: '力争' }]).issues.map(({ code }) => code)).toEqual([
      'word-not-found',
    ])
    expect(apply([{ ...confirmed, commitment_word: '确保' }]).issues.map(({ code }) => code)).toEqual([
      'word-not-found',
    ])
  })

  it('asks for a note in both languages where the year lies outside the period planned for', () => {
    const later = {
      ...confirmed,
      verdict: 'correct',
      year: 2035,
      year_basis: 'carried',
      reason: 'The heading says so.',
    } as const
    const codesOf = (entry: FigureReview) => apply([entry]).issues.map(({ code }) => code)
    expect(codesOf(later)).toEqual(['year-outside-horizon'])
    expect(codesOf({ ...later, note_en: 'A long-term goal.' })).toEqual(['year-outside-horizon'])
    expect(codesOf({ ...later, note_zh: '远景目标。', note_en: 'A long-term goal.' })).toEqual([])
  })

  it('asks for a note where a promise is dated before the period', () => {
    const early = {
      ...confirmed,
      verdict: 'correct',
      year: 2022,
      year_basis: 'carried',
      reason: 'x',
    } as const
    expect(apply([early]).issues.map(({ code }) => code)).toEqual(['year-outside-horizon'])
    expect(apply([{ ...early, kind: 'baseline' }]).issues).toEqual([])
  })

  it('asks which of two places a quote means that stands twice', () => {
    const twice = { ...confirmed, quote: '到', value_as_written: null, nth: undefined }
    expect(apply([twice]).issues[0]?.message).toBe(
      "The review's quote `到` stands more than once in `somewhere-2024`. Give `nth`, from 1, or quote more words.",
    )
  })

  it('refuses two reviews of one figure', () => {
    const [repeats] = apply([confirmed, confirmed]).issues
    expect(repeats).toMatchObject({
      code: 'review-repeats',
      at: { file: 'content/reviews/somewhere-2024.yaml', line: 4 },
      message:
        'The review of `每千人托位数不少于4.5个` speaks of `4.5个`, which entry 1 (line 3) reviews already. Remove one of the two entries, or set `measure_nth` if one value serves two measures.',
    })
    const added = { ...confirmed, verdict: 'add', reason: 'The rules miss it.' } as const
    expect(apply([added, added], []).issues.map(({ code }) => code)).toEqual(['review-repeats'])
  })
})
