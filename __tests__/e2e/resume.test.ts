import { describe, expect, test } from '@jest/globals'
import { fullName, newRun } from '../../rehearsal/run-facts.ts'
import { filesIn } from './artifact.ts'
import { built, hashOf } from './project.ts'
import { withRelease } from './release.ts'
import { changedRun, type Played } from './stage.ts'
import { attesting, drafting, storingReceipt } from './wire.ts'

const { core, crate, wheel, sdist } = built
const files = [core, crate, wheel, sdist].map((each) => each.filename)

/** What the receipt says of each file. */
function outcomes({ outputs }: Played): Readonly<Record<string, string>> {
  const { files } = JSON.parse(outputs['receipt'] ?? '{"files":[]}') as {
    files: readonly { filename: string; outcome: string; verified: boolean }[]
  }
  return Object.fromEntries(
    files.map(({ filename, outcome, verified }) => [filename, verified ? `${outcome}, verified` : outcome]),
  )
}

const all = (outcome: string) => Object.fromEntries(files.map((file) => [file, `${outcome}, verified`]))

/** Which uploads were sent, with their answers. */
const uploads = ({ wire }: Played): readonly string[] =>
  wire.acts.filter((each) => /crates\/new|\/legacy\//.test(each)).map((each) => each.replace(/^\S+ [^/]+/, ''))

describe('a publish that was killed right after the first upload', () => {
  test('is cleaned up by the post program, and finished by running the job again', async () => {
    const kill = new AbortController()
    const onRequest = ({ path }: { readonly path: string }): void => {
      if (path === '/api/v1/crates/new') kill.abort()
    }
    await withRelease({ onRequest }, async ({ publish, run, world }) => {
      const killed = await publish({ kill: kill.signal })
      expect(killed).toMatchObject({ exitCode: undefined, conclusion: 'failure', main: { signal: 'SIGKILL' } })
      const { crates, pypi, github } = world.services()
      expect(crates.published.map((each) => each.crate)).toEqual(['tally-core'])
      expect(killed.wire.acts).toEqual([
        'GET issuer/idtoken?audience=release-action',
        ...drafting,
        ...attesting,
        'GET issuer/idtoken?audience=crates.io',
        'POST crates.io/api/v1/trusted_publishing/tokens',
        'GET issuer/idtoken?audience=pypi',
        'POST upload.pypi.org/_/oidc/mint-token',
        'PUT crates.io/api/v1/crates/new',
        'DELETE crates.io/api/v1/trusted_publishing/tokens',
        'POST upload.pypi.org/_/oidc/burn-token',
      ])
      expect(killed.post).toMatchObject({ exitCode: 0 })
      expect(killed.log.slice(-2)).toEqual([
        'The credential for https://crates.io is revoked.',
        'The credential for https://pypi.org is revoked.',
      ])
      expect([...pypi.burnedTokens]).toEqual([...pypi.mintedTokens.keys()])
      expect(crates.minted.size).toBe(0)

      const again = await publish({ run: changedRun(run, { runAttempt: 2 }) })
      expect(again).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(uploads(again)).toEqual(['/api/v1/crates/new', '/legacy/', '/legacy/'])
      expect(outcomes(again)).toEqual({ ...all('uploaded'), [core.filename]: 'already-there, verified' })
      expect(again.wire.acts).toEqual([
        'GET issuer/idtoken?audience=release-action',
        ...attesting,
        'GET issuer/idtoken?audience=crates.io',
        'POST crates.io/api/v1/trusted_publishing/tokens',
        'GET issuer/idtoken?audience=pypi',
        'POST upload.pypi.org/_/oidc/mint-token',
        'PUT crates.io/api/v1/crates/new',
        'DELETE crates.io/api/v1/trusted_publishing/tokens',
        'POST upload.pypi.org/legacy/',
        'POST upload.pypi.org/legacy/',
        'POST upload.pypi.org/_/oidc/burn-token',
        'PATCH api.github.com/repos/octo-org/octo-repo/releases/ID',
        ...storingReceipt,
      ])
      expect(crates.published.map((each) => each.crate)).toEqual(['tally-core', 'tally'])
      expect(pypi.uploads.map((each) => each.filename)).toEqual([wheel.filename, sdist.filename])
      expect([...github.releases.values()]).toMatchObject([{ draft: false, tag: 'v0.2.0' }])
    })
  })
})

describe('the post program', () => {
  test('with nothing left behind asks nobody anything', async () => {
    await withRelease({}, async ({ publish }) => {
      const end = await publish({ with: { live: '' } })
      expect(end.post).toMatchObject({ exitCode: 0 })
      expect(end.log.at(-1)).toBe('No credential was left behind.')
      expect(end.wire).toEqual({ reads: [], acts: [] })
    })
  })

  test('that cannot revoke warns, and does not fail', async () => {
    const kill = new AbortController()
    const onRequest = ({ path }: { readonly path: string }): void => {
      if (path === '/api/v1/crates/new') kill.abort()
    }
    await withRelease({ onRequest, faults: ['crates:403@3'] }, async ({ publish }) => {
      const end = await publish({ kill: kill.signal })
      // one registry that does not answer well keeps nobody from asking the other
      expect(end.wire.acts.slice(-2)).toEqual([
        'DELETE crates.io/api/v1/trusted_publishing/tokens → 403',
        'POST upload.pypi.org/_/oidc/burn-token',
      ])
      expect(end.post).toMatchObject({ exitCode: 0 })
      expect(end.told).toEqual([
        'warning credential-unrevoked: https://crates.io/api/v1/trusted_publishing/tokens answered 403: Error 403.\nFix: Nothing needs to be done: it runs out 30 minutes after it was minted.',
      ])
    })
  })
})

describe('an upload whose answer is lost', () => {
  const faults: readonly { readonly title: string; readonly fault: string; readonly sent: readonly string[] }[] = [
    {
      title: 'is sent again where PyPI did not store it',
      fault: 'pypi:502@2',
      sent: ['/api/v1/crates/new', '/api/v1/crates/new', '/legacy/ → 502', '/legacy/', '/legacy/'],
    },
    {
      title: 'is found where PyPI stored it',
      fault: 'pypi:502-after-store@2',
      sent: ['/api/v1/crates/new', '/api/v1/crates/new', '/legacy/ → 502', '/legacy/'],
    },
    {
      title: 'is sent again where the connection broke in the middle',
      fault: 'pypi:cut@2',
      sent: ['/api/v1/crates/new', '/api/v1/crates/new', '/legacy/ → 0', '/legacy/', '/legacy/'],
    },
    {
      title: 'is found where crates.io stored it and then failed',
      fault: 'crates:500-after-store@2',
      sent: ['/api/v1/crates/new → 500', '/api/v1/crates/new', '/legacy/', '/legacy/'],
    },
    {
      title: 'is sent again where crates.io was cut off in the middle',
      fault: 'crates:cut@2',
      sent: ['/api/v1/crates/new → 0', '/api/v1/crates/new', '/api/v1/crates/new', '/legacy/', '/legacy/'],
    },
  ]
  for (const { title, fault, sent } of faults) {
    test(title, async () => {
      await withRelease({ faults: [fault] }, async ({ publish, world }) => {
        const end = await publish()
        expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
        expect(uploads(end)).toEqual(sent)
        expect(outcomes(end)).toEqual(all('uploaded'))
        const { crates, pypi } = world.services()
        expect(crates.published.map((each) => each.sha256)).toEqual([hashOf(core), hashOf(crate)])
        expect(pypi.uploads.map((each) => each.sha256)).toEqual([hashOf(wheel), hashOf(sdist)])
      })
    })
  }
})

describe('a release that broke off', () => {
  const { repository } = newRun()
  const onlyCore = { crate: 'tally-core', repository: fullName(repository), ownerId: repository.ownerId }
  const notTrusted = { publishers: [{ ...onlyCore, workflow: 'release.yml' }] }

  test('says what is published and what is not, leaves PyPI alone, and keeps the draft', async () => {
    await withRelease({ crates: notTrusted }, async ({ publish, world }) => {
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 1, conclusion: 'failure', outputs: { published: 'false' } })
      expect(outcomes(end)).toEqual({
        [core.filename]: 'uploaded, verified',
        [crate.filename]: 'failed',
        [wheel.filename]: 'not-tried',
        [sdist.filename]: 'not-tried',
      })
      expect(end.told).toEqual([
        'error registry-forbidden: https://crates.io/api/v1/crates/new answered 403 to tally-0.2.0.crate: The provided access token is not valid for crate `tally`\nFix: Add this repository and workflow as a trusted publisher in the settings of this crate, too (https://crates.io/crates/tally/settings), and run the job again: a credential covers the crates that had one when it was minted. Or give a token in the input `crates-token`, which then goes for this crate alone.',
      ])
      expect(uploads(end)).toEqual(['/api/v1/crates/new', '/api/v1/crates/new → 403'])
      expect(JSON.parse(end.outputs['receipt'] ?? '')).toMatchObject({ complete: false, release: { draft: true } })
      expect(filesIn(world.services().artifacts, 'release-action-receipt-1')).toHaveProperty(['receipt.json'])
      expect(end.summary).toContain('**v0.2.0 is not complete**: 1 of 4 files are published. Run the failed job again')
      const { pypi, github, crates } = world.services()
      expect([pypi.uploads, crates.minted.size]).toEqual([[], 0])
      expect([...github.releases.values()]).toMatchObject([{ draft: true }])
    })
  })

  test('before anything was published is told by the registry that does not trust the workflow', async () => {
    const pypi = { assumePublisher: { owner: 'somebody', repository: 'else', ownerId: '1', workflow: 'release.yml' } }
    await withRelease({ pypi }, async ({ publish, world }) => {
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told).toEqual([
        expect.stringContaining(
          'error trusted-publisher-missing: https://upload.pypi.org/_/oidc/mint-token answered 422: invalid-publisher: valid token, but no corresponding publisher (Publisher with matching claims was not found).\nFix: Add a GitHub publisher to the project on the index, under "Publishing" (for a new project: a pending publisher of your account), with repository `octo-org/octo-repo`, workflow `release.yml` and no environment.\nWhat PyPI compares, and what this job has:\n',
        ),
      ])
      expect(end.wire.acts).toEqual([
        'GET issuer/idtoken?audience=release-action',
        ...drafting,
        ...attesting,
        'GET issuer/idtoken?audience=crates.io',
        'POST crates.io/api/v1/trusted_publishing/tokens',
        'GET issuer/idtoken?audience=pypi',
        'POST upload.pypi.org/_/oidc/mint-token → 422',
        'DELETE crates.io/api/v1/trusted_publishing/tokens',
        ...storingReceipt,
      ])
      expect(outcomes(end)).toEqual(Object.fromEntries(files.map((file) => [file, 'not-tried'])))
      expect([world.services().crates.published, world.services().crates.minted.size]).toEqual([[], 0])
    })
  })

  test('is finished by another run that takes the files of the first one', async () => {
    await withRelease({ faults: ['crates:403@3'] }, async ({ publish, run, world }) => {
      const first = await publish()
      expect(outcomes(first)).toMatchObject({ [core.filename]: 'uploaded, verified', [crate.filename]: 'failed' })
      const second = changedRun(run, { runId: run.runId + 1 })
      const end = await publish({ run: second, with: { 'from-run': String(run.runId) } })
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(outcomes(end)).toEqual({ ...all('uploaded'), [core.filename]: 'already-there, verified' })
      expect(end.wire.reads).toContain('GET api.github.com/repos/octo-org/octo-repo/actions/runs/ID/artifacts')
      expect(world.services().crates.published).toHaveLength(2)
    })
  })

  test.each([
    ['a fork', { event: 'pull_request', headRepository: 'mallory/octo-repo' }, 'is of mallory/octo-repo'],
    ['a pull request', { event: 'pull_request' }, 'was started by pull_request'],
    ['another commit', { sha: 'f'.repeat(40) }, 'is of commit ffffffffff'],
  ])('takes no files from a run of %s', async (_title, differs, words) => {
    await withRelease({}, async ({ publish, run, world }) => {
      const { github } = world.services()
      github.runs.set(run.runId, { ...run, ...differs })
      const second = changedRun(run, { runId: run.runId + 1 })
      const end = await publish({ run: second, with: { 'from-run': String(run.runId) } })
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told).toEqual([expect.stringMatching(/^error source-run-foreign: The run \d+ /)])
      expect(end.told[0]).toContain(words)
      expect(end.wire.acts).toEqual(['GET issuer/idtoken?audience=release-action'])
    })
  })

  test('knows on the second attempt what is there already, also on the registry that is not begun', async () => {
    const index = {
      python: { tally: { [wheel.filename]: hashOf(wheel), [sdist.filename]: hashOf(sdist) } },
      rust: { tally: { '0.1.0': '1'.repeat(64) }, 'tally-core': { '0.2.0': hashOf(core) } },
    }
    await withRelease({ index, crates: notTrusted }, async ({ publish }) => {
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(outcomes(end)).toEqual({ ...all('already-there'), [crate.filename]: 'failed' })
    })
  })
})
