import { expect, it } from 'vitest'
import { atomFeed } from '../../src/export/atom-feed.ts'
import type { Release } from '../../src/model/release.ts'

const frame = {
  language: 'en',
  languageTag: 'en',
  title: 'Duizhao',
  subtitle: 'Versions',
  licence: 'CC BY 4.0',
  kinds: { added: 'Added', corrected: 'Corrected', withdrawn: 'Withdrawn' },
  reasonOf: (reason: string) => `Reason: ${reason}`,
  page: 'https://example.org/en/data/',
  self: 'https://example.org/en/feed.xml',
} as const
const releases: Release[] = [
  {
    version: '2026.12',
    date: '2026-12-01',
    changes: [
      { kind: 'corrected', zh: '改', en: 'Beds < 5 & more', reason_zh: '因', reason_en: 'a slip', ids: [] },
    ],
  },
  {
    version: '2026.11',
    date: '2026-11-21',
    changes: [{ kind: 'added', zh: '首发', en: 'First', reason_zh: null, reason_en: null, ids: [] }],
  },
]

it('has an entry per release with its changes and reasons, dated by the releases', async () => {
  const feed = await atomFeed(releases, frame)
  expect(feed.match(/<entry>/g)).toHaveLength(2)
  expect(feed).toContain('<updated>2026-12-01T00:00:00Z</updated>\n<author>')
  expect(feed).toContain(
    '<content type="html">&lt;h2&gt;Corrected&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Beds &amp;lt; 5 &amp;amp; more Reason: a slip&lt;/li&gt;&lt;/ul&gt;</content>',
  )
  expect(feed).toContain('href="https://example.org/en/data/#version-2026.11"')
})

it('gives a release the same id wherever the site stands', async () => {
  const ids = (feed: string) => [...feed.matchAll(/<id>(urn:uuid:[0-9a-f-]{36})<\/id>/g)].map(([, id]) => id)
  const here = ids(await atomFeed(releases, frame))
  expect(new Set(here).size).toBe(3)
  expect(ids(await atomFeed(releases, { ...frame, page: '/data/' }))).toEqual(here)
})
