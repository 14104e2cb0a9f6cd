import { describe, expect, test } from '@jest/globals'
import { culprit, publisherIn, unlike } from '../../../cli/doctor/claims.ts'
import { jwtOf } from '../../registries/stage.ts'

const repository = 'octo-org/octo-repo'
const jwt = jwtOf({
  repository,
  repository_owner_id: '7',
  event_name: 'push',
  environment: 'release',
  workflow_ref: `${repository}/.github/workflows/ci.yml@refs/tags/v1`,
  job_workflow_ref: `${repository}/.github/workflows/publish.yml@refs/tags/v1`,
})
const comes = { repository, workflow: 'publish.yml', environment: 'release' }

describe('the job as an index sees it', () => {
  test('is the called file on PyPI, and the calling one on crates.io', () => {
    expect(publisherIn('pypi', jwt)).toEqual(comes)
    expect(publisherIn('crates.io', jwt)).toEqual({ ...comes, workflow: 'ci.yml' })
  })

  test.each([
    [{}, []],
    [{ environment: 'Release' }, []],
    [{ workflow: 'other.yml' }, ['workflow publish.yml, not other.yml']],
    [{ environment: undefined }, ['environment release, not none']],
    [{ repository: 'octo-org/else' }, [`repository ${repository}, not octo-org/else`]],
    [{ repository: undefined }, []],
  ])('against a publishing job with %j differs in %j', (differs, words) => {
    expect(unlike(comes, [{ ...comes, ...differs }])).toEqual(words)
  })

  test('is held against the publishing job that is nearest', () => {
    const far = { repository: 'a/b', workflow: 'x.yml', environment: 'y' }
    expect(unlike(comes, [far, { ...comes, environment: 'other' }])).toEqual(['environment release, not other'])
  })
})

describe('the claim that an index did not take', () => {
  test.each([
    ['crates.io', 'No Trusted Publishing config found for repository `o/r`.', `repository (here ${repository})`],
    ['crates.io', '… does not match the repository owner ID (7) in the JWT.', 'repository_owner_id (here 7)'],
    ['crates.io', '… does not match the workflow filename `a.yml` in the JWT.', 'workflow_ref (here octo-org'],
    ['crates.io', '… requires an environment, but the JWT does not specify one.', 'environment (here release)'],
    ['crates.io', '… does not match the environment `x` in the JWT.', 'environment (here release)'],
    ['crates.io', '… does not support the `workflow_run` event trigger …', 'event_name (here push)'],
    ['pypi', "valid token, … (Check failed for required claim 'repository_owner')", 'repository_owner (here none)'],
    ['pypi', '… The job_workflow_ref claim does not match, expecting one of […]', 'job_workflow_ref (here octo-org'],
    ['pypi', "… invoked via 'pull_request_target' is not supported.", 'event_name (here push)'],
  ] as const)('%s: %s → %s', (index, message, words) => {
    expect(culprit(index, { message }, jwt, undefined)).toContain(`The claim that differs: ${words}`)
  })

  const silent = {
    message: 'valid token, but no corresponding publisher (Publisher with matching claims was not found)',
  }

  test('is found by the newest release, where PyPI does not say it', () => {
    const last = { kind: 'GitHub', repository, workflow: 'old.yml', environment: 'pypi' }
    expect(culprit('pypi', silent, jwt, last)).toBe(
      'What differs from the newest release: workflow old.yml, not publish.yml; environment pypi, not release.',
    )
  })

  test('is not guessed where nothing tells it', () => {
    expect(culprit('pypi', silent, jwt, undefined)).toMatch(/^Which claim differs it does not say/)
  })
})
