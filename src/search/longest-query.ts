/** Longest query, in characters, that is read; what people paste beyond it adds nothing to find. */
export const longestQuery = 200
