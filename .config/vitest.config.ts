import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const axe = 'tests/browser/accessibility.test.ts'

/** `unit` needs nothing but the checkout; the projects of the site and the browser read `dist/` and need a build. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Asked for with `--coverage`: what reads documents, compares and finds is tested to the last line.
    coverage: {
      provider: 'v8',
      include: ['src/{convert,compare,search}/**/*.ts'],
      reportsDirectory: '.cache/coverage',
      reporter: ['json'],
      thresholds: { lines: 100 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          // What they all import is read once: no test changes anything that another can see.
          isolate: false,
          // Some tests read all five documents; a busy machine takes its time.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
        },
      },
      {
        test: {
          name: 'site',
          // Every page is parsed once.
          isolate: false,
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      inBrowser('browser', 'tests/browser/*.test.ts', [axe]),
      inBrowser('browser-axe', axe),
      inBrowser('browser-search', 'tests/browser/search/*.test.ts'),
    ],
  },
})

/** Tests in a browser, in projects of about the same length that can run side by side. */
function inBrowser(
  name: string,
  files: string,
  exclude: readonly string[] = [],
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include: [files],
      exclude: [...exclude],
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // A browser on a busy machine may miss a beat; what fails twice is broken.
      retry: 1,
      fileParallelism: false,
      isolate: false,
    },
  }
}
