import { describe, expect, it, vi } from 'vitest'
import { assignIds, type Addressed } from '../../../src/convert/structure/assign-ids.ts'

const item = (content: string, ...around: string[]): Addressed => ({ content: [content], around })
const idsOf = (items: readonly Addressed[]) => assignIds('p-', items)
const known = (items: readonly Addressed[]) =>
  items.map((each, index) => ({ ...each, id: idsOf(items)[index] ?? '' }))

describe('assignIds', () => {
  it('gives what stands once an id of its words alone, wherever it stands', () => {
    expect(idsOf([item('甲', '一')])).toEqual(idsOf([item('甲', '二')]))
  })

  it('keeps the id of words that stood once when a copy is put before them', () => {
    const before = [item('甲', '第二章', '前', '后')]
    const after = [item('甲', '第一章', '别', '的'), ...before]
    const [added, kept] = assignIds('p-', after, known(before))
    expect(kept).toBe(idsOf(before)[0])
    expect(added).toMatch(new RegExp(`^${kept ?? ''}-[0-9a-z]{4}$`))
  })

  it('keeps the ids of repeated words when a third copy comes between them', () => {
    const before = [item('甲', '章', '一', '二'), item('甲', '章', '三', '四')]
    const after = [before[0], item('甲', '章', '五', '六'), before[1]] as Addressed[]
    const ids = assignIds('p-', after, known(before))
    expect([ids[0], ids[2]]).toEqual(idsOf(before))
    expect(new Set(ids).size).toBe(3)
  })

  it('recognises repeated words when a sentence was put beside them', () => {
    const before = [item('甲', '章', '一', '二'), item('甲', '章', '三', '四')]
    const after = [item('甲', '章', '新', '二'), item('甲', '章', '三', '新')]
    expect(assignIds('p-', after, known(before))).toEqual(idsOf(before))
  })

  it('keeps the id of the copy that is left when the other is taken out', () => {
    const before = [item('甲', '章', '一', '二'), item('甲', '章', '三', '四')]
    expect(assignIds('p-', before.slice(1), known(before))).toEqual(idsOf(before).slice(1))
  })

  it('does not take over an id that was edited by hand', () => {
    const edited = [{ ...item('甲', '章'), id: 'p-mine' }]
    expect(assignIds('p-', [item('甲', '章')], edited)).toEqual(idsOf([item('甲', '章')]))
  })

  it('tells even words apart that repeat with all their surroundings', () => {
    const ids = idsOf([item('甲', '乙'), item('甲', '乙'), item('甲', '乙')])
    expect(new Set(ids).size).toBe(3)
  })

  it('looks a taken id up three times for each repetition at most', () => {
    const lookups = vi.spyOn(Set.prototype, 'has')
    idsOf(Array.from({ length: 5_000 }, () => item('甲', '乙')))
    expect(lookups.mock.calls.length).toBeLessThan(15_000)
    lookups.mockRestore()
  })
})
