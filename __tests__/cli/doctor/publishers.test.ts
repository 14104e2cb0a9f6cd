import { describe, expect, test } from '@jest/globals'
import { pendingForm, publishersFor, publisherWords, settingsForm } from '../../../cli/doctor/publishers.ts'
import type { PublishingJob } from '../../../cli/doctor/workflows.ts'
import { usualChannels } from '../../../src/config/usual.ts'

const repository = 'octo-org/octo-repo'
const job = (differs: Partial<PublishingJob> = {}): PublishingJob => ({
  file: '.github/workflows/release.yml',
  job: 'publish',
  environment: { kind: 'named', name: 'release' },
  permissions: 'write-all',
  events: ['push'],
  callers: [],
  isByMerge: false,
  registries: [],
  live: 'true',
  variables: [],
  secrets: {},
  ...differs,
})
const settings = (jobs: readonly PublishingJob[], channels = usualChannels) => ({
  repository,
  jobs,
  config: { channels },
  hasPython: true,
})
const twofold = {
  release: { ...usualChannels.release, environment: 'release' },
  prerelease: { ...usualChannels.prerelease, environment: 'release-test' },
}

describe('the publishers that an index has to know', () => {
  test('are the file and the environment of the job', () => {
    expect(publishersFor('pypi', settings([job()]))).toEqual([
      { repository, workflow: 'release.yml', environment: 'release' },
    ])
  })

  test('are one for each environment that the plan names for the channel of that index', () => {
    const planned = settings([job({ environment: { kind: 'planned', fallback: 'other' } })], twofold)
    expect(publishersFor('pypi', planned).map(({ environment }) => environment)).toEqual(['release'])
    expect(publishersFor('testpypi', planned).map(({ environment }) => environment)).toEqual(['release-test'])
    const plain = settings([job({ environment: { kind: 'planned', fallback: 'other' } })])
    expect(publishersFor('pypi', plain).map(({ environment }) => environment)).toEqual(['other'])
  })

  test('are of the job whose environment is that of the channel, where two jobs publish', () => {
    const jobs = [job(), job({ environment: { kind: 'named', name: 'release-test' } })]
    expect(publishersFor('testpypi', settings(jobs, twofold)).map(({ environment }) => environment)).toEqual([
      'release-test',
    ])
    expect(publishersFor('pypi', settings(jobs)).map(({ environment }) => environment)).toEqual([
      'release',
      'release-test',
    ])
  })

  test('are the called file on PyPI, and the calling one on crates.io', () => {
    const called = settings([
      job({ file: '.github/workflows/publish.yml', events: ['workflow_call'], callers: ['.github/workflows/ci.yml'] }),
    ])
    expect(publishersFor('pypi', called).map(({ workflow }) => workflow)).toEqual(['publish.yml'])
    expect(publishersFor('crates.io', called).map(({ workflow }) => workflow)).toEqual(['ci.yml'])
  })

  test('are both on crates.io, where the file starts by itself too', () => {
    const both = settings([job({ events: ['push', 'workflow_call'], callers: ['.github/workflows/ci.yml'] })])
    expect(publishersFor('crates.io', both).map(({ workflow }) => workflow)).toEqual(['release.yml', 'ci.yml'])
  })

  test('are what init would write, where no job publishes yet', () => {
    expect(publishersFor('pypi', settings([]))).toEqual([
      { repository, workflow: 'release.yml', environment: 'release' },
    ])
  })

  test('have no environment where the job has none', () => {
    const [bare] = publishersFor('pypi', settings([job({ environment: { kind: 'none' } })]))
    expect(bare?.environment).toBeUndefined()
    expect(bare && publisherWords(bare)).toBe(
      'owner octo-org, repository octo-repo, workflow release.yml, no environment',
    )
    expect(bare && settingsForm('pypi', 'Ink_well', bare)).toBe(
      'https://pypi.org/manage/project/ink-well/settings/publishing/?provider=github&owner=octo-org&repository=octo-repo&workflow_filename=release.yml',
    )
  })
})

describe('the forms', () => {
  const publisher = { repository, workflow: 'release.yml', environment: 'my release' }

  test('have every value in the address, encoded', () => {
    expect(pendingForm('testpypi', 'ink.well', publisher)).toBe(
      'https://test.pypi.org/manage/account/publishing/?provider=github&owner=octo-org&repository=octo-repo&workflow_filename=release.yml&environment=my+release&project_name=ink.well',
    )
    expect(settingsForm('crates.io', 'ink-well', publisher)).toBe(
      'https://crates.io/crates/ink-well/settings/new-trusted-publisher',
    )
  })

  test('leave out a repository that nobody names', () => {
    const nobody = { ...publisher, repository: undefined }
    expect(publisherWords(nobody)).toContain('owner OWNER, repository NAME')
    expect(settingsForm('pypi', 'inkwell', nobody)).not.toContain('owner=')
  })
})
