/** Native ES modules, types stripped by Node itself; a closing line that any CI can read. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  reporters: ['default', '<rootDir>/scripts/closing-line.js'],
  modulePathIgnorePatterns: ['<rootDir>/lib', '<rootDir>/dist', '<rootDir>/rehearsal/projects', '<rootDir>/.judges'],
  testTimeout: 120_000,
  maxWorkers: 2,
}
