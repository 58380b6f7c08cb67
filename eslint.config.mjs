import { createRequire } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import webComponents from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';
import { arrowsRule } from './house/rules/arrows.mjs';
import { noInlineStyleRule } from './house/rules/no-inline-style.mjs';

// This plugin has no entry for import statements.
const litAccessibility = createRequire(import.meta.url)('eslint-plugin-lit-a11y');

const house = { rules: { arrows: arrowsRule, 'no-inline-style': noInlineStyleRule } };
const typed = [
  'config/**/*.ts',
  'cms/server/**/*.ts',
  'cms/contracts/**/*.ts',
  'cms/admin/**/*.{ts,tsx}',
  'database/migrations/**/*.ts',
  'widgets/src/**/*.ts',
  'tests/**/*.ts',
  'demo/**/*.ts',
];
/** Files whose default export is asked for by Strapi or by a tool. */
const defaultExporting = [
  '*.config.{mjs,mts}',
  '**/*.config.{mjs,mts}',
  'config/**/*.ts',
  'database/migrations/**',
  'cms/server/src/index.ts',
  'cms/admin/src/index.ts',
  'src/admin/app.ts',
  'tests/**/global-setup.ts',
];
const nodeGlobals = [
  ...['AbortController', 'AbortSignal', 'Blob', 'Buffer', 'File', 'FormData', 'Headers', 'Request'],
  ...['Response', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'console', 'crypto'],
  ...['clearInterval', 'clearTimeout', 'fetch', 'performance', 'process', 'queueMicrotask'],
  ...['setImmediate', 'setInterval', 'setTimeout', 'structuredClone'],
];

export default defineConfig(
  globalIgnores([
    '**/{dist,build,coverage,node_modules,.cache,.strapi,.tmp}/**',
    'types/generated/**',
    'public/**',
    'data/**',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,cjs,mjs,ts,mts,tsx}'],
    extends: [typescript.configs.strict, typescript.configs.stylistic],
    plugins: { house },
    rules: {
      'array-callback-return': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-constant-condition': 'error',
      'no-dupe-else-if': 'error',
      'no-fallthrough': 'error',
      'no-implicit-globals': 'error',
      'no-promise-executor-return': 'off',
      'no-self-compare': 'error',
      'no-unneeded-ternary': 'error',
      'no-unreachable-loop': 'error',
      'no-useless-rename': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export it by its name; only Strapi and tools want a default export.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Rooms fill an empty `interface Services` by declaration merging.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: typed,
    extends: [typescript.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allow: ['Error', 'URL', 'URLSearchParams'] },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Tests beside the source belong to the project of the tests, which lists them.
    files: ['{cms,config,demo}/**/*.test.ts', 'tests/**/*.ts'],
    ignores: ['cms/admin/**'],
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: ['tests/tsconfig.json', 'tests/e2e/tsconfig.json'],
      },
    },
  },
  {
    files: ['cms/server/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'house/arrows': 'error' },
  },
  {
    files: ['widgets/src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      webComponents.configs['flat/best-practice'],
      litAccessibility.configs.recommended,
    ],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'house/no-inline-style': 'error',
      // An editor who has pasted the snippet twice or misspelt it has only the console to learn from.
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'lit/no-legacy-imports': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/lifecycle-super': 'error',
      'wc/guard-super-call': 'off',
    },
  },
  {
    // react-intl's functions and Lit's listeners come bound to what they belong to.
    files: ['cms/admin/**', 'widgets/src/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])),
    },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['scripts/**', 'widgets/scripts/**', 'tests/{bench,real-input,fault}/**', 'demo/**'],
    rules: { 'no-console': 'off' },
  },
  { files: defaultExporting, rules: { 'no-restricted-syntax': 'off' } },
);
