import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

const built = [
  '**/dist/',
  'build/',
  '**/cdn/',
  '**/node_modules/',
  '.data/',
  'stories/layanan/',
  'packages/schemas/src/services/registry.ts',
];

/** `import {z} from 'zod'` puts 77 kB into a page where the namespace import puts 24, and mini 8. */
const noWholeZod = {
  selector: "ImportDeclaration[source.value=/^zod(\\u002f|$)/] > ImportSpecifier[imported.name='z']",
  message: "Write `import * as z from 'zod/mini'`: the named `z` brings all of zod into the page.",
};

/** Strict CSP with Trusted Types: a string never becomes markup or code. */
const noStringMarkup = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Render with lit `html`: text that becomes markup is a hole, and Trusted Types forbid it.',
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/], CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'Render with lit `html`: text that becomes markup is a hole, and Trusted Types forbid it.',
  },
];

/** A test that does not run proves nothing and is forgotten. */
const noSleepingTests = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|suite|context)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Let the test run, or remove it.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(it|test|describe|suite)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
    message: 'Let the test run, or remove it.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]',
    message: 'Let the test run, or remove it.',
  },
];

const tests = ['**/*.test.ts', 'tests/**/*.ts'];

export default tseslint.config(
  {ignores: built},
  js.configs.recommended,
  {
    languageOptions: {globals: globals.node},
    rules: {'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error', eqeqeq: 'error'},
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {project: ['./packages/tools/tsconfig.lint.json'], tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-implied-eval': 'off',
      // A port's method is async for those who call it, whether or not this adapter has to wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      'max-lines': ['error', {max: 400, skipBlankLines: true, skipComments: true}],
      'no-restricted-syntax': ['error', noWholeZod, ...noStringMarkup],
    },
  },
  {
    files: ['packages/{components,portal}/src/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    languageOptions: {globals: globals.browser},
    plugins: {lit, 'lit-a11y': litA11y},
    rules: {...lit.configs.recommended.rules, ...litA11y.configs.recommended.rules},
  },
  {
    files: tests,
    languageOptions: {globals: {...globals.mocha, ...globals.browser}},
    rules: {
      // `test()` and `describe()` of node:test return promises that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': 'off',
      'max-lines': 'off',
      'no-restricted-syntax': ['error', noWholeZod, ...noSleepingTests],
    },
  },
);
