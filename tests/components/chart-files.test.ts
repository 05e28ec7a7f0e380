import { expect, it } from 'vitest'
import { embedCode } from '../../src/components/chart-page/embed-code.ts'
import { siteCharts } from '../../src/components/chart-page/site-charts.ts'
import { svgFile } from '../../src/components/chart-page/svg-file.ts'
import { dataset } from '../content/dataset.ts'

it('makes a file that needs no site: no links, no variables, no marks of the stylesheets', () => {
  const markup = `<!DOCTYPE html>\n<svg data-astro-cid-abc class="astro-abc wide" color="var(--ink)"> <a href="/x"> <g data-city="b"></g> </a> </svg>`
  expect(svgFile(markup, new Map([['--ink', '#111']]))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<svg class="wide" color="#111"><g><g data-city="b"></g></g></svg>\n',
  )
})

it('writes embed code that a title cannot break out of', () => {
  expect(
    embedCode({
      address: '/embed/x/',
      title: 'A "quoted" <title> & more',
      height: {
        wide: { rest: 200, perPixel: 0.5, saved: 0.1 },
        narrow: { rest: 260, perPixel: 1.5, saved: 0.2 },
      },
    }),
  ).toBe(
    '<div style="width:100%;container-type:inline-size"><iframe src="/embed/x/" title="A &quot;quoted&quot; &lt;title> &amp; more" width="100%" height="564" loading="lazy" style="border:0;height:max(min((678px - 100cqw)*9999,min(100cqw - 32px,442px)*1.5 + 260px - min(100cqw - 32px,988px)*0.2),min((100cqw - 677px)*9999,min(100cqw - 32px,988px)*0.5 + 200px - min(100cqw - 32px,988px)*0.1))"></iframe></div>',
  )
})

it('gives every chart an id of its own', () => {
  const ids = siteCharts(dataset).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
