import { jestPreset } from '@footnote/config/jest-preset'

/** Journeys of people in a real browser, across the built site and the built CMS. */
export default {
  ...jestPreset,
  testMatch: ['<rootDir>/e2e/**/*.test.ts'],
  globalSetup: '<rootDir>/e2e/harness/global-setup.ts',
  maxWorkers: 1,
  testTimeout: 120_000,
}
