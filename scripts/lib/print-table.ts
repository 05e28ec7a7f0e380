/** Prints rows as a table, one line each: what a test run has to show beside passed and failed. */
export function printTable(rows: readonly Readonly<Record<string, string | number>>[]): void {
  console.table(rows)
}
