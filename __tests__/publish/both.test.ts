import { describe, expect, test } from '@jest/globals'
import { Credential } from '../../src/model/credential.ts'
import { problem } from '../../src/model/problem.ts'
import { nothingUploaded, publishToBoth } from '../../src/publish/both.ts'
import { file, numbered, refused, type Script, scripted } from './stage.ts'

const held = (filename: string, standing: 'absent' | 'identical' = 'absent') => ({
  distribution: file(filename),
  standing,
  newName: false,
})
const holdings = { rust: [held('a-1.0.crate')], python: [held('b-1.0-py3-none-any.whl')] }
const untrusted = () => ({ problem: problem('trusted-publisher-missing', 'it is not trusted', 'add it') })

/** Publishes to two registries that follow their scripts; tells their logs, what was saved, and the result. */
async function publish({
  rust = {},
  python = {},
  given = {},
  trust,
  files = holdings,
}: {
  readonly rust?: Script
  readonly python?: Script
  readonly given?: { readonly python?: Credential }
  readonly trust?: Parameters<typeof publishToBoth>[0]['trust']
  readonly files?: Parameters<typeof publishToBoth>[0]['holdings']
} = {}) {
  const [crates, pypi] = [scripted({ name: 'crates.io', ...rust }), scripted(python)]
  const saved: string[] = []
  const result = await publishToBoth({
    actions: { line: () => {}, save: (_name, value) => void saved.push(value) },
    identity: numbered(),
    clock: crates.clock,
    registries: { rust: crates.registry, python: pypi.registry },
    given: { rust: undefined, python: given.python },
    ...(trust && { trust }),
    holdings: files,
  })
  return { result, crates: crates.log, pypi: pypi.log, saved }
}

const outcomesOf = ({ result }: Awaited<ReturnType<typeof publish>>) => result.outcomes.map((each) => each.outcome)

describe('a publish to both registries', () => {
  test('has both credentials before it sends the first file, and leaves none behind', async () => {
    const done = await publish()
    expect(done.crates).toEqual(['open example-1', 'upload a-1.0.crate minted-1', 'close minted-1'])
    expect(done.pypi).toEqual(['open example-2', 'upload b-1.0-py3-none-any.whl minted-1', 'close minted-1'])
    expect([outcomesOf(done), done.result.problems, [...done.result.byToken]]).toEqual([
      ['uploaded', 'uploaded'],
      [],
      [],
    ])
    expect(done.saved.map((each) => (each === '' ? 0 : (JSON.parse(each) as unknown[]).length))).toEqual([1, 2, 0])
  })

  test('sends nothing where PyPI does not trust the workflow', async () => {
    const done = await publish({ python: { open: untrusted } })
    expect(outcomesOf(done)).toEqual(['not-tried', 'not-tried'])
    expect(done.crates).toEqual(['open example-1', 'close minted-1'])
    expect(done.result.problems.map((each) => each.code)).toEqual(['trusted-publisher-missing'])
  })

  test('does not ask PyPI for a credential where crates.io gave none: that could make a project', async () => {
    const done = await publish({ rust: { open: untrusted } })
    expect(done.pypi).toEqual([])
    expect(outcomesOf(done)).toEqual(['not-tried', 'not-tried'])
  })

  test('does not begin with PyPI where a crate was refused', async () => {
    const done = await publish({ rust: { upload: () => refused() } })
    expect(outcomesOf(done)).toEqual(['failed', 'not-tried'])
    expect(done.pypi).toEqual(['open example-2', 'close minted-1'])
  })

  test('says where the Python files went with the user’s own token', async () => {
    const python = new Credential('pypi-given', 'given')
    const done = await publish({ python: { open: untrusted }, given: { python } })
    expect([outcomesOf(done), [...done.result.byToken]]).toEqual([['uploaded', 'uploaded'], ['b-1.0-py3-none-any.whl']])
    expect(done.result.problems).toMatchObject([{ code: 'trusted-publisher-missing', level: 'warning' }])
  })

  test('mints nothing where the config wants a token', async () => {
    const python = new Credential('pypi-given', 'given')
    const done = await publish({ given: { python }, trust: { rust: undefined, python: 'token' } })
    expect([outcomesOf(done), [...done.result.byToken]]).toEqual([['uploaded', 'uploaded'], ['b-1.0-py3-none-any.whl']])
    expect(done.pypi).toEqual(['upload b-1.0-py3-none-any.whl pypi-given'])
  })

  test('uses no token where the config wants trusted publishing alone', async () => {
    const python = new Credential('pypi-given', 'given')
    const done = await publish({
      python: { open: untrusted },
      given: { python },
      trust: { rust: undefined, python: 'trusted' },
    })
    expect(outcomesOf(done)).toEqual(['not-tried', 'not-tried'])
    expect(done.result.problems).toMatchObject([{ code: 'trusted-publisher-missing', level: 'error' }])
  })

  test('mints nothing for what is there already', async () => {
    const files = { rust: [held('a-1.0.crate', 'identical')], python: [held('b-1.0.tar.gz', 'identical')] }
    const done = await publish({ files })
    expect(outcomesOf(done)).toEqual(['already-there', 'already-there'])
    expect([done.crates, done.pypi, done.saved]).toEqual([[], [], []])
  })
})

test('where nothing may be uploaded, what is there is there all the same', () => {
  const registries = { rust: scripted({ name: 'crates.io' }).registry, python: scripted().registry }
  const files = { rust: [held('a-1.0.crate', 'identical')], python: [held('b-1.0.tar.gz')] }
  expect(nothingUploaded({ registries, holdings: files })).toEqual([
    { filename: 'a-1.0.crate', registry: 'crates.io', outcome: 'already-there', seconds: 0 },
    { filename: 'b-1.0.tar.gz', registry: 'pypi', outcome: 'not-tried', seconds: 0 },
  ])
})
