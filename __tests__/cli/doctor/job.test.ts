import { describe, expect, test } from '@jest/globals'
import { type Finding, told, unseen } from '../../../cli/doctor/finding.ts'
import { type Exchange, jobFindings as ask, type JobCase, settled } from '../../../cli/doctor/job.ts'
import { Credential } from '../../../src/model/credential.ts'
import { problem } from '../../../src/model/problem.ts'
import { jwtOf } from '../../registries/stage.ts'

const repository = 'octo-org/octo-repo'
const short = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ label, state, problem: wrong }) =>
    [label, state, ...(wrong === undefined ? [] : [wrong.code])].join(' '),
  )

const jobFindings = async (about: JobCase): Promise<readonly Finding[]> => (await ask(about)).findings

const claims = {
  repository,
  environment: 'release',
  repository_visibility: 'public',
  ref: 'refs/tags/v1',
  workflow_ref: `${repository}/.github/workflows/release.yml@refs/tags/v1`,
  job_workflow_ref: `${repository}/.github/workflows/release.yml@refs/tags/v1`,
}

/** A workflow of its own that somebody started by hand. */
const doctor = `${repository}/.github/workflows/doctor.yml@refs/heads/main`

/** A job with an identity, whose every act at the registries is written down. */
function stage(given: Partial<typeof claims> = {}, registry: Partial<Exchange['registry']> = {}) {
  const acts: string[] = []
  const exchange = (differs: Partial<Exchange> = {}): Exchange => ({
    index: 'pypi',
    publishers: [{ repository, workflow: 'release.yml', environment: 'release' }],
    there: ['inkwell'],
    missing: [],
    last: undefined,
    registry: {
      audience: () => Promise.resolve({ audience: 'pypi' }),
      open: () => {
        acts.push('open')
        return Promise.resolve({ credential: new Credential('pypi-secret', 'minted') })
      },
      close: (credential) => {
        acts.push(`close ${credential.origin}`)
        return Promise.resolve(undefined)
      },
      ...registry,
    },
    ...differs,
  })
  const identity = {
    available: true,
    token: (audience: string) => {
      acts.push(`token ${audience}`)
      return Promise.resolve({ jwt: jwtOf({ ...claims, ...given }) })
    },
  }
  const voices = { apiVisibility: 'public', apiRefusal: undefined, eventVisibility: 'public' } as const
  return { acts, exchange, identity, voices }
}

describe('a job that asks for tokens', () => {
  test('is given one, and ends it at once', async () => {
    const { acts, exchange, ...job } = stage()
    expect(short(await jobFindings({ ...job, exchanges: [exchange()] }))).toEqual(['claims ok', 'PyPI ok'])
    expect(acts).toEqual(['token pypi', 'open', 'close minted'])
  })

  test.each([['private'], ['internal']] as const)(
    'of a repository that the API calls %s asks nobody',
    async (apiVisibility) => {
      const { acts, exchange, voices, ...job } = stage()
      const findings = await jobFindings({ ...job, voices: { ...voices, apiVisibility }, exchanges: [exchange()] })
      expect(short(findings)).toEqual(['repository todo repository-private'])
      expect(acts).toEqual([])
    },
  )

  test('of a repository that the event calls private asks nobody', async () => {
    const { acts, exchange, voices, ...job } = stage()
    await jobFindings({ ...job, voices: { ...voices, eventVisibility: 'private' }, exchanges: [exchange()] })
    expect(acts).toEqual([])
  })

  test('of a repository that its own token calls private shows that token to nobody', async () => {
    const { acts, exchange, ...job } = stage({ repository_visibility: 'private' })
    const findings = await jobFindings({ ...job, exchanges: [exchange()] })
    expect(short(findings)).toEqual(['repository todo repository-private'])
    expect(acts).toEqual(['token pypi'])
  })

  test('of a repository of which nobody says that it is public asks nobody', async () => {
    const { acts, exchange, ...job } = stage({ repository_visibility: '' })
    const voices = { apiVisibility: undefined, apiRefusal: 'no answer', eventVisibility: undefined }
    const findings = await jobFindings({ ...job, voices, exchanges: [exchange()] })
    expect(short(findings)).toEqual(['repository unseen repository-visibility-unknown'])
    expect(acts).toEqual(['token pypi'])
  })

  test('in a workflow that was called at another ref hears so before PyPI is asked, and crates.io is asked', async () => {
    const job_workflow_ref = `${repository}/.github/workflows/publish.yml@refs/heads/main`
    const { acts, exchange, ...job } = stage({ job_workflow_ref })
    const exchanges = [exchange(), exchange({ index: 'crates.io' })]
    const findings = await jobFindings({ ...job, exchanges })
    expect(short(findings)).toEqual(['claims todo reusable-workflow-ref', 'claims ok', 'crates.io ok'])
    expect(findings[0]?.problem?.fix).toContain('`uses: ./.github/workflows/publish.yml`')
    expect(acts.filter((each) => each === 'open')).toHaveLength(1)
  })

  test('does not ask PyPI where a project may be missing: a token would make it', async () => {
    const { acts, exchange, ...job } = stage()
    const findings = await jobFindings({ ...job, exchanges: [exchange({ missing: ['quill'] })] })
    expect(short(findings)).toEqual(['PyPI plain'])
    expect(findings[0]?.words).toContain('quill may not be there yet')
    expect(acts).toEqual([])
  })

  test('asks crates.io all the same where a crate is missing, and nobody where nothing is there', async () => {
    const { acts, exchange, ...job } = stage()
    const some = await jobFindings({ ...job, exchanges: [exchange({ index: 'crates.io', missing: ['quill'] })] })
    expect(short(some)).toEqual(['claims ok', 'crates.io ok'])
    acts.length = 0
    const none = await jobFindings({
      ...job,
      exchanges: [exchange({ index: 'crates.io', there: [], missing: ['quill'] })],
    })
    expect(short(none)).toEqual(['crates.io plain'])
    expect(acts).toEqual([])
  })

  test.each([
    ['environment', { environment: 'other' }, 'environment other, not release'],
    ['repository', { repository: 'octo-org/else' }, 'repository octo-org/else, not octo-org/octo-repo'],
    [
      'workflow',
      { workflow_ref: doctor, job_workflow_ref: doctor, ref: 'refs/heads/main' },
      'workflow doctor.yml, not release.yml',
    ],
  ])('that has another %s than the publishing job says so', async (_, given, words) => {
    const { exchange, ...job } = stage(given)
    const findings = await jobFindings({ ...job, exchanges: [exchange()] })
    expect(short(findings)[0]).toBe('claims todo claim-differs')
    expect(findings[0]?.words).toContain(words)
  })

  const refusal = problem('trusted-publisher-missing', 'PyPI answered 422: no corresponding publisher.', 'Add one.')
  const silence = problem('registry-unreachable', 'It did not answer.', 'Ask again.')

  test('and is refused tells what differs; no answer is no refusal', async () => {
    const refused = stage({}, { open: () => Promise.resolve({ problem: refusal }) })
    const last = { kind: 'GitHub', repository, workflow: 'old.yml', environment: undefined }
    const findings = await jobFindings({ ...refused, exchanges: [refused.exchange({ last })] })
    expect(short(findings)).toEqual(['claims ok', 'PyPI todo trusted-publisher-missing'])
    expect(findings[1]?.words).toContain('workflow old.yml, not release.yml')
    const silent = stage({}, { open: () => Promise.resolve({ problem: silence }) })
    expect(short(await jobFindings({ ...silent, exchanges: [silent.exchange()] }))).toEqual([
      'claims ok',
      'PyPI unseen registry-unreachable',
    ])
  })

  test('goes on with the next index where one does not answer, and tells a token that could not be ended', async () => {
    const down = stage({}, { audience: () => Promise.resolve({ problem: silence }) })
    const left = problem('credential-unrevoked', 'It answered 500.', 'Nothing needs to be done.', { level: 'warning' })
    const open = stage({}, { close: () => Promise.resolve(left) })
    const exchanges = [down.exchange(), open.exchange({ index: 'crates.io' })]
    expect(short(await jobFindings({ ...open, exchanges }))).toEqual([
      'PyPI unseen registry-unreachable',
      'claims ok',
      'crates.io ok',
      'crates.io note credential-unrevoked',
    ])
  })

  test('without an identity says what it lacks', async () => {
    const { exchange, voices } = stage()
    const identity = { available: false, token: () => Promise.resolve({ refused: 'no `id-token: write`' }) }
    const findings = await jobFindings({ identity, voices, exchanges: [exchange()] })
    expect(short(findings)).toEqual(['identity todo identity-token-refused'])
  })
})

describe('what a token settles', () => {
  const hidden = unseen('publisher', problem('publisher-unseen', 'It cannot be seen.', 'Look.'))
  const differs = told('publisher', problem('publisher-differs', 'Another one.', 'Add this one.'))
  const name = told('name', problem('name-foreign', 'It is taken.', 'Take another.'))

  test('is granted where the job is as the publishing job, and the index gave it', async () => {
    const { exchange, ...job } = stage()
    expect((await ask({ ...job, exchanges: [exchange()] })).granted).toEqual(['pypi'])
    const other = stage({ environment: 'other' })
    expect((await ask({ ...other, exchanges: [other.exchange()] })).granted).toEqual([])
    const refused = stage(
      {},
      { open: () => Promise.resolve({ problem: problem('registry-unreachable', 'No.', 'Again.') }) },
    )
    expect((await ask({ ...refused, exchanges: [refused.exchange()] })).granted).toEqual([])
  })

  test('is what could not be seen from outside, and no name', () => {
    expect(short([hidden, differs, name].map((each) => settled(each, true)))).toEqual([
      'publisher ok',
      'publisher ok',
      'name todo name-foreign',
    ])
    // the token may be for another of them
    expect(short([hidden, differs].map((each) => settled(each, false)))).toEqual([
      'publisher ok',
      'publisher note publisher-differs',
    ])
  })
})
