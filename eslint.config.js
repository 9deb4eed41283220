import litPlugin from 'eslint-plugin-lit';
import { configs as wcConfigs } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const folders = [
  'core',
  'worker',
  'charts',
  'export',
  'lms',
  'locales',
  'packaging',
  'embed',
  'elements',
  'generated',
];

/** Markup that a strict policy refuses, or that would run what a page's author has written. */
const unsafeDirectives = [
  'lit/directives/unsafe-html.js',
  'lit/directives/unsafe-svg.js',
  'lit/directives/style-map.js',
];

/**
 * What the modules of a folder may import besides their own folder's: imports only go down.
 * @param {string} folder
 * @param {{ files?: string[], folders?: string[], packages?: string[] }} allowed packages with their subpaths
 */
function allowImports(
  folder,
  { files = [`src/${folder}/**/*.ts`], folders: lower = [], packages = [] },
) {
  const forbiddenFolders = folders.filter((each) => each !== folder && !lower.includes(each));
  const patterns = [
    {
      regex: `/(?:${forbiddenFolders.join('|')})/`,
      message: `src/${folder} may not import from there.`,
    },
    {
      regex: packages.length > 0 ? `^(?!\\.|(?:${packages.join('|')})(?:/|$))` : '^[^.]',
      message: `src/${folder} may not import this package.`,
    },
  ];
  return {
    files,
    rules: { 'no-restricted-imports': ['error', { paths: unsafeDirectives, patterns }] },
  };
}

export default defineConfig(
  { ignores: ['build/', 'dist/', 'src/generated/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  {
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
          message: 'Text only, never markup.',
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(<style|[\\s"\']style=)/]',
          message: 'A style-src policy blocks this: use classes, or the property .style.',
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Values from pages and workers need not be what their types say.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // Indexes are in range where numbers are crunched; the compiler cannot know it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    extends: [
      litPlugin.configs['flat/recommended'],
      wcConfigs['flat/recommended'],
      wcConfigs['flat/best-practice'],
    ],
    settings: { wc: { elementBaseClasses: ['LitElement', 'FigureElement'] } },
  },
  allowImports('core', {}),
  allowImports('worker', { folders: ['core', 'generated'] }),
  allowImports('charts', { folders: ['core', 'generated'], packages: ['uplot', 'lit'] }),
  allowImports('export', { folders: ['core', 'worker'], packages: ['gifenc'] }),
  allowImports('lms', { folders: ['core'] }),
  allowImports('locales', { folders: ['core'] }),
  allowImports('packaging', { folders: ['core'], packages: ['fflate'] }),
  allowImports('embed', { folders: ['core'] }),
  allowImports('elements', {
    folders: ['core', 'worker', 'charts', 'export', 'locales', 'generated'],
    packages: ['lit', '@shoelace-style/localize'],
  }),
  allowImports('index', { files: ['src/index.ts'], folders: ['core', 'elements'] }),
  allowImports('cdn', { files: ['src/cdn.ts'], folders: ['embed'] }),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'performance', 'crypto', 'setTimeout', 'console'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness comes in as a parameter.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
