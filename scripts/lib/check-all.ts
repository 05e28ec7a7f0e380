import '../check-content.ts'

/**
 * Both checks of content in one process, which loads and warms up once; `--check` is for the second. What is wrong
 * with a document is said better by the first than by “not up to date”, which the second says.
 */
if (process.exitCode === 0) await import('../convert.ts')
