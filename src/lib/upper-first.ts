/** Words as they open an English sentence: `life expectancy` → `Life expectancy`. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
