import { toFullWidthPunctuation } from '../lib/full-width.ts'
import { nameUuid } from '../lib/name-uuid.ts'
import type { Language } from '../model/language.ts'
import { changeKinds, type Change, type Release } from '../model/release.ts'

/** The words and addresses of a feed in one language. */
export type FeedFrame = {
  readonly language: Language
  readonly languageTag: string
  readonly title: string
  readonly subtitle: string
  readonly licence: string
  readonly kinds: Readonly<Record<Change['kind'], string>>
  readonly reasonOf: (reason: string) => string
  /** Address of the page that lists the versions, without a fragment. */
  readonly page: string
  /** Address of the feed itself. */
  readonly self: string
}

/**
 * The releases as an Atom feed (RFC 4287), newest first. Ids hold wherever the site stands, times are the releases'.
 * Written here, not by a library: those at hand want an origin, which a site in a folder does not have, and fall
 * back on the clock.
 */
export async function atomFeed(releases: readonly Release[], frame: FeedFrame): Promise<string> {
  const { language, title, subtitle, page, self } = frame
  const entries = await Promise.all(releases.map((release) => entryOf(release, frame)))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${frame.languageTag}">`,
    `<id>${await urn(`feed ${language}`)}</id>`,
    `<title>${escape(title)}</title>`,
    `<subtitle>${escape(subtitle)}</subtitle>`,
    `<updated>${timeOf(releases[0])}</updated>`,
    `<author><name>${escape(title)}</name></author>`,
    `<rights>${escape(frame.licence)}</rights>`,
    `<link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}

async function entryOf(release: Release, frame: FeedFrame): Promise<string> {
  const { version } = release
  return [
    '<entry>',
    `<id>${await urn(`release ${version} ${frame.language}`)}</id>`,
    `<title>${escape(`${frame.title} ${version}`)}</title>`,
    `<updated>${timeOf(release)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escape(`${frame.page}#version-${version}`)}"/>`,
    // The content is HTML inside XML: what the changes say is escaped for both.
    `<content type="html">${escape(htmlOf(release, frame))}</content>`,
    '</entry>',
  ].join('\n')
}

const urn = async (name: string): Promise<string> => `urn:uuid:${await nameUuid(`duizhao ${name}`)}`

/** A feed without releases is as old as time. */
const timeOf = (release: Release | undefined): string => `${release?.date ?? '1970-01-01'}T00:00:00Z`

/** The changes as HTML, one list per kind. */
const htmlOf = ({ changes }: Release, frame: FeedFrame): string =>
  changeKinds
    .map((kind) => ({ kind, own: changes.filter((change) => change.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => {
      const items = own.map((change) => `<li>${escape(sentencesOf(change, frame))}</li>`)
      return `<h2>${escape(frame.kinds[kind])}</h2><ul>${items.join('')}</ul>`
    })
    .join('')

function sentencesOf(change: Change, { language, reasonOf }: FeedFrame): string {
  const reason = change[`reason_${language}`]
  const text = reason === null ? change[language] : `${change[language]} ${reasonOf(reason)}`
  return language === 'zh' ? toFullWidthPunctuation(text) : text
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
