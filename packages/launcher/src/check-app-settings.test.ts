import { extractRefusal } from './check-app-settings'

test("an app's refusal is taken out of what Node prints around it", () => {
  const printed = `file:///apps/cms/src/env.ts:80
  throw new StartError(lines)
        ^

StartError: The CMS cannot start, because of these settings:
  DATABASE_URL: must start with file: or mongodb://
  SMTP_URL: must start with smtp:// or smtps://
    at parseEnv (/apps/cms/src/env.ts:80:9)
`
  expect(extractRefusal(printed)).toBe(`The CMS cannot start, because of these settings:
  DATABASE_URL: must start with file: or mongodb://
  SMTP_URL: must start with smtp:// or smtps://`)
})

test('anything else is not a refusal', () => {
  expect(extractRefusal('ReferenceError: x is not defined')).toBeNull()
})
