import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { htmlFiles, readText } from './dist.ts'

type Run = { readonly text: string; readonly language: string }

/** Attributes that a voice reads or a reader sees. */
const spoken = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'] as const

/** Texts of a page, in its elements and their attributes, each with the language that the nearest element around it claims. */
function runsOf(html: string): readonly Run[] {
  const runs: Run[] = []
  const open: { readonly name: string; readonly language: string }[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const language = attributes['lang'] ?? open.at(-1)?.language ?? ''
      open.push({ name, language })
      for (const attribute of spoken) runs.push({ text: attributes[attribute] ?? '', language })
    },
    ontext: (text) => {
      const around = open.at(-1)
      if (around && !/^(script|style|textarea)$/.test(around.name))
        runs.push({ text: text.trim(), language: around.language })
    },
    onclosetag: () => open.pop(),
  })
  parser.end(html)
  return runs
}

const han = /\p{Script=Han}/u
/** Three words in a row, as no address, file or abbreviation has them. */
const englishWords = /[a-z]{3,} [a-z]{2,} [a-z]{2,}/i
const isWrong = ({ text, language }: Run): boolean =>
  han.test(text) ? language !== 'zh-CN' : language !== 'en' && englishWords.test(text)

describe('every run of text says its language', () => {
  it('Chinese words as Chinese, English sentences as English, on every page', () => {
    const wrong = htmlFiles.flatMap((file) =>
      runsOf(readText(file))
        .filter(isWrong)
        .map(({ text, language }) => `${file}: ${language} ${text.slice(0, 80)}`),
    )
    expect(wrong).toEqual([])
  })

  it('would find either where it claims to be the other', () => {
    const page = '<html lang="en"><p>See 托育</p><td lang="zh-CN">Life expectancy of residents</td></html>'
    expect(runsOf(page).filter(isWrong)).toHaveLength(2)
    const named = '<html lang="zh-CN"><a aria-label="back to the text">↩</a><img alt="托育" lang="en"></html>'
    expect(runsOf(named).filter(isWrong)).toHaveLength(2)
    expect(runsOf('<html lang="en"><p>See <b lang="zh-CN">托育</b></p></html>').filter(isWrong)).toEqual([])
  })
})
