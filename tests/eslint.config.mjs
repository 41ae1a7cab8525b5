// Which of the house rules can a machine hold? Layout is prettier's, types are tsc's; the rest is here.

import {basename} from 'node:path';
import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const house = {
  rules: {
    'tag-is-file': {
      meta: {
        type: 'problem',
        schema: [],
        messages: {
          file: '<{{tag}}> belongs in a file named {{tag}}.ts.',
          name: '<{{tag}}> belongs to a class named {{name}}.',
        },
      },
      create: context => ({
        'CallExpression[callee.object.name=customElements][callee.property.name=define]'(node) {
          const [{value: tag}, element] = node.arguments;
          const name = tag.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase());
          if (basename(context.filename) !== `${tag}.ts`) {
            context.report({node, messageId: 'file', data: {tag}});
          }
          if (element.name !== name) context.report({node, messageId: 'name', data: {tag, name}});
        },
      }),
    },
    'first-line-says': {
      meta: {
        type: 'suggestion',
        schema: [],
        messages: {line: 'Say in the first line, as a comment, which question this file answers.'},
      },
      create: context => ({
        Program(node) {
          if (!/^(#!.*\n)?\/\/ \S.{10,}/.test(context.sourceCode.text)) {
            context.report({node, messageId: 'line'});
          }
        },
      }),
    },
  },
};

const banned = [
  {
    selector: "NewExpression[callee.name='CustomEvent']",
    message: 'Events are classes: extend Event, and name the type in HTMLElementEventMap.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Markup comes from lit templates, and course text from the compiled Html alone.',
  },
  {
    selector:
      "CallExpression[callee.property.name='addEventListener'] > Literal[value=/^(before)?unload$/]",
    message: 'Browsers no longer fire it (interop.md F71): use pagehide and visibilitychange.',
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name, so that every use can be found.',
  },
];

export default defineConfig(
  {ignores: ['dist/', 'packages/', 'coverage/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error', noInlineConfig: true}},
  {
    files: ['**/*.{ts,mjs}'],
    plugins: {house},
    rules: {
      'house/first-line-says': 'error',
      eqeqeq: ['error', 'always'],
      'no-alert': 'error',
      'no-constant-binary-expression': 'error',
      'no-constructor-return': 'error',
      'no-duplicate-imports': ['error', {allowSeparateTypeImports: true}],
      'no-empty': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-implicit-coercion': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-script-url': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-unreachable-loop': 'error',
      'no-useless-assignment': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: `${import.meta.dirname}/..`},
    },
    rules: {
      'no-restricted-syntax': ['error', ...banned],
      // Numbers in a sentence are plain; everything else must still be a string.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Both spellings read well.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
      // It would have `!` where the other rule forbids it.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A string is spread into its characters on purpose.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      // A double may keep an asynchronous promise at once.
      '@typescript-eslint/require-await': 'off',
      // A base class may take a type that only its heirs use.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // `() => void work()` and `value => save(value)` in one line read well.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      // Which comes first, `||` or `??`, is a question of meaning: "" often counts as nothing here.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/main.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      a11y.configs.recommended,
    ],
    rules: {
      'house/tag-is-file': 'error',
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
      'wc/max-elements-per-file': ['error', {max: 1}],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: ['test', 'describe', 'it'], package: 'node:test'},
          ],
        },
      ],
      // document.createElement(tag) as the element that the test is about.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    // @open-wc/testing says that every assertion is a promise, so what truly is one is named here.
    files: ['tests/*.test.ts', 'tests/{model,content,search,tracking,elements}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...banned,
        {
          selector:
            'ExpressionStatement > CallExpression:matches([callee.name=/^(sendKeys|sendMouse|aTimeout|nextFrame|fixture|oneEvent|waitUntil|elementUpdated)$/], [callee.property.name=/^(accessible|press)$/])',
          message: 'Await it, or the test cannot fail by it.',
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
