import { readdirSync } from 'node:fs'
import astro from 'eslint-plugin-astro'
import importX, { createNodeResolver } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/**
 * Imports point one way: each folder of `src/` may import from the folders named here, and from itself. Of the files
 * beside the folders only the pages may import any: they ask `content.ts` for the dataset and hand it on.
 */
const mayImport = {
  lib: [],
  model: ['lib'],
  i18n: ['lib', 'model'],
  convert: ['lib', 'model'],
  review: ['lib', 'model'],
  compare: ['lib', 'model', 'i18n'],
  search: ['lib', 'model'],
  export: ['lib', 'model'],
  charts: ['lib', 'model'],
  components: ['lib', 'model', 'i18n', 'compare', 'search', 'export', 'charts'],
  layouts: ['lib', 'model', 'i18n', 'components', 'styles'],
  pages: [
    'lib',
    'model',
    'i18n',
    'review',
    'compare',
    'search',
    'export',
    'charts',
    'components',
    'layouts',
    'styles',
  ],
}
const folders = [...Object.keys(mayImport), 'styles']
const besideFolders = readdirSync(new URL('../src', import.meta.url)).filter((name) => name.endsWith('.ts'))
const knowsAstro = new Set(['components', 'layouts', 'pages'])

const directionRules = Object.entries(mayImport).map(([folder, allowed]) => {
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other))
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
              message: `src/${folder} may import only from: ${[folder, ...allowed].join(', ')}.`,
            },
            ...(folder === 'pages'
              ? []
              : [
                  {
                    regex: `^(\\.\\./)+(${besideFolders.join('|')})$`,
                    message: 'Only pages ask for the dataset; take what you need as a parameter.',
                  },
                ]),
            ...(knowsAstro.has(folder)
              ? []
              : [
                  {
                    regex: '^astro(:|/|$)',
                    message: 'Only pages, layouts, components and content.ts know Astro.',
                  },
                ]),
            {
              regex: '^node:',
              message: 'Only scripts touch the disk and the process; take what you need as a parameter.',
            },
          ],
        },
      ],
    },
  }
})

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.mjs'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: { 'import-x/no-cycle': 'error', 'import-x/no-default-export': 'error' },
  },
  {
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['scripts/**', '.config/**', 'astro.config.mjs'],
    rules: { 'no-console': 'off', 'import-x/no-default-export': 'off' },
  },
  { files: ['src/content.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
  ...directionRules,
)
