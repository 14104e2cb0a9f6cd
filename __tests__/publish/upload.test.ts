import { describe, expect, test } from '@jest/globals'
import { Credential } from '../../src/model/credential.ts'
import { problem } from '../../src/model/problem.ts'
import type { UploadResult } from '../../src/registries/registry.ts'
import { uploadFile } from '../../src/publish/upload.ts'
import { createSession } from '../../src/publish/session.ts'
import { file, held, numbered, openHanded, refused, scripted, type Script } from './stage.ts'

const wheel = file('a-1.0-py3-none-any.whl')
const holding = { distribution: wheel, standing: 'absent', newName: false } as const
const exists: UploadResult = {
  outcome: 'refused',
  problem: problem('registry-file-exists', 'File already exists', 'new version'),
}
const unclear: UploadResult = { outcome: 'unclear', words: '502 Bad Gateway' }

async function run(script: Script, mayWait: (ms: number) => boolean = () => true) {
  const parts = scripted(script)
  const outcome = await uploadFile({ ...parts, session: openHanded, mayWait, random: () => 1 }, holding)
  return { outcome, ...parts, uploads: parts.log.filter((each) => each.startsWith('upload')).length }
}

describe('one file', () => {
  test('that is stored is uploaded', async () => {
    const { outcome, log } = await run({})
    expect(outcome).toEqual({ filename: wheel.filename, registry: 'pypi', outcome: 'uploaded', seconds: 0 })
    expect(log).toEqual([`upload ${wheel.filename} c`])
  })

  test('that is refused has failed, and is not sent again', async () => {
    const { outcome, uploads } = await run({ upload: () => refused() })
    expect(outcome).toMatchObject({ outcome: 'failed', problem: refused().problem })
    expect(uploads).toBe(1)
  })

  test('for which there is no credential has failed without being sent', async () => {
    const parts = scripted()
    const session = createSession({
      ...parts,
      identity: numbered(false),
      given: undefined,
      trusted: true,
      onMinted: () => {},
    })
    const outcome = await uploadFile({ ...parts, session, mayWait: () => true }, holding)
    expect(outcome).toMatchObject({ outcome: 'failed', problem: { code: 'credential-missing' } })
    expect(parts.log).toEqual([])
  })
})

describe('a crate that the minted credential does not cover', () => {
  const crate = { ...holding, distribution: file('b-1.0.0.crate') }
  const uncovered: UploadResult = {
    outcome: 'uncovered',
    problem: problem('registry-forbidden', 'not valid for crate `b`', 'add a publisher'),
  }
  const begin = (script: Script, token?: Credential) => {
    const parts = scripted({ name: 'crates.io', ...script })
    const session = createSession({ ...parts, identity: numbered(), given: token, trusted: true, onMinted: () => {} })
    return { ...parts, outcome: uploadFile({ ...parts, session, mayWait: () => true }, crate) }
  }

  test('goes with the token that the user gave', async () => {
    const { outcome, log } = begin(
      { upload: (_each, count) => (count === 1 ? uncovered : { outcome: 'stored' }) },
      new Credential('given', 'given'),
    )
    expect(await outcome).toMatchObject({ outcome: 'uploaded' })
    expect(log).toEqual(['open example-1', 'upload b-1.0.0.crate minted-1', 'upload b-1.0.0.crate given'])
  })

  test('has failed where there is none, after one try', async () => {
    const { outcome, log } = begin({ upload: () => uncovered })
    expect(await outcome).toMatchObject({ outcome: 'failed', problem: uncovered.problem })
    expect(log).toHaveLength(2)
  })

  test('has failed where the token is refused, too, in the words of that refusal', async () => {
    const { outcome, log } = begin(
      { upload: (_each, count) => (count === 1 ? uncovered : refused('not an owner')) },
      new Credential('given', 'given'),
    )
    expect(await outcome).toMatchObject({ outcome: 'failed', problem: { message: 'not an owner' } })
    expect(log).toHaveLength(3)
  })
})

test('after the first file of a project that the minted credential does not cover, the others go with the user’s token at once', async () => {
  const uncovered: UploadResult = {
    outcome: 'uncovered',
    problem: problem('registry-forbidden', 'not valid for project a', 'add a publisher'),
  }
  const parts = scripted({
    upload: ({ name }, _count, { origin }) => (name === 'a' && origin === 'minted' ? uncovered : { outcome: 'stored' }),
  })
  const given = new Credential('given', 'given')
  const session = createSession({ ...parts, identity: numbered(), given, trusted: true, onMinted: () => {} })
  for (const each of ['a-1.0-py3-none-any.whl', 'a-1.0-py3-none-linux.whl', 'a-1.0.tar.gz', 'b-1.0.tar.gz']) {
    const outcome = await uploadFile(
      { ...parts, session, mayWait: () => true },
      { ...holding, distribution: file(each) },
    )
    expect(outcome.outcome).toBe('uploaded')
  }
  expect(parts.log.filter((each) => each.startsWith('upload'))).toEqual([
    'upload a-1.0-py3-none-any.whl minted-1',
    'upload a-1.0-py3-none-any.whl given',
    'upload a-1.0-py3-none-linux.whl given',
    'upload a-1.0.tar.gz given',
    'upload b-1.0.tar.gz minted-1',
  ])
  expect(await session.close()).toHaveLength(1)
})

describe('an unclear answer', () => {
  test('is settled by the hash: stored after all', async () => {
    const { outcome, uploads, clock } = await run({ upload: () => unclear, find: () => ({ files: [held(wheel)] }) })
    expect(outcome).toMatchObject({ outcome: 'uploaded', seconds: 2 })
    expect(uploads).toBe(1)
    expect(clock.slept).toEqual([2000])
  })

  test('is settled by the hash: somebody else’s bytes', async () => {
    const { outcome, uploads } = await run({
      upload: () => unclear,
      find: () => ({ files: [held(wheel, { sha256: 'f'.repeat(64) })] }),
    })
    expect(outcome).toMatchObject({ outcome: 'failed', problem: { code: 'registry-file-differs' } })
    expect(uploads).toBe(1)
  })

  test('is followed by another try where the registry does not show the file', async () => {
    const { outcome, uploads, clock } = await run({
      upload: (_file, count) => (count < 3 ? unclear : { outcome: 'stored' }),
    })
    expect(outcome.outcome).toBe('uploaded')
    expect(uploads).toBe(3)
    expect(clock.slept).toEqual([2000, 4000])
  })

  test.each([
    [0, [1000, 2000]],
    [0.5, [1500, 3000]],
    [1, [2000, 4000]],
  ])('is waited out for a time of which half is chance: %d', async (chance, waits) => {
    const parts = scripted({ upload: (_file, count) => (count < 3 ? unclear : { outcome: 'stored' }) })
    await uploadFile({ ...parts, session: openHanded, mayWait: () => true, random: () => chance }, holding)
    expect(parts.clock.slept).toEqual(waits)
    // each wait is followed by a look at the index, and only then the file is sent again
    expect(parts.log.map((each) => each.split(' ')[0])).toEqual(['upload', 'find', 'upload', 'find', 'upload'])
  })

  test('also where the registry cannot be asked', async () => {
    const { outcome, uploads } = await run({
      upload: (_file, count) => (count < 2 ? unclear : { outcome: 'stored' }),
      find: () => ({ unreadable: problem('registry-unreachable', 'down', 'wait') }),
    })
    expect(outcome.outcome).toBe('uploaded')
    expect(uploads).toBe(2)
  })

  test('ends after four tries, with the words of the last', async () => {
    const { outcome, uploads } = await run({ upload: () => unclear })
    expect(outcome).toMatchObject({
      outcome: 'failed',
      problem: { code: 'registry-unclear', message: expect.stringContaining('4 times: 502 Bad Gateway') },
    })
    expect(uploads).toBe(4)
  })
})

describe('"already there"', () => {
  test('with our bytes is as good as done', async () => {
    const { outcome } = await run({ upload: () => exists, find: () => ({ files: [held(wheel)] }) })
    expect(outcome.outcome).toBe('already-there')
  })

  test('after a lost answer of our own is uploaded, also where the index lags', async () => {
    const { outcome, uploads } = await run({
      upload: (_file, count) => (count === 1 ? unclear : exists),
      find: (_release, count) => (count < 4 ? { files: [] } : { files: [held(wheel)] }),
    })
    expect(outcome.outcome).toBe('uploaded')
    expect(uploads).toBe(2)
  })

  test('with other bytes has failed, with both hashes', async () => {
    const { outcome } = await run({
      upload: () => exists,
      find: () => ({ files: [held(wheel, { sha256: 'f'.repeat(64) })] }),
    })
    expect(outcome.problem).toMatchObject({
      code: 'registry-file-differs',
      message: expect.stringMatching(/f{64}.*a{64}/),
    })
  })

  test('without the registry ever showing it has failed in the words of the registry', async () => {
    const { outcome, log } = await run({ upload: () => exists })
    expect(outcome.problem?.message).toBe('File already exists')
    expect(log.filter((each) => each.startsWith('find'))).toHaveLength(4)
  })
})

describe('a credential that has run out', () => {
  const parts = (upload: Script['upload']) => {
    const stage = scripted({ ...(upload && { upload }) })
    const session = createSession({
      ...stage,
      identity: numbered(),
      given: undefined,
      trusted: true,
      onMinted: () => {},
    })
    return { ...stage, session, mayWait: () => true }
  }
  test('is renewed once', async () => {
    const stage = parts((_file, count) =>
      count === 1 ? { outcome: 'expired', words: 'token is expired' } : { outcome: 'stored' },
    )
    expect((await uploadFile(stage, holding)).outcome).toBe('uploaded')
    expect(stage.log.filter((each) => each.startsWith('upload'))).toEqual([
      `upload ${wheel.filename} minted-1`,
      `upload ${wheel.filename} minted-2`,
    ])
  })

  test('and whose successor has run out too is a failure', async () => {
    const stage = parts(() => ({ outcome: 'expired', words: 'token is expired' }))
    expect(await uploadFile(stage, holding)).toMatchObject({
      outcome: 'failed',
      problem: { code: 'credential-expired', message: expect.stringContaining('token is expired') },
    })
    expect(stage.log.filter((each) => each.startsWith('upload'))).toHaveLength(2)
  })
})

describe('a rate limit', () => {
  const later: UploadResult = { outcome: 'later', wait: 90_000, words: 'too many' }
  test('is waited for', async () => {
    const { outcome, clock } = await run({ upload: (_file, count) => (count === 1 ? later : { outcome: 'stored' }) })
    expect(outcome).toMatchObject({ outcome: 'uploaded', seconds: 90 })
    expect(clock.slept).toEqual([90_000])
  })

  test('beyond the budget is a failure that says how long', async () => {
    const { outcome, clock } = await run({ upload: () => later }, (ms) => ms < 90_000)
    expect(outcome).toMatchObject({
      outcome: 'failed',
      problem: { code: 'registry-rate-limited', message: expect.stringContaining('wait 90 s') },
    })
    expect(clock.slept).toEqual([])
  })
})
