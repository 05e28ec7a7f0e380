import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataset } from '../content/dataset.ts'
import { openPage, readJson } from './dist.ts'

type Annotations = {
  readonly sha256: string
  readonly items: readonly {
    readonly id: string
    readonly body: string
    readonly kind: string
    readonly result: string
    readonly target: { readonly source: string; readonly selector: readonly [Quote, Position] }
  }[]
}
type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string }
type Position = { readonly start: number; readonly end: number }

describe.each(dataset.plans)('the quotes of $id', (plan) => {
  const seed = readFileSync(new URL(`../../${plan.source}`, import.meta.url))
  const points = Array.from(new TextDecoder().decode(seed))
  const { sha256, items } = readJson(`data/quotes/${plan.id}.json`) as Annotations

  it('name the document by the hash of its bytes', () => {
    const hash = createHash('sha256').update(seed)
    expect(sha256).toBe(hash.copy().digest('hex'))
    const source = `ni:///sha-256;${hash.digest('base64url')}`
    expect(items.every(({ target }) => target.source === source)).toBe(true)
  })

  it('stand where their position says, between the words they name, and nowhere else', () => {
    const text = points.join('')
    for (const { target } of items) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector
      expect(points.slice(start, end).join('')).toBe(exact)
      expect(points.slice(start - Array.from(prefix).length, start).join('')).toBe(prefix)
      expect(points.slice(end, end + Array.from(suffix).length).join('')).toBe(suffix)
      expect(text.split(prefix + exact + suffix)).toHaveLength(2)
    }
  })

  it('are those of every figure, and of every quotation where the document is only quoted', () => {
    const figures = items.filter(({ kind }) => kind === 'figure').map(({ id }) => id.split('#')[1])
    const own = dataset.figures.filter((figure) => figure.plan === plan.id)
    expect(new Set(figures)).toEqual(new Set(own.map(({ id }) => id)))
    const quoted = new Set(items.map(({ target }) => `${target.selector[1].start} ${target.selector[1].end}`))
    const excerpts = dataset.passages
      .filter((passage) => passage.plan === plan.id && plan.rights === 'quotations')
      .flatMap((passage) => passage.excerpts)
    expect(excerpts.filter(({ start, end }) => !quoted.has(`${start} ${end}`))).toEqual([])
    expect(items.filter(({ result }) => result === 'failed')).toEqual([])
  })

  it.each(['', 'en/'])(
    'are shown one by one at /%smethod/quotes/, each with the way to its place and back',
    (language) => {
      const page = openPage(`${language}method/quotes/${plan.id}/index.html`)
      for (const { id, body, target } of items) {
        const entry = page.getElementById(id.split('#')[1] ?? '')
        const links = [...(entry?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '')
        expect(links).toContain(`/${language}${body.slice(1)}`)
        expect(links.some((link) => link.includes('#:~:text='))).toBe(true)
        expect(entry?.querySelector('q')?.textContent).toBe(target.selector[0].exact)
      }
      for (const { id, indicator, themes, city } of dataset.figures.filter(
        (figure) => figure.plan === plan.id,
      )) {
        const links = [...(page.getElementById(id)?.querySelectorAll('a') ?? [])].map((link) =>
          link.getAttribute('href'),
        )
        expect(links).toContain(`/${language}themes/${themes[0]}/`)
        expect(links).toContain(`/${language}cities/${city}/`)
        if (indicator !== null) expect(links).toContain(`/${language}indicators/${indicator}/`)
      }
    },
  )
})

describe('a document that reserves its rights', () => {
  it.each(dataset.plans.filter(({ rights }) => rights === 'quotations'))(
    '$id gives away at most a third, and 120 characters in a row, in quotes and surroundings together',
    ({ id, characters }) => {
      const { items } = readJson(`data/quotes/${id}.json`) as Annotations
      const given = new Uint8Array(characters)
      for (const { target } of items) {
        const [{ prefix, suffix }, { start, end }] = target.selector
        given.fill(1, start - Array.from(prefix).length, end + Array.from(suffix).length)
      }
      const runs = given.join('').match(/1+/g) ?? []
      expect(Math.max(...runs.map(({ length }) => length))).toBeLessThanOrEqual(120)
      expect(given.reduce((sum, each) => sum + each, 0) / characters).toBeLessThanOrEqual(1 / 3)
    },
  )
})

it('is reached from the method page, the data page and every document', () => {
  const reached = (file: string, target: string) =>
    [...openPage(file).querySelectorAll('main a')].some((link) => link.getAttribute('href') === target)
  for (const language of ['', 'en/']) {
    expect(reached(`${language}method/index.html`, `/${language}method/quotes/`)).toBe(true)
    expect(reached(`${language}data/index.html`, `/${language}method/quotes/`)).toBe(true)
    for (const { id } of dataset.plans)
      expect(reached(`${language}plans/${id}/index.html`, `/${language}method/quotes/${id}/`)).toBe(true)
  }
})
