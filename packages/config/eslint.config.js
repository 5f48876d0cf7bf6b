import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import next from 'eslint-config-next/core-web-vitals'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import path from 'node:path'
import tseslint from 'typescript-eslint'
import { houseRules } from './house-rules.js'

const repositoryRoot = path.resolve(import.meta.dirname, '../..')

const TYPESCRIPT = ['**/*.{ts,tsx}']
const TESTS = ['**/*.test.{ts,tsx}', 'apps/*/tests/**', 'apps/web/e2e/**']
/** What the site hands to browsers as it is written. */
const BROWSER_SCRIPTS = ['apps/web/src/**/*.js']
const APPS = ['apps/*/src/**/*.{ts,tsx}']

/** What the source is held to; the rules of this house are in house-rules.js. */
export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/.next/',
    '**/dist/',
    '**/coverage/',
    '**/.turbo/',
    '.data/',
    '**/next-env.d.ts',
    'apps/cms/src/payload-types.ts',
    'apps/cms/src/database/migrations/',
    'apps/cms/src/app/(payload)/admin/importMap.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: repositoryRoot },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': 'off', // the compiler asks for brackets on index signatures
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An empty text is as good as none, which is what || says.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-else-return': ['error', { allowElseIf: false }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    ignores: BROWSER_SCRIPTS,
    languageOptions: { globals: nodeGlobals() },
  },
  { files: BROWSER_SCRIPTS, languageOptions: { sourceType: 'script', globals: browserGlobals() } },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { jest: 'readonly', beforeEach: 'readonly', afterEach: 'readonly' },
    },
  },
  {
    files: APPS,
    extends: [next],
    settings: { react: { version: '19.3' }, next: { rootDir: ['apps/cms', 'apps/web'] } },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // Pictures come from the CMS in the sizes the page asks for, and links work without script.
      '@next/next/no-img-element': 'off',
      '@next/next/no-html-link-for-pages': 'off',
    },
  },
  {
    // Payload types what hooks receive as any, and drafts as if every required field were filled.
    files: ['apps/cms/src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-deprecated': 'off', // it warns of Payload 4, which is not out
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off', // expect.objectContaining and its kin are any
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/max-params': 'off', // test.each passes a row as parameters
      'max-lines': 'off',
    },
  },
  {
    files: ['packages/fixtures/src/**'], // the demo library is long, because it is data
    rules: { 'max-lines': 'off', '@typescript-eslint/max-params': 'off' },
  },
  ...houseRules,
)

function nodeGlobals() {
  return Object.fromEntries(
    [
      'console',
      'process',
      'module',
      'require',
      '__dirname',
      'URL',
      'Buffer',
      'setTimeout',
      'fetch',
      'AbortSignal',
    ].map((name) => [name, 'readonly']),
  )
}

function browserGlobals() {
  const names = ['document', 'Element', 'CSS', 'setTimeout', 'clearTimeout', 'navigator']
  return Object.fromEntries([...names, 'getSelection', 'scrollY'].map((name) => [name, 'readonly']))
}
