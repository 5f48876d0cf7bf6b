import { jestPreset } from '@footnote/config/jest-preset'

const shared = {
  ...jestPreset,
  setupFiles: ['<rootDir>/tests/unit-env.cjs'],
  moduleNameMapper: {
    '^server-only$': '<rootDir>/tests/empty-module.cjs',
    '\\.css$': '<rootDir>/tests/css-module.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!(?:jose|@footnote)/)'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/dist/'],
}

/** Components are tested in a browser's surroundings, everything else in Node's. */
export default {
  projects: [
    { ...shared, displayName: 'node', testMatch: ['<rootDir>/src/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
      testEnvironment: '<rootDir>/tests/browser-environment.cjs',
      setupFilesAfterEnv: [...jestPreset.setupFilesAfterEnv, '@testing-library/jest-dom'],
    },
  ],
}
