/** A query without blanks between single Chinese characters or before 率: 托 位 is 托位. Blanks between words stay. */
export const joinBlanks = (query: string): string =>
  query.replace(spaced, (characters) => characters.replaceAll(/\s/g, ''))

const spaced =
  /(?<=\p{Script=Han})\s+率(?!\p{Script=Han})|(?<!\p{Script=Han})\p{Script=Han}(?:\s+\p{Script=Han}(?!\p{Script=Han}))+/gu
