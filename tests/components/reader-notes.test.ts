import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { noteGroups, themePlace } from '../../src/components/reader/note-groups.ts'
import { englishOf, hasEnglishPage } from '../../src/components/reader/plan-english.ts'
import { unitDuties } from '../../src/components/reader/unit-duties.ts'
import type { PublishedPassage } from '../../src/model/dataset.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Theme } from '../../src/model/theme.ts'
import { dataset } from '../content/dataset.ts'

const themes = ['childcare', 'tcm', 'finance'].map((id) => ({ id }) as Theme)
const passage = (over: Partial<PublishedPassage>): PublishedPassage => ({
  ...{ id: 'p', text: '甲。', start: 0, end: 2, plan: 'p', city: 'c', heading_path: [], themes: [] },
  excerpts: [],
  ...over,
})
const figure = (id: string, ...of: string[]): Figure => ({ id, themes: of }) as Figure

describe('noteGroups', () => {
  it('puts figures under their main theme in the order of the text, then the themes in words alone', () => {
    const groups = noteGroups(
      {
        passages: [passage({ themes: ['childcare', 'tcm', 'finance'] })],
        figures: [figure('b', 'tcm', 'finance'), figure('a', 'childcare'), figure('c', 'tcm')],
      },
      themes,
    )
    const shown = groups.map(({ themes: on, figures, beside }) => [
      on.map(({ id }) => id).join(),
      figures.map(({ id }) => id).join(),
      beside,
    ])
    expect(shown).toEqual([
      ['tcm', 'b,c', '3'],
      ['childcare', 'a', undefined],
      ['finance', '', undefined],
    ])
  })

  it('has nothing to say of a paragraph on no theme', () => {
    expect(noteGroups({ passages: [passage({})], figures: [] }, themes)).toEqual([])
  })
})

describe('the filter by theme', () => {
  it('has lines in its style sheet for every theme there is', () => {
    const css = readFileSync(new URL('../../src/components/reader/theme-filter.css', import.meta.url), 'utf8')
    for (const { id } of dataset.themes) {
      const place = themePlace(dataset.themes, id)
      expect(
        css.match(
          new RegExp(
            `#theme-${place}:checked\\) :not\\(\\[data-t~='${place}'\\], :has\\(\\[data-t~='${place}'\\]`,
            'g',
          ),
        ),
      ).toHaveLength(1)
    }
  })
})

describe('the English of a paragraph', () => {
  const said = (text_en: string | null) =>
    passage({ excerpts: [{ text: '甲。', text_en, start: 0, end: 2 }] })

  it('runs its sentences on, and is nothing where nobody has translated', () => {
    expect(englishOf({ passages: [said('One.'), said(null), said('Two.')] })).toBe('One. Two.')
    expect(englishOf({ passages: [said(null)] })).toBeNull()
  })

  it('has a page of its own only where it is long', () => {
    expect(hasEnglishPage([said('x'.repeat(60_000))])).toBe(false)
    expect(hasEnglishPage([said('x'.repeat(30_000)), said('x'.repeat(30_001))])).toBe(true)
  })
})

describe('unitDuties', () => {
  it('lists each unit once with what it leads and helps with, leaders first', () => {
    const responsibilities = [
      { passage: 'p1', lead: ['市卫健委'], help: ['市财政局', '市民政局'], responsible: [] },
      { passage: 'p2', lead: ['市民政局'], help: ['市卫健委'], responsible: [] },
      { passage: 'p3', lead: ['市卫健委'], help: [], responsible: ['各县区'] },
    ]
    expect(unitDuties({ responsibilities })).toEqual([
      { unit: '市卫健委', lead: ['p1', 'p3'], help: ['p2'], responsible: [] },
      { unit: '市民政局', lead: ['p2'], help: ['p1'], responsible: [] },
      { unit: '市财政局', lead: [], help: ['p1'], responsible: [] },
      { unit: '各县区', lead: [], help: [], responsible: ['p3'] },
    ])
  })
})
