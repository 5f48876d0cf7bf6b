/**
 * Remarks that were made twice in review, as rules whose message says what to do instead.
 *
 * ESLint's `no-restricted-syntax` is replaced as a whole by a later block, so each
 * rule names the files it is for and the blocks are built from the list.
 */
const RULES = [
  {
    selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
    message: 'Parse the value with zod, or narrow it: an assertion hides what may be wrong.',
    exceptIn: ['test'],
  },
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'Take the setting from env.ts, which is the only reader of process.env.',
    exceptIn: ['env', 'test', 'tool'],
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Render elements; only the JSON-LD component may write raw text into a page.',
    exceptIn: ['json-ld'],
  },
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'Put it into a CSS module: the content security policy forbids style attributes.',
    exceptIn: [],
  },
  {
    selector:
      'CallExpression[callee.property.name="queue"][callee.object.property.name="jobs"]:not(:has(Property[key.name="req"]))',
    message: 'Pass req, so that the job is written in the transaction of the change it follows.',
    exceptIn: [],
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take `now: Date` as an argument, so that the rule can be tested.',
    onlyIn: 'domain',
    exceptIn: [],
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Take `now: Date` as an argument, so that the rule can be tested.',
    onlyIn: 'domain',
    exceptIn: [],
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name; only what Next, Jest or ESLint loads is exported as default.',
    exceptIn: ['default-export', 'tool', 'test'],
  },
  {
    selector:
      'MemberExpression[object.name=/^(?:test|it|describe)$/][property.name=/^(?:only|skip|todo)$/]',
    message: 'Every test runs, always; delete it or make it pass.',
    exceptIn: [],
  },
  {
    selector:
      'MemberExpression[property.name=/^(?:toBeDefined|toMatchSnapshot|toMatchInlineSnapshot)$/]',
    message: 'Assert the value that is promised.',
    exceptIn: [],
  },
]

/** From the general to the special: the last place that matches a file decides. */
const PLACES = [
  { name: 'any', files: ['**/*.{ts,tsx}'] },
  { name: 'domain', files: ['packages/domain/src/**/*.ts'], ignores: ['**/*.test.ts'] },
  {
    name: 'default-export',
    files: [
      'apps/*/src/app/**/*.{ts,tsx}',
      'apps/*/*.config.ts',
      'apps/cms/src/payload.config.ts',
      'apps/web/src/cache/cache-handler.ts',
    ],
  },
  { name: 'json-ld', files: ['apps/web/src/**/*json-ld*.tsx'] },
  { name: 'tool', files: ['packages/{bench,launcher}/**/*.ts', 'apps/*/scripts/**/*.ts'] },
  {
    name: 'test',
    files: ['**/*.test.{ts,tsx}', 'apps/*/tests/**/*.{ts,tsx}', 'apps/web/e2e/**/*.ts'],
  },
  { name: 'env', files: ['**/env.ts', '**/*-env.ts'] },
]

export const houseRules = PLACES.map((place) => ({
  name: `footnote/${place.name}`,
  files: place.files,
  ...(place.ignores ? { ignores: place.ignores } : {}),
  rules: {
    'no-restricted-syntax': [
      'error',
      ...rulesFor(place.name).map(({ selector, message }) => ({ selector, message })),
    ],
  },
}))

function rulesFor(place) {
  return RULES.filter(
    (rule) =>
      !rule.exceptIn.includes(place) && (rule.onlyIn === undefined || rule.onlyIn === place),
  )
}
