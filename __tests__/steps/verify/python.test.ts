import { describe, expect, test } from '@jest/globals'
import { files as disk } from '../../../src/platform/files.ts'
import { relay } from '../../../src/platform/relay.ts'
import type { Command, Exit } from '../../../src/ports/process.ts'
import { type PythonRelease, tryPython } from '../../../src/steps/verify/python.ts'

const [wheel, sdist] = [
  { filename: 'a-1.0-cp312-cp312-win_amd64.whl', sha256: 'a'.repeat(64) },
  { filename: 'a-1.0.tar.gz', sha256: 'b'.repeat(64) },
]
const usual: PythonRelease = {
  name: 'a',
  version: '1.0',
  files: [wheel, sdist],
  from: { index: 'https://test.pypi.org/simple/', also: 'https://pypi.org/simple/' },
}
const unlisted = {
  code: 1,
  stderr: 'ERROR: Could not find a version\nERROR: No matching distribution found for a==1.0',
}

/** What a machine answers; installs one after the other, the last of them for ever. */
interface Answers {
  readonly fits?: readonly string[] | 'unasked'
  readonly installs?: readonly Partial<Exit>[]
  readonly report?: unknown
  readonly imports?: string
  /** Interpreters by version. */
  readonly found?: Readonly<Record<string, string>>
  /** How often there is time to wait. */
  readonly patience?: number
}

async function tried(answers: Answers, release = usual) {
  const { fits = [sdist.filename], installs = [{}], patience = 0 } = answers
  const asked: Command[] = []
  let [installed, waited] = [0, 0]
  const answer = ({ argv }: Command): Partial<Exit> => {
    if (argv.includes('install')) return installs[Math.min(installed++, installs.length - 1)] ?? {}
    const isFit = argv.some((each) => each.endsWith('files.txt'))
    if (!isFit) return {}
    if (fits === 'unasked') return { code: 1 }
    const isOther = argv[0].includes('python3.')
    return { stdout: [...(isOther ? [wheel.filename] : fits), 'Python 3.11 on Linux x86_64', ''].join('\n') }
  }
  const bench = {
    shop: {
      process: {
        environment: {},
        run: (command: Command): Promise<Exit> => {
          asked.push(command)
          return Promise.resolve({ code: 0, stdout: '', stderr: '', ...answer(command) })
        },
      },
      env: { PATH: '/bin' },
      onLine: () => undefined,
      scratch: '/nowhere/a',
      out: '/nowhere/a',
      find: (version: string) => Promise.resolve(answers.found?.[version]),
    },
    files: {
      ...disk,
      write: () => Promise.resolve(),
      text: (file: string) =>
        Promise.resolve(
          file.endsWith('report.json') ? JSON.stringify(answers.report) : (answers.imports ?? 'imported 1\n'),
        ),
    },
    os: 'linux' as const,
    relay,
    wait: () => Promise.resolve((waited += 1) <= patience),
  }
  const result = await tryPython(bench, release)
  const pip = asked.filter(({ argv }) => argv.includes('install'))
  return { ...result, codes: result.problems.map(({ code }) => code), asked, pip }
}

const reportOf = (filename: string, sha256: string) => ({
  install: [
    { metadata: { name: 'other' }, download_info: { url: 'https://x/other-2.tar.gz', archive_info: {} } },
    { metadata: { name: 'A' }, download_info: { url: `https://x/${filename}`, archive_info: { hashes: { sha256 } } } },
  ],
})

describe('a Python release', () => {
  test('is installed as its users do: the exact version, with what it depends on, from its index', async () => {
    const { state, words, pip } = await tried({ report: reportOf(sdist.filename, sdist.sha256) })
    expect([state, words]).toEqual(['good', 'a-1.0.tar.gz, Python 3.11 on Linux x86_64: modules imported 1'])
    const argv: readonly string[] = pip[0]?.argv ?? []
    expect(argv).not.toContain('--no-deps')
    expect(argv.slice(argv.indexOf('--index-url'))).toEqual([
      '--index-url',
      'https://test.pypi.org/simple/',
      '--extra-index-url',
      'https://pypi.org/simple/',
      '--report',
      expect.stringMatching(/report\.json$/),
      'a==1.0',
    ])
  })

  test('that has nothing for the machine is passed over, and pip is not asked', async () => {
    const { state, words, problems, pip } = await tried({ fits: [] })
    expect([state, words, problems, pip]).toEqual([
      'skipped',
      'there is neither a wheel for Python 3.11 on Linux x86_64 nor an sdist',
      [],
      [],
    ])
  })

  test('that another Python of the machine can use is tried with that one', async () => {
    const { state, pip } = await tried({ fits: [], found: { '3.12': '/opt/3.12/bin/python' } })
    expect([state, pip.length]).toEqual(['good', 1])
    expect(pip[0]?.argv[0]).toContain('python3.12')
  })

  test('is left to pip where pip cannot be asked what fits', async () => {
    expect(await tried({ fits: 'unasked' })).toMatchObject({ state: 'good' })
  })
})

describe('an index that does not list the release', () => {
  test('is asked again as long as there is time', async () => {
    const { state, pip } = await tried({ installs: [unlisted, unlisted, {}], patience: 5 })
    expect([state, pip.length]).toEqual(['good', 3])
  })

  test('and never does is a problem of its own', async () => {
    const { codes, pip, problems } = await tried({ installs: [unlisted], patience: 2 })
    expect([codes, pip.length]).toEqual([['verify-no-file'], 3])
    expect(problems[0]?.message).toContain('this machine and its Python could use a-1.0.tar.gz')
  })

  test('because it wants another Python is not asked twice', async () => {
    const stderr = `ERROR: Ignored the following versions that require a different python version: 1.0\n${unlisted.stderr}`
    const { codes, pip } = await tried({ installs: [{ code: 1, stderr }], patience: 5 })
    expect([codes, pip.length]).toEqual([['verify-no-file'], 1])
  })

  test('of a dependency is a failure at once, with the words of pip', async () => {
    const stderr = 'ERROR: No matching distribution found for needed>=3'
    const { codes, pip, problems } = await tried({ installs: [{ code: 1, stderr }], patience: 5 })
    expect([codes, pip.length]).toEqual([['verify-install-failed'], 1])
    expect(problems[0]?.message).toBe(`\`pip install a==1.0\` failed:\n${stderr}`)
  })
})

describe('what pip has installed', () => {
  test.each([
    ['other bytes of the file', reportOf(sdist.filename, 'c'.repeat(64))],
    ['a file that is none of the release', reportOf('a-1.0-py3-none-any.whl', 'c'.repeat(64))],
  ])('is %s: told as what it is', async (_, report) => {
    const { state, codes } = await tried({ report })
    expect([state, codes]).toEqual(['failed', ['verify-differs']])
  })

  test.each([
    ['is broken', 'imported 1\nbad a.core: RuntimeError: no\n', 'a.core: RuntimeError: no'],
    ['wants what nobody installs', 'imported 0\nneeds a: No module named b\n', 'a: No module named b'],
    ['ends the interpreter', '', 'exit code 0'],
  ])('and %s cannot be imported', async (_, imports, words) => {
    const { codes, problems } = await tried({ imports })
    expect(codes).toEqual(['verify-import-failed'])
    expect(problems[0]?.message.split('\n')[1]).toBe(words)
  })

  test('and has a module for an optional dependency is good, and says so', async () => {
    const { state, words } = await tried({ imports: 'imported 1\nneeds a.extra: No module named b\n' })
    expect([state, words]).toEqual([
      'good',
      'a file of it, Python 3.11 on Linux x86_64: modules imported 1; needs more than its dependencies: a.extra: No module named b',
    ])
  })
})
