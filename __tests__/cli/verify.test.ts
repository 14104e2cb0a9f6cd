import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { built, hashOf } from '../e2e/project.ts'
import { validator } from '../make/schema.ts'
import { type Released, tokens, withReleased } from './released-stage.ts'
import { command } from './release-stage.ts'

jest.setTimeout(180_000)

const { core, crate, wheel, sdist } = built
const elsewhere = 'octo-org/octo-repo'

/** What a report says, as far as the tests look. */
interface Report {
  readonly agrees: boolean
  readonly commit?: string
  readonly files: readonly { readonly filename: string; readonly verdict: string }[]
  readonly disagreements: readonly { readonly code: string; readonly message: string }[]
  readonly unasked: readonly { readonly code: string; readonly message: string }[]
  readonly notes: readonly string[]
  readonly installed: readonly { readonly words: string; readonly ok: boolean }[]
}

/** One release for all tests of this file: each undoes what it did. */
let released: Released
let giveBack: () => void = () => {}
let gone: Promise<void>
beforeAll(async () => {
  await new Promise<void>((ready, fail) => {
    gone = withReleased({}, async (lent) => {
      released = lent
      ready()
      await new Promise<void>((end) => (giveBack = end))
    })
    gone.catch(fail)
  })
})
afterAll(async () => {
  giveBack()
  await gone
})

// without a token GitHub answers 60 requests an hour
beforeEach(() => released.world.services().github.requests.clear())

/** The report and the exit code; the document is held against its schema. */
async function verify(...args: readonly string[]): Promise<Report & { readonly code: number | null }> {
  const { code, stdout, stderr } = await released.run(['verify', 'v0.2.0', '--json', ...args])
  expect(stderr).toBe('')
  const report: Report = JSON.parse(stdout)
  expect((await validator('verify-report'))(report)).toEqual([])
  return { ...report, code }
}

const codes = ({ disagreements }: Report): readonly string[] => disagreements.map(({ code }) => code)

/** The attached file of that name is exchanged for other bytes for as long as `during` takes. */
async function withAsset(name: string, bytes: Buffer | undefined, during: () => Promise<void>): Promise<void> {
  const [release] = [...released.world.services().github.releases.values()]
  const at = release?.assets.findIndex((each) => each.name === name) ?? -1
  const own = release?.assets[at]
  if (release === undefined || own === undefined) throw new Error(`${name} is not attached`)
  const other = bytes === undefined ? [] : [{ ...own, bytes, sha256: hashOf({ bytes }) }]
  release.assets.splice(at, 1, ...other)
  try {
    await during()
  } finally {
    release.assets.splice(at, other.length, own)
  }
}

describe('release-action verify of a good release', () => {
  test('in a checkout finds that everything agrees, and changes nothing', async () => {
    const report = await verify()
    expect(report).toMatchObject({ code: 0, agrees: true, commit: released.commit, disagreements: [], unasked: [] })
    expect(report.files.map(({ filename, verdict }) => [filename, verdict])).toEqual([
      [core.filename, 'equal'],
      [crate.filename, 'equal'],
      [wheel.filename, 'equal'],
      [sdist.filename, 'equal'],
    ])
    const good = { state: 'good', repository: elsewhere, workflow: 'release.yml', commit: released.commit }
    expect(report.files.slice(-2)).toMatchObject([
      { sha256: hashOf(wheel), attached: hashOf(wheel), sum: hashOf(wheel), attestation: good, provenance: good },
      { sha256: hashOf(sdist), attestation: good, provenance: good },
    ])
    expect(report.files[0]).toMatchObject({ downloaded: hashOf(core), attestation: { state: 'unasked' } })
    expect(released.acts()).toEqual([])
    expect(await released.git('status', '--porcelain')).toBe('')
  })

  test('without a checkout learns the packages from the GitHub Release', async () => {
    const report = await verify('--repository', elsewhere, '--download')
    expect(report).toMatchObject({ code: 0, agrees: true, commit: released.commit, disagreements: [], unasked: [] })
    expect(report.files).toHaveLength(4)
    expect(report.files.find(({ filename }) => filename === wheel.filename)).toMatchObject({
      downloaded: hashOf(wheel),
    })
  })

  test('with --install uses each package as the step `verify` does', async () => {
    const report = await verify('--install')
    expect(report).toMatchObject({ code: 0, agrees: true, disagreements: [] })
    expect(report.installed).toEqual([
      { words: 'cargo build with tally-core =0.2.0: it compiles', ok: true },
      { words: 'cargo build with tally =0.2.0: it compiles', ok: true },
      { words: expect.stringMatching(/^pip install tally==0\.2\.0: tally-0\.2\.0-py3-none-any\.whl, /), ok: true },
    ])
    expect(released.acts()).toEqual([])
  })

  test('says what it did not verify, and what does', async () => {
    const { code, stdout } = await released.run(['verify', 'v0.2.0'])
    expect(code).toBe(0)
    expect(stdout).toContain('Not checked: that Sigstore issued the certificate, and that its log has the entry.')
    expect(stdout).toContain(
      `  pypi-attestations verify pypi --repository https://github.com/${elsewhere} pypi:${wheel.filename}\n`,
    )
    expect(stdout).toContain(`  gh attestation verify ${core.filename} --repo ${elsewhere}\n`)
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('All agrees: 4 files.')
  })

  test('looks at the tag, whatever is in the checkout', async () => {
    await released.git('commit', '--quiet', '--allow-empty', '--message', 'next')
    await released.git('rm', '--quiet', '-r', 'crates')
    expect(await verify()).toMatchObject({ code: 0, agrees: true })
    await released.git('reset', '--quiet', '--hard', released.commit)
  })

  test('finds a tag that is on the remote alone', async () => {
    await released.git('tag', '--delete', 'v0.2.0')
    expect(await verify()).toMatchObject({ code: 0, agrees: true })
    await released.git('tag', 'v0.2.0', released.commit)
  })
})

describe('release-action verify finds', () => {
  test('an attached file that was exchanged', async () => {
    await withAsset(wheel.filename, Buffer.from('something else'), async () => {
      for (const args of [[], ['--repository', elsewhere]]) {
        const report = await verify(...args)
        expect(report).toMatchObject({ code: 1, agrees: false, unasked: [] })
        expect(codes(report)).toEqual(['released-file-differs'])
        expect(report.disagreements[0]?.message).toContain(`${wheel.filename} is not the same everywhere`)
      }
    })
  })

  test('an attached file that is gone', async () => {
    await withAsset(sdist.filename, undefined, async () => {
      const report = await verify()
      expect(report.code).toBe(1)
      expect(report.disagreements).toEqual([
        expect.objectContaining({
          code: 'released-file-missing',
          message: `SHA256SUMS of the GitHub Release names ${sdist.filename}, and it is not attached.`,
        }),
      ])
    })
  })

  test('a checksum of the index that differs from everything else', async () => {
    const { published } = released.world.services().crates
    const at = published.findIndex((each) => each.crate === 'tally')
    const own = published[at]
    if (own === undefined) throw new Error('tally is not published')
    published.splice(at, 1, { ...own, indexEntry: { ...own.indexEntry, cksum: '0'.repeat(64) } })
    const report = await verify()
    published.splice(at, 1, own)
    expect(report.code).toBe(1)
    // nobody attested those bytes
    expect(codes(report)).toEqual(['released-file-differs', 'released-attestation'])
    expect(report.disagreements[0]?.message).toContain('https://crates.io tells 000000000000…, it serves d3c275a3d8af…')
  })

  test('other bytes of a crate behind the right checksum', async () => {
    const { published } = released.world.services().crates
    const at = published.findIndex((each) => each.crate === 'tally-core')
    const own = published[at]
    if (own === undefined) throw new Error('tally-core is not published')
    published.splice(at, 1, { ...own, bytes: Buffer.from(built.crate.bytes) })
    const report = await verify()
    published.splice(at, 1, own)
    expect(codes(report)).toEqual(['released-file-differs'])
    expect(report.disagreements[0]?.message).toContain(`${core.filename} is not the same everywhere`)
  })

  test('a wheel that pip gets with other bytes, and so does not install', async () => {
    const { uploads } = released.world.services().pypi
    const at = uploads.findIndex((each) => each.filename === wheel.filename)
    const own = uploads[at]
    if (own === undefined) throw new Error('there is no wheel')
    uploads.splice(at, 1, { ...own, bytes: Buffer.from('something else') })
    const report = await verify('--install')
    uploads.splice(at, 1, own)
    expect(report.code).toBe(1)
    expect(codes(report)).toEqual(['verify-install-failed'])
    expect(report.disagreements[0]?.message).toMatch(
      /^`pip install tally==0\.2\.0` failed:\n[^]*DO NOT MATCH THE HASHES/,
    )
  })

  test('a tag that was moved on the remote', async () => {
    await released.git('commit', '--quiet', '--allow-empty', '--message', 'other')
    const other = await released.git('rev-parse', 'HEAD')
    await released.git('push', '--quiet', '--force', 'origin', `${other}:refs/tags/v0.2.0`)
    const report = await verify()
    await released.git('push', '--quiet', '--force', 'origin', `${released.commit}:refs/tags/v0.2.0`)
    await released.git('reset', '--quiet', '--hard', released.commit)
    expect(report).toMatchObject({ code: 1, commit: other })
    expect(codes(report)).toEqual(['released-tag-moved'])
    const { message } = report.disagreements[0] ?? { message: '' }
    for (const who of ['the tag here', 'the GitHub Release', 'the attestations of the index', 'the build provenance']) {
      expect(message).toContain(`${who} ${released.commit.slice(0, 10)}`)
    }
  })

  test('a tag that is gone from the remote', async () => {
    await released.git('push', '--quiet', '--delete', 'origin', 'v0.2.0')
    const report = await verify()
    await released.git('push', '--quiet', 'origin', 'v0.2.0')
    expect(report.code).toBe(1)
    expect(codes(report)).toEqual(['released-tag-moved'])
  })

  test('one file without the attestation that the others have', async () => {
    const { uploads } = released.world.services().pypi
    const at = uploads.findIndex((each) => each.filename === sdist.filename)
    const own = uploads[at]
    if (own === undefined) throw new Error('there is no sdist')
    uploads.splice(at, 1, { ...own, provenance: undefined })
    const report = await verify()
    uploads.splice(at, 1, own)
    expect(report.code).toBe(1)
    expect(report.disagreements).toEqual([
      expect.objectContaining({
        code: 'released-attestation',
        message: `The Python index shows no attestation of ${sdist.filename}, and the other files of the release do.`,
      }),
    ])
  })

  test('an attestation of another file', async () => {
    const { uploads } = released.world.services().pypi
    const [at, from] = [wheel, sdist].map((one) => uploads.findIndex((each) => each.filename === one.filename))
    const [own, other] = [uploads[at ?? -1], uploads[from ?? -1]]
    if (own === undefined || other === undefined) throw new Error('there are not two files')
    uploads.splice(at ?? -1, 1, { ...own, provenance: other.provenance })
    const report = await verify()
    uploads.splice(at ?? -1, 1, own)
    expect(codes(report)).toEqual(['released-attestation'])
    expect(report.disagreements[0]?.message).toContain(`${wheel.filename}: its attestation is about other bytes`)
  })

  test('no build provenance at all only where it is demanded', async () => {
    const { attestations } = released.world.services().github
    const all = attestations.splice(0)
    const told = await verify()
    const demanded = await verify('--require-attestations')
    attestations.push(...all)
    expect(told).toMatchObject({ code: 0, notes: ['No file of it has build provenance on GitHub.'] })
    expect(codes(demanded)).toEqual(['released-attestation'])
  })

  test('one crate that was yanked, and the rest not', async () => {
    const { yanks } = released.world.services().crates
    yanks.set('tally@0.2.0', true)
    const report = await verify()
    yanks.delete('tally@0.2.0')
    expect(report.code).toBe(1)
    expect(codes(report)).toEqual(['released-yanked'])
    expect(report.disagreements[0]?.message).toMatch(
      /^tally-0\.2\.0\.crate is withdrawn, and tally-core-0\.2\.0\.crate/,
    )
  })

  test('no GitHub Release', async () => {
    const { releases } = released.world.services().github
    const all = [...releases]
    releases.clear()
    const report = await verify()
    for (const [id, each] of all) releases.set(id, each)
    expect(report.code).toBe(1)
    expect(report.disagreements[0]?.message).toBe(`${elsewhere} has no published GitHub Release of v0.2.0.`)
  })
})

describe('release-action verify ends with 2 where it cannot ask', () => {
  test('a registry that is down, and still tells the rest', async () => {
    const report = await verify('--crates-url', 'http://127.0.0.1:9')
    expect(report).toMatchObject({ code: 2, agrees: false, disagreements: [] })
    expect(report.unasked.map(({ code }) => code)).toContain('registry-unreachable')
    expect(report.files.filter(({ verdict }) => verdict === 'equal')).toHaveLength(2)
  })

  test('GitHub, whose limit is used up, unless there is a token', async () => {
    const { github } = released.world.services()
    const anybody = { used: 1_000_000, reset: github.now() + 3_600_000 }
    for (const who of github.requests.keys()) github.requests.set(who, anybody)
    await verify()
    for (const who of github.requests.keys()) github.requests.set(who, anybody)
    const report = await verify()
    expect(report).toMatchObject({ code: 2, disagreements: [] })
    expect(report.unasked[0]?.message).toMatch(
      /^GitHub did not show the release of v0\.2\.0: 403 API rate limit exceeded/,
    )
    const withToken = await released.run(['verify', 'v0.2.0'], { GITHUB_TOKEN: tokens.github })
    expect(withToken.code).toBe(0)
    expect(withToken.stdout).not.toContain(tokens.github)
  })

  test('GitHub, without a remote', async () => {
    await released.git('remote', 'remove', 'origin')
    const report = await verify()
    await released.git('remote', 'add', 'origin', `https://github.com/${elsewhere}.git`)
    expect(report).toMatchObject({ code: 2, disagreements: [] })
    expect(report.unasked.map(({ code }) => code)).toEqual(['remote-missing'])
  })

  test.each([
    [['v9.9.9'], 'There is no tag v9.9.9 here, and none on origin.'],
    [['v9.9.9', '--repository', elsewhere], `GitHub shows no published release of v9.9.9 in ${elsewhere}.`],
  ])('about a tag that nobody knows: %j', async (args, words) => {
    const { code, stdout, stderr } = await released.run(['verify', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('release-unknown')
    expect(stderr).toContain(words)
  })

  test('in a folder that is no checkout', async () => {
    const { code, stderr } = await command(['verify', 'v0.2.0'], '/', released.env)
    expect(code).toBe(2)
    expect(stderr).toContain('checkout-missing')
  })

  test.each([
    [[], 'no tag was named'],
    [['v1', 'a', 'b'], 'one tag and one folder, not also b'],
    [['v1', '--repository', 'octo'], '--repository takes OWNER/NAME, not octo'],
    [['v1', '.', '--repository', 'o/n'], 'either --repository, or a folder with a checkout'],
    [['v1', '--what'], "Unknown option '--what'"],
  ])('what it was told: %j', async (args, words) => {
    const { code, stderr } = await released.run(['verify', ...args])
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})
