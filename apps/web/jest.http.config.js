import { jestPreset } from '@footnote/config/jest-preset'

/** The built site as a black box, against a stand-in for the CMS. */
export default {
  ...jestPreset,
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  maxWorkers: 1,
  testTimeout: 30_000,
}
