import { describe, expect, it } from 'vitest'
import { dataset } from '../content/dataset.ts'
import { openPage } from './dist.ts'

const pagesOf = (city: string, language = '') => [
  openPage(`${language}cities/${city}/index.html`),
  ...dataset.plans
    .filter((plan) => plan.city === city)
    .map(({ id }) => openPage(`${language}plans/${id}/index.html`)),
]
const terms = (page: ReturnType<typeof openPage>): string[] =>
  [...page.querySelectorAll('dt')].map((term) => term.textContent.trim())

describe('a newspaper article', () => {
  const cities = dataset.plans.filter(({ kind }) => kind === 'newspaper-feature').map(({ city }) => city)

  it('is said to have appeared, never to have been issued', () => {
    expect(cities).not.toEqual([])
    for (const page of cities.flatMap((city) => pagesOf(city))) {
      expect(terms(page)).toContain('见报')
      expect(terms(page)).not.toEqual(expect.arrayContaining(['印发']))
      expect(terms(page)).not.toEqual(expect.arrayContaining(['发文机关']))
    }
    for (const page of cities.flatMap((city) => pagesOf(city, 'en/')))
      expect(terms(page)).not.toContain('Issued')
  })
})

it('a document of an office is said to be issued', () => {
  const official = dataset.plans.filter(({ kind }) => kind === 'five-year-plan').map(({ city }) => city)
  for (const page of official.flatMap((city) => pagesOf(city))) expect(terms(page)).toContain('印发')
})
