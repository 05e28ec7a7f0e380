/** Makes a function that gives the line, from 1, of an index of the text, whatever ends its lines. */
export function lineFinder(text: string): (index: number) => number {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)) starts.push(index + end.length)
  return (index) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}
