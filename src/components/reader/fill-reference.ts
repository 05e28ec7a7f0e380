/** A reference with the places `{day}` and `{page}` filled in: the day a reader saw the page, and its address. */
export const fillReference = (reference: string, page: string, day: string): string =>
  reference.replace('{day}', day).replace('{page}', () => page)
