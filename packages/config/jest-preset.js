/**
 * What every Jest project here shares: TypeScript through SWC, tests beside the source,
 * and an unexpected console.error or console.warn fails the test that caused it.
 */
export const jestPreset = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/src/**/*.test.tsx'],
  transform: {
    '^.+\\.[jt]sx?$': [
      import.meta.resolve('@swc/jest').replace('file://', ''),
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  setupFilesAfterEnv: [new URL('./fail-on-console.cjs', import.meta.url).pathname],
}
