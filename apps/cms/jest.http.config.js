import { jestPreset } from '@footnote/config/jest-preset'

/** The CMS as a black box: one built CMS and one empty database per run, spoken to over HTTP. */
export default {
  ...jestPreset,
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  globalSetup: '<rootDir>/tests/harness/global-setup.ts',
  globalTeardown: '<rootDir>/tests/harness/global-teardown.ts',
  maxWorkers: 1,
  testTimeout: 30_000,
}
