/** Two decimals for coordinates in the HTML: finer is invisible and only makes the page larger. */
export function px(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
