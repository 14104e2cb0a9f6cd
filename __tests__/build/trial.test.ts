import { expect, test } from '@jest/globals'
import { type Trial, tryWheel } from '../../src/build/trial.ts'
import { files } from '../../src/platform/files.ts'
import type { Command, Exit } from '../../src/ports/process.ts'

interface Answers {
  readonly install?: Partial<Exit>
  readonly imports?: Partial<Exit>
  readonly test?: Partial<Exit>
  readonly find?: string | undefined
}

const check = { requires: ['pytest>=8'], run: 'pytest "$PROJECT"', argv: ['bash', '-c', 'pytest "$PROJECT"'] as const }

/** Tries a wheel out on a machine whose programs answer so. */
async function tried(answers: Answers, differs: Partial<Trial> = {}) {
  const asked: Command[] = []
  const shop = {
    process: {
      environment: {},
      run: (command: Command): Promise<Exit> => {
        asked.push(command)
        const { argv } = command
        const answer = argv.includes('install')
          ? answers.install
          : argv.includes('-I')
            ? { stdout: 'imported 1\n', ...answers.imports }
            : argv[0] === 'bash'
              ? answers.test
              : {}
        return Promise.resolve({ code: 0, stdout: '', stderr: '', ...answer })
      },
    },
    env: { PATH: '/bin', SOURCE_DATE_EPOCH: '1' },
    onLine: () => undefined,
    scratch: '/nowhere/scratch',
    out: '/nowhere/out',
    find: () => Promise.resolve(answers.find),
  }
  const trial: Trial = {
    wheel: '/nowhere/out/a-1-cp39-abi3-x.whl',
    name: 'a',
    python: undefined,
    directory: '/project',
    isPure: false,
    test: check,
    ...differs,
  }
  const { problems, ran } = await tryWheel(shop, trial, 'linux', files)
  return { ran, asked, problems: problems.map(({ code, level, message }) => `${level} ${code}: ${message}`) }
}

test('a wheel is installed with what its test requires, imported, and tested where the sources are not', async () => {
  const { ran, asked, problems } = await tried({})
  expect([ran, problems]).toEqual([true, []])
  expect(asked.find(({ argv }) => argv.includes('install'))?.argv.slice(-2)).toEqual([
    '/nowhere/out/a-1-cp39-abi3-x.whl',
    'pytest>=8',
  ])
  const run = asked.at(-1)
  expect(run?.argv).toEqual(check.argv)
  expect(run?.cwd).toBe('/nowhere/scratch/trial')
  expect(run?.env).toMatchObject({ PROJECT: '/project', PATH: '/nowhere/scratch/trial/python/bin:/bin' })
})

test('a wheel for a Python that is not here is left as it is, and one for a Python that is here gets that one', async () => {
  const without = await tried({ find: undefined }, { python: '3.14t' })
  expect([without.ran, without.asked]).toEqual([false, []])
  const { asked } = await tried({ find: '/opt/python3.12' }, { python: '3.12' })
  expect(asked[0]?.argv.slice(0, 3)).toEqual(['/opt/python3.12', '-m', 'venv'])
})

test('a wheel for another machine is left as it is', async () => {
  const { ran, problems } = await tried({
    install: { code: 1, stderr: 'ERROR: a-1.whl is not a supported wheel on this platform.' },
  })
  expect([ran, problems]).toEqual([false, []])
})

test('a pure wheel is tested and not imported', async () => {
  const { asked } = await tried({}, { isPure: true })
  expect(asked.some(({ argv }) => argv.includes('-I'))).toBe(false)
})

test.each([
  [
    'cannot be installed',
    { install: { code: 1, stderr: 'No matching distribution found for b>=9' } },
    'error wheel-unimportable: pip could not install',
    'b>=9',
  ],
  [
    'cannot be imported',
    { imports: { stdout: 'imported 0\na._a: ImportError: undefined symbol: x\n' } },
    'error wheel-unimportable',
    'undefined symbol',
  ],
  ['ends the interpreter', { imports: { code: 132, stdout: '' } }, 'error wheel-unimportable', 'exit code 132'],
  [
    'has one extension that wants more',
    { imports: { stdout: 'imported 2\na._b: ModuleNotFoundError: No module named numpy\n' } },
    'warning wheel-unimportable',
    'numpy',
  ],
  [
    'fails its test',
    { test: { code: 1, stdout: '1 failed' } },
    'error wheel-test-failed',
    'ended with exit code 1:\n1 failed',
  ],
  ['has a test that hangs', { test: { code: 'timeout' } }, 'error wheel-test-failed', 'ran out of time'],
] as const)('a wheel that %s is told', async (_, answers, start, words) => {
  const { problems } = await tried(answers)
  expect(problems).toEqual([expect.stringContaining(words)])
  expect(problems[0]?.startsWith(start)).toBe(true)
})
