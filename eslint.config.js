import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'
import { houseMap } from './scripts/lint/house-map.js'

const chinese = '[\\u4e00-\\u9fff]'
const textBelongsInI18n = [
  {
    selector: `Literal[value=/${chinese}/]`,
    message: 'Text for people belongs in renderer/i18n or electron/documents/text.',
  },
  {
    selector: `TemplateElement[value.raw=/${chinese}/]`,
    message: 'Text for people belongs in renderer/i18n or electron/documents/text.',
  },
]
const timeAndIdsComeIn = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes in as an argument, or from the clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time comes in as an argument, or from the clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Ids and secrets come from the ids port.',
  },
]

// The same in every language.
const punctuation = [...'(),.&+-=*/#%!?:[]{}<>·•–—−|×→¥']
const keysAndUnits = ['Enter', 'Esc', 'F', 'km', 'mm']

export default defineConfig(
  globalIgnores(['out', 'out-test', 'dist', '.runtime', 'test-results', 'playwright-report', 'shots', '.bench']),
  typescript.configs.strictTypeChecked,
  vue.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.vue'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { frontlane: { rules: { 'house-map': houseMap } } },
    rules: {
      'frontlane/house-map': 'error',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers read well in a template.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Handing on what returns nothing reads well in a guard.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Slow, and of no use where nothing is any: strict types see to that.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Code points are what is meant: plates, names and search grams are counted in them.
      '@typescript-eslint/no-misused-spread': 'off',
      // An interface may ask for a promise where one implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      'vue/no-bare-strings-in-template': ['error', { allowlist: [...punctuation, ...keysAndUnits] }],
      'vue/no-v-html': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-macros-order': 'error',
      'vue/no-undef-components': [
        'error',
        { ignorePatterns: ['^el-', '^El', 'router-view', 'router-link', 'RouterView', 'RouterLink'] },
      ],
      'vue/no-unused-refs': 'error',
      // Optional props without a default are undefined, and their types say so.
      'vue/require-default-prop': 'off',
    },
  },
  {
    files: ['renderer/**', 'electron/**'],
    ignores: [
      'renderer/i18n/**',
      'electron/documents/text/**',
      'electron/demonstration/**',
      'electron/main/start-failure.ts',
      'electron/contract/plate.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...textBelongsInI18n] },
  },
  {
    files: ['electron/domain/**', 'electron/services/**'],
    rules: { 'no-restricted-syntax': ['error', ...textBelongsInI18n, ...timeAndIdsComeIn] },
  },
  {
    // Amounts in capitals are Chinese in every language; a new shop has a name before it has chosen one.
    files: ['electron/domain/money/capitals.ts', 'electron/contract/capitals.ts', 'electron/domain/settings.ts'],
    rules: { 'no-restricted-syntax': ['error', ...timeAndIdsComeIn] },
  },
  {
    files: ['scripts/**', 'tests/**'],
    rules: {
      'no-console': 'off',
      // What a test has just put there is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [typescript.configs.disableTypeChecked] },
  prettier,
)
