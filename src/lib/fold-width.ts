/**
 * Full-width letters, digits and punctuation as their ASCII forms, the wide space as a space. Every character
 * keeps its place, so an index into the result is an index into the text.
 */
export const foldWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u200b\u200c\u200d\u2060]/g, ' ')
