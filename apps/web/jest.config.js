import { jestPreset } from '@footnote/config/jest-preset'

export default {
  ...jestPreset,
  setupFiles: ['<rootDir>/tests/unit-env.cjs'],
  setupFilesAfterEnv: [...jestPreset.setupFilesAfterEnv, '@testing-library/jest-dom'],
  moduleNameMapper: {
    '^server-only$': '<rootDir>/tests/empty-module.cjs',
    '\\.css$': '<rootDir>/tests/css-module.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!(?:jose|@footnote)/)'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/dist/'],
}
