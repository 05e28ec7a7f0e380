import { describe, expect, it } from 'vitest'
import { dataset } from '../content/dataset.ts'
import { htmlFiles, openPage, readJson, readText } from './dist.ts'

const [newest] = dataset.releases
const whole = htmlFiles.filter((file) => !/(^|\/)(embed\/|404)/.test(file))

describe('the version of the data', () => {
  it.each(whole)('stands on %s, which also leads to the feed of its language', (file) => {
    const page = openPage(file)
    expect(page.querySelector('footer')?.textContent).toContain(newest?.version)
    const feed = page.querySelector('link[rel=alternate][type="application/atom+xml"]')
    expect(feed?.getAttribute('href')).toBe(file.startsWith('en/') ? '/en/feed.xml' : '/feed.xml')
  })

  it('is listed with its changes on the page, as JSON and in the feed', () => {
    expect((readJson('data/changes.json') as { version: string }[]).map(({ version }) => version)).toEqual(
      dataset.releases.map(({ version }) => version),
    )
    for (const { version, changes } of dataset.releases) {
      const section = openPage('en/data/index.html').getElementById(`version-${version}`)?.textContent
      for (const change of changes) expect(section).toContain(change.en)
      expect(readText('en/feed.xml')).toContain(`#version-${version}"`)
    }
  })

  it.each(['feed.xml', 'en/feed.xml'])('%s is dated by the newest release and well-formed', (file) => {
    const feed = readText(file)
    expect(feed).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    )
    expect(feed).toContain(`<updated>${newest?.date}T00:00:00Z</updated>`)
    expect(feed.match(/<entry>/g)).toHaveLength(dataset.releases.length)
    const opened = [...feed.matchAll(/<(\w+)(?:\s[^>]*)?(?<!\/)>/g)].map(([, name]) => name)
    const closed = [...feed.matchAll(/<\/(\w+)>/g)].map(([, name]) => name)
    expect(opened.toSorted()).toEqual(closed.toSorted())
  })
})

describe('withdrawn ids', () => {
  it.each(['', 'en/'])('are explained at /%sdata/withdrawn/ and where they stood', (language) => {
    const list = openPage(`${language}data/withdrawn/index.html`)
    for (const { id, plan } of dataset.withdrawn) {
      expect(list.getElementById(id)).not.toBeNull()
      expect(openPage(`${language}plans/${plan}/index.html`).getElementById(id)).not.toBeNull()
    }
    expect(list.querySelectorAll('[data-withdrawn]')).toHaveLength(dataset.withdrawn.length)
  })
})
