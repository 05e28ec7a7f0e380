import { describe, expect, test } from 'vitest'
import { decodeSource } from '../../src/convert/decode-source.ts'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
/** 托育服务和卫生健康工作,全市。 in GB18030. */
const chinese = bytes(
  ...[
    0xcd, 0xd0, 0xd3, 0xfd, 0xb7, 0xfe, 0xce, 0xf1, 0xba, 0xcd, 0xce, 0xc0, 0xc9, 0xfa, 0xbd, 0xa1, 0xbf,
    0xb5,
  ],
  ...[0xb9, 0xa4, 0xd7, 0xf7, 0x2c, 0xc8, 0xab, 0xca, 0xd0, 0xa1, 0xa3],
)

describe('decodes', () => {
  test('UTF-8', () => {
    expect(decodeSource(utf8('托育服务'), 'seeds/a.txt')).toEqual({ text: '托育服务' })
  })

  test('UTF-8 with a byte order mark, which is no part of the text', () => {
    expect(decodeSource(utf8('\ufeff托育'), 'seeds/a.txt')).toEqual({ text: '托育' })
  })

  test('UTF-16 of both byte orders by their marks', () => {
    expect(decodeSource(bytes(0xff, 0xfe, 0x58, 0x62), 'seeds/a.txt')).toEqual({ text: '托' })
    expect(decodeSource(bytes(0xfe, 0xff, 0x62, 0x58), 'seeds/a.txt')).toEqual({ text: '托' })
  })

  test('undeclared GB18030 that reads as Chinese', () => {
    expect(decodeSource(chinese, 'seeds/a.txt')).toEqual({ text: '托育服务和卫生健康工作,全市。' })
  })

  test('CRLF as it stands', () => {
    expect(decodeSource(utf8('一\r\n二'), 'seeds/a.txt')).toEqual({ text: '一\r\n二' })
  })
})

describe('refuses', () => {
  const issueOf = (source: Uint8Array): unknown => {
    const decoded = decodeSource(source, 'seeds/a.txt')
    return 'issue' in decoded ? [decoded.issue.code, decoded.issue.message] : decoded
  }

  test('an empty file', () => {
    const message =
      'The document `seeds/a.txt` is empty. Put the text of the plan into it, or remove it and its sidecar.'
    expect(issueOf(bytes())).toEqual(['empty-file', message])
    expect(issueOf(utf8(' \n\u3000\n'))).toEqual(['empty-file', message])
  })

  test('a file with control characters, as pictures and Word files have', () => {
    expect(issueOf(utf8('PK\u0003\u0004\u0000'))).toEqual([
      'not-text',
      'The document `seeds/a.txt` is not text: it holds control characters, as pictures, PDF and Word files do. Save the document as plain text (UTF-8) and convert again.',
    ])
  })

  test('a text with a mark that turns its direction', () => {
    expect(issueOf(utf8('托位\n4\u202e5个'))).toEqual([
      'unsafe-character',
      '`seeds/a.txt` holds the invisible character `U+202E`, which can make text look like other text. Remove it from the file, or save the document as .docx, of which only what a page can show is read.',
    ])
  })

  test('a text with letters that turn its numbers', () => {
    expect(issueOf(utf8('托位\nא 12–34个'))).toEqual([
      'unsafe-character',
      '`seeds/a.txt` holds the character `U+05D0` of a script written from right to left, which can turn the order of numbers beside it. Remove it from the file, or save the document as .docx, of which only what a page can show is read.',
    ])
  })

  test.each(['4\u200d5个', '4\u20606%', '1\u200b2万个'])('a number parted unseen: %j', (number) => {
    expect(issueOf(utf8(`托位\n${number}`))).toContain('unsafe-character')
  })

  test('bytes that are neither UTF-8 nor Chinese', () => {
    expect(issueOf(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xc3, 0xff))).toEqual([
      'undecodable',
      'The bytes of `seeds/a.txt` are neither UTF-8, nor UTF-16 with a byte order mark, nor Chinese in GB18030. Save the document as plain text (UTF-8) and convert again.',
    ])
  })

  test('Latin-1, which GB18030 would turn into rare characters', () => {
    expect(
      issueOf(bytes(...[...'Les hôpitaux élevés à côté'].map((letter) => letter.charCodeAt(0)))),
    ).toEqual(['undecodable', expect.stringContaining('neither UTF-8')])
  })
})
