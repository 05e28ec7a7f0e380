import { describe, expect, it } from 'vitest'
import { offlineAddress, offlinePage } from '../../src/export/offline-page.ts'

describe('an address in the offline copy', () => {
  it.each([
    ['/', 'index.html', 'index.html'],
    ['/', 'themes/tcm/index.html', '../../index.html'],
    ['/themes/childcare/#x', 'themes/tcm/index.html', '../childcare/index.html#x'],
    ['/themes/tcm/', 'themes/tcm/index.html', 'index.html'],
    ['/search/?q=托位', 'en/index.html', '../search/index.html?q=托位'],
    ['/data/figures.csv', 'data/index.html', 'figures.csv'],
    ['/data/withdrawn/', 'data/index.html', 'withdrawn/index.html'],
    ['/_astro/a.css', 'en/data/index.html', '../../_astro/a.css'],
  ])('%s seen from %s is %s', (address, path, expected) => {
    expect(offlineAddress(address, path, '/')).toBe(expected)
  })

  it('loses the sub-path the site was built for', () => {
    expect(offlineAddress('/sub/themes/', 'cities/index.html', '/sub/')).toBe('../themes/index.html')
    expect(offlineAddress('/sub/', 'cities/index.html', '/sub')).toBe('../index.html')
  })

  it('stays as it is elsewhere', () => {
    expect(offlineAddress('https://example.org/', 'index.html', '/')).toBe('https://example.org/')
    expect(offlineAddress('//example.org/', 'index.html', '/')).toBe('//example.org/')
    expect(offlineAddress('/other/', 'index.html', '/sub/')).toBe('/other/')
  })
})

describe('a page of the offline copy', () => {
  const page = (body: string, code = 'let a = 1') =>
    offlinePage({ path: 'a/index.html', html: body, base: '/' }, () => code, 'needs a server')

  it('runs a script that stands alone as a plain one', () => {
    expect(page('<script type="module" src="/_astro/a.js"></script><noscript>off</noscript>')).toBe(
      '<script defer src="../_astro/a.js"></script><noscript>off</noscript>',
    )
  })

  it.each(['import{a}from"./b.js"', 'fetch("/x")'])('leaves out a script with %s and says so', (code) => {
    expect(page('<script type="module" src="/_astro/a.js"></script><noscript>off</noscript>', code)).toBe(
      '<p class="note" data-offline>needs a server</p>',
    )
  })

  it('offers the drawing of a chart and not its painted picture, which is not in the copy', () => {
    expect(
      page(
        '<a href="/charts/x.svg" download="x.svg">SVG</a>\n  <a href="/charts/x.png" download="x.png">PNG</a><p class="note" data-painted>\n 1,224 pixels</p>',
      ),
    ).toBe('<a href="../charts/x.svg" download="x.svg">SVG</a>')
  })

  it('keeps a script that fetches nothing where it finds itself in a folder', () => {
    const code = 'if (location.protocol !== `file:`) fetch("/x")'
    expect(page('<script type="module" src="/_astro/a.js"></script>', code)).toContain('<script defer')
  })

  it('leads on from an address that moved', () => {
    expect(page('<meta http-equiv="refresh" content="0; url=/b/">')).toBe(
      '<meta http-equiv="refresh" content="0; url=../b/index.html">',
    )
  })

  it('leaves the words of the page alone', () => {
    expect(page('<code>src="/x/"</code><p>/themes/</p>')).toContain('<p>/themes/</p>')
  })
})
