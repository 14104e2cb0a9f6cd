import { describe, expect, test } from '@jest/globals'
import { files as disk } from '../../../src/platform/files.ts'
import type { Command, Exit } from '../../../src/ports/process.ts'
import { type CrateRelease, tryCrate } from '../../../src/steps/verify/crate.ts'

const sha256 = 'a'.repeat(64)
const usual: CrateRelease = {
  file: { name: 'a', version: '1.0.0', filename: 'a-1.0.0.crate', sha256 },
  library: true,
  programs: false,
  index: undefined,
}
const lock = (checksum: string): string =>
  `version = 4\r\n\r\n[[package]]\r\nname = "a"\r\nversion = "1.0.0"\r\nsource = "x"\r\nchecksum = "${checksum}"\r\n`
const unlisted = { code: 101, stderr: 'error: no matching package named `a` found' }

/** What a machine answers: each kind of command one after the other, the last of them for ever. */
interface Answers {
  readonly exits?: Readonly<Record<string, readonly Partial<Exit>[]>>
  readonly lock?: string
  readonly programs?: readonly string[]
  readonly patience?: number
}

async function tried(differs: Partial<CrateRelease>, answers: Answers = {}) {
  const asked: Command[] = []
  let waited = 0
  const bench = {
    shop: {
      process: {
        environment: {},
        run: (command: Command): Promise<Exit> => {
          const kind = command.argv[1] ?? ''
          const before = asked.filter(({ argv }) => argv[1] === kind).length
          asked.push(command)
          const exits = answers.exits?.[kind] ?? []
          return Promise.resolve({ code: 0, stdout: '', stderr: '', ...exits[Math.min(before, exits.length - 1)] })
        },
      },
      env: { PATH: '/bin' },
      onLine: () => undefined,
      scratch: '/nowhere/a',
      out: '/nowhere/a',
    },
    files: {
      ...disk,
      write: () => Promise.resolve(),
      text: () => Promise.resolve(answers.lock ?? lock(sha256)),
      list: () => Promise.resolve(answers.programs ?? []),
    },
    shared: '/nowhere/cargo',
    wait: () => Promise.resolve((waited += 1) <= (answers.patience ?? 0)),
  }
  const result = await tryCrate(bench, { ...usual, ...differs })
  return {
    asked: asked.map(({ argv }) =>
      argv
        .slice(1)
        .join(' ')
        .replace(/\S*nowhere\S*/g, 'PLACE'),
    ),
    env: asked[0]?.env,
    told: result.map(({ state, words }) => `${state}: ${words}`),
    codes: result.flatMap(({ problems }) => problems.map(({ code }) => code)),
  }
}

describe('a released crate', () => {
  test('is built as a library into an empty project, with a home of its own', async () => {
    const { asked, told, env } = await tried({})
    expect([asked, told]).toEqual([['fetch', 'build'], ['good: it compiles']])
    expect(env).toMatchObject({ CARGO_HOME: expect.stringContaining('cargo-home') })
  })

  test('with programs alone is installed with the versions that it was locked to', async () => {
    const { asked, told } = await tried({ library: false, programs: true }, { programs: ['a', 'b.exe'] })
    expect(asked).toEqual(['install --locked --root PLACE a@1.0.0'])
    expect(told).toEqual(['good: installed a, b'])
  })

  test('of another registry is taken from there', async () => {
    const index = 'sparse+https://crates.example.org/index/'
    const { asked, env } = await tried({ programs: true, index }, { programs: ['a'] })
    expect(asked.at(-1)).toBe(`install --locked --root PLACE --index ${index} a@1.0.0`)
    expect(env).toMatchObject({ CARGO_REGISTRIES_RELEASED_INDEX: index })
  })

  test('with programs that want features is good as a library', async () => {
    const stderr = 'error: no binaries are available for install using the selected features'
    const { told, codes } = await tried({ programs: true }, { exits: { install: [{ code: 101, stderr }] } })
    expect(told).toEqual(['good: it compiles', 'good: its programs want features: none was installed'])
    expect(codes).toEqual([])
  })

  test('of which no program comes is a failure', async () => {
    expect(await tried({ library: false, programs: true })).toMatchObject({
      told: ['failed: no program was installed'],
      codes: ['verify-install-failed'],
    })
  })

  test.each([
    ['other bytes', lock('b'.repeat(64))],
    ['none that the lock file names', 'version = 4\n'],
  ])('of which cargo took %s is told as what it is', async (_, text) => {
    expect(await tried({}, { lock: text })).toMatchObject({ codes: ['verify-differs'] })
  })
})

describe('an index that does not list the crate', () => {
  test('is asked again as long as there is time', async () => {
    const { asked, told } = await tried({}, { exits: { fetch: [unlisted, unlisted, {}] }, patience: 5 })
    expect([asked, told]).toEqual([['fetch', 'fetch', 'fetch', 'build'], ['good: it compiles']])
  })

  test('and never does is a failure with the words of cargo', async () => {
    const { asked, codes } = await tried({}, { exits: { fetch: [unlisted] }, patience: 1 })
    expect([asked, codes]).toEqual([['fetch', 'fetch'], ['verify-install-failed']])
  })

  test.each(['no matching package named `other` found', 'error[E0425]: cannot find value'])(
    'is not asked again for %j',
    async (stderr) => {
      const { asked } = await tried({}, { exits: { fetch: [{ code: 101, stderr }] }, patience: 5 })
      expect(asked).toEqual(['fetch'])
    },
  )
})
