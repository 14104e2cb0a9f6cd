import { tmpdir } from 'node:os'
import path from 'node:path'

// the workers and the programs that tests start find what Node has compiled of them before, where Node itself would keep it
process.env['NODE_COMPILE_CACHE'] ??= path.join(tmpdir(), 'node-compile-cache')

/** Native ES modules, types stripped by Node itself; a closing line that any CI can read. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  reporters: ['default', '<rootDir>/scripts/closing-line.js'],
  modulePathIgnorePatterns: ['<rootDir>/lib', '<rootDir>/dist', '<rootDir>/rehearsal/projects', '<rootDir>/.judges'],
  testSequencer: '<rootDir>/scripts/longest-first.js',
  testTimeout: 120_000,
  // a suite waits for programs and for clients that try again half of its time: a third goes on meanwhile on two cores
  maxWorkers: 3,
}
