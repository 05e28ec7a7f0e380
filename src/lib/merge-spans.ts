type Stretch = { readonly start: number; readonly end: number }

/** Stretches of a text in order, with those that touch or overlap made one. */
export function mergeSpans(spans: readonly Stretch[]): readonly Stretch[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
