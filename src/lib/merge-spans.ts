type Stretch = { readonly start: number; readonly end: number }

/** Stretches of a text in order, with those that touch or overlap made one. */
export function mergeSpans(spans: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else merged.push({ start, end })
  }
  return merged
}
