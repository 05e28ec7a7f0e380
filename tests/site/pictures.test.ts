import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { siteCharts } from '../../src/components/chart-page/site-charts.ts'
import { dataset } from '../content/dataset.ts'
import { dist, files, htmlFiles, isPublished, openPage } from './dist.ts'

const pngs = files.filter((file) => file.endsWith('.png'))
const sizeOf = (file: string): readonly [width: number, height: number] => {
  const bytes = readFileSync(join(dist, file))
  expect(bytes.subarray(1, 4).toString('latin1'), file).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}
const languages = ['', 'en/'] as const

describe('pictures for shared links', () => {
  it.each(languages)('are there for every theme and every place in /%s, 1200 × 630', (language) => {
    const names = [
      'site',
      ...dataset.themes.map(({ id }) => `theme-${id}`),
      ...dataset.cities.map(({ id }) => `city-${id}`),
    ]
    for (const name of names) expect(sizeOf(`${language}pictures/${name}.png`)).toEqual([1200, 630])
  })

  it.each(htmlFiles.filter((file) => !/^(en\/)?embed\//.test(file)))(
    '%s names one that is published',
    (file) => {
      const meta = (name: string) =>
        openPage(file).querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? ''
      const { pathname } = new URL(meta('image'), 'http://site/')
      expect(isPublished(pathname.slice(1))).toBe(true)
      expect(pathname.startsWith('/en/')).toBe(file.startsWith('en/'))
      // No `og:url`: importers would put it in the place of the address that is open, and lose the figure.
      for (const name of ['title', 'description', 'type', 'site_name', 'image:alt'])
        expect(meta(name)).not.toBe('')
    },
  )

  it('differ from page to page', () => {
    const ofThemes = dataset.themes.map(({ id }) =>
      openPage(`themes/${id}/index.html`).querySelector('meta[property="og:image"]')?.getAttribute('content'),
    )
    expect(new Set(ofThemes).size).toBe(dataset.themes.length)
  })
})

describe('charts as PNG', () => {
  it.each(siteCharts(dataset))('$id is there in both languages, 1224 pixels wide', ({ id }) => {
    for (const language of languages) expect(sizeOf(`${language}charts/${id}.png`)[0]).toBe(1224)
  })

  it('every picture published is a picture', () => {
    expect(pngs.length).toBeGreaterThan(0)
    for (const file of pngs) expect(sizeOf(file)[0]).toBeGreaterThan(0)
  })
})
