const fullWidth: Readonly<Record<string, string>> = {
  ',': '\uff0c',
  ':': '\uff1a',
  ';': '\uff1b',
  '?': '\uff1f',
  '!': '\uff01',
}

/**
 * Sets the punctuation of a Chinese sentence full-width, as typesetting asks, where it was typed in ASCII.
 * For the site's own words only: what a document says is never touched.
 */
export function toFullWidthPunctuation(text: string): string {
  return text
    .replace(
      /(?<=[\p{Script=Han}”’》」】)\uff09%‰0-9A-Za-z]) ?([,:;?!])(?=[\p{Script=Han}“‘《「【\uff080-9A-Za-z]|$)/gu,
      (whole, mark: string, at: number) =>
        betweenLatin(text, at, whole.length) ? whole : (fullWidth[mark] ?? mark),
    )
    .replace(
      /\(([^()]*\p{Script=Han}[^()]*)\)|(?<=\p{Script=Han})\(([^()]*)\)/gu,
      (_, han?: string, other?: string) => `\uff08${han ?? other ?? ''}\uff09`,
    )
}

/** `12,345` and `10:16` keep their marks: no Han on either side. */
const betweenLatin = (text: string, at: number, length: number): boolean =>
  /[0-9A-Za-z%‰]/.test(text.charAt(at - 1)) && /[0-9A-Za-z]/.test(text.charAt(at + length))
