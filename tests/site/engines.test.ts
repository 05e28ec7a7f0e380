import { expect, it } from 'vitest'
import { files, readText } from './dist.ts'

const asked = /text-autospace:\s*(?!no-autospace)[a-z-]+/g
/** Blink, Gecko, and WebKit on Apple's systems: WebKit elsewhere draws the space over a digit, and 4.5 reads as 45. */
const guarded =
  /@supports \(text-spacing-trim:\s*trim-start\) or \(-moz-orient:\s*inline\) or \(font:\s*-apple-system-body\)\s*\{html\{text-autospace:normal\}\}/g

it('space between Han and digits is asked only of engines that draw it beside the digits', () => {
  const styled = files.filter((file) => /\.(css|svg)$|^(en\/)?embed\//.test(file))
  const texts = styled.map((file) => [file, readText(file)] as const)
  expect(texts.some(([, text]) => text.search(guarded) >= 0)).toBe(true)
  expect(
    texts.flatMap(
      ([file, text]) =>
        text
          .replaceAll(guarded, '')
          .match(asked)
          ?.map(() => file) ?? [],
    ),
  ).toEqual([])
})
