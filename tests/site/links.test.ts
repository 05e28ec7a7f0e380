import { describe, expect, it } from 'vitest'
import { htmlFiles, isPublished, openPage } from './dist.ts'

/** The file an internal address leads to. */
const fileOf = (path: string): string => (path.endsWith('/') || path === '' ? `${path}index.html` : path)

describe('internal links', () => {
  it.each(htmlFiles)('of %s lead to a page and to an anchor on it', (file) => {
    const broken = [...openPage(file).querySelectorAll('a[href], link[rel=stylesheet]')]
      .map((element) => element.getAttribute('href') ?? '')
      .filter((href) => !/^(https?:|mailto:)/.test(href))
      .filter((href) => {
        const url = new URL(href, `http://site/${file}`)
        const target = fileOf(decodeURIComponent(url.pathname.slice(1)))
        if (!isPublished(target)) return true
        // What follows `:~:` is for the browser to find in the text, and is tried in `tests/browser/`.
        const anchor = decodeURIComponent(url.hash.slice(1).replace(/:~:.*/, ''))
        return anchor !== '' && target.endsWith('.html') && !openPage(target).getElementById(anchor)
      })
    expect(broken).toEqual([])
  })
})
