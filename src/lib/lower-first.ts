/** English words as they stand inside a sentence: `Life expectancy` → `life expectancy`, but `TCM halls` stays. */
export const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
