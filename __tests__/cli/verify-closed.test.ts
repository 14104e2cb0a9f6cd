import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { built } from '../e2e/project.ts'
import { type ClosedIndex, openClosedIndex } from '../make/closed-index.ts'
import { stopAll } from '../platform/server.ts'
import { type Released, withReleased } from './released-stage.ts'

jest.setTimeout(180_000)
afterEach(stopAll)

const { wheel, sdist } = built

const withClosed = (use: (released: Released, index: ClosedIndex) => Promise<void>): Promise<void> =>
  withReleased({}, async (released) => use(released, await openClosedIndex('tally', [wheel, sdist])))

const loginOf = ({ user, password }: ClosedIndex) => ({ PYPI_USER: user, PYPI_TOKEN: password })

describe('a release on an index that wants a login', () => {
  test('is looked at, installed and withdrawn with the login of the environment', () =>
    withClosed(async ({ run }, index) => {
      const verified = await run(
        ['verify', 'v0.2.0', '--json', '--download', '--install', '--pypi-url', index.upload],
        loginOf(index),
      )
      const report = JSON.parse(verified.stdout) as {
        readonly files: readonly { readonly filename: string; readonly verdict: string; readonly downloaded?: string }[]
        readonly installed: readonly { readonly words: string; readonly ok: boolean }[]
        readonly unasked: readonly unknown[]
      }
      expect(report.unasked).toEqual([])
      const ours = report.files.filter(({ filename }) => [wheel.filename, sdist.filename].includes(filename))
      expect(ours.map(({ verdict }) => verdict)).toEqual(['equal', 'equal'])
      expect(report.installed).toContainEqual({ ok: true, words: expect.stringContaining(wheel.filename) })
      const told = await run(['rollback', 'v0.2.0', '--pypi-url', index.upload], loginOf(index))
      expect(told.code).toBe(0)
      expect(told.stdout.replace(/\s+/g, ' ')).toContain('tally 0.2.0, 2 files')
      for (const secret of index.secrets) {
        expect([verified, told].map(({ stdout, stderr }) => `${stdout}${stderr}`).join('')).not.toContain(secret)
      }
    }))

  test('is not asked without one, nor with a token that is PyPI’s', () =>
    withClosed(async ({ run }, index) => {
      for (const env of [{}, { PYPI_TOKEN: 'pypi-AgEIcHlwaS5vcmc' }]) {
        const { code, stdout } = await run(['verify', 'v0.2.0', '--json', '--pypi-url', index.upload], env)
        const report = JSON.parse(stdout) as { readonly unasked: readonly { readonly message: string }[] }
        expect([code, report.unasked.map(({ message }) => message)]).toEqual([
          2,
          [expect.stringContaining('wants a password also for reading')],
        ])
      }
      expect(index.server.seen.filter(({ headers }) => headers.authorization !== undefined)).toEqual([])
    }))

  test('is asked with what a command prints, from where another address says', () =>
    withClosed(async ({ run }, index) => {
      const password = `${process.execPath} -p "'long and winding'"`
      const args = ['verify', 'v0.2.0', '--json', '--pypi-url', `${index.server.url}/upload/`] as const
      const where = ['--pypi-index-url', `${index.upload}simple/`] as const
      const printed = await run([...args, ...where, '--pypi-token-command', password], { PYPI_USER: index.user })
      // a command tells one word
      expect([printed.code, printed.stderr]).toEqual([2, expect.stringContaining('printed more than one word')])
      const { stdout } = await run([...args, ...where], loginOf(index))
      expect(JSON.parse(stdout)).toMatchObject({ unasked: [] })
    }))

  test.each([
    [['--pypi-index-url', 'https://pip.example.org/simple/'], '--pypi-index-url says more of the index of --pypi-url'],
    [['--pypi-token-command', 'echo a'], '--pypi-token-command says more of the index of --pypi-url'],
  ])('is refused where nobody says which index: %j', (args, words) =>
    withReleased({}, async ({ run }) => {
      for (const name of ['verify', 'rollback']) {
        const { code, stderr } = await run([name, 'v0.2.0', ...args])
        expect([code, stderr]).toEqual([2, expect.stringContaining(words)])
      }
    }),
  )
})
