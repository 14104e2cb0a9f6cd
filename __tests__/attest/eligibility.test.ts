import { describe, expect, test } from '@jest/globals'
import { eligibility, type EligibilityFacts } from '../../src/attest/eligibility.ts'

const own = 'octo/demo/.github/workflows/release.yml@refs/tags/v1'
const run = { repository: 'octo/demo', ref: 'refs/tags/v1', sha: '1'.repeat(40) }
const usual: EligibilityFacts = {
  wanted: true,
  registry: 'pypi',
  credential: 'trusted',
  hasToken: false,
  visibility: 'public',
  claims: { ...run, workflowRef: own, jobWorkflowRef: own },
}
const calls = (jobWorkflowRef: string): EligibilityFacts['claims'] => ({
  ...run,
  workflowRef: own,
  jobWorkflowRef,
})
const sameRepository = calls('octo/demo/.github/workflows/publish.yml@refs/tags/v1')
const otherCase = calls('Octo/Demo/.github/workflows/publish.yml@refs/tags/v1')
const otherRef = calls('octo/demo/.github/workflows/publish.yml@refs/heads/main')
const foreign = calls('shared/workflows/.github/workflows/publish.yml@v2')

describe('files are attested', () => {
  test.each<[string, Partial<EligibilityFacts>]>([
    ['on PyPI by trusted publishing', {}],
    ['on TestPyPI', { registry: 'testpypi' }],
    ['if Sigstore is there', { wanted: 'if-available' }],
    ['while no token of the job has been seen', { claims: undefined }],
    ['while nobody said whether the repository is public', { visibility: undefined }],
    ['with a token in reserve', { hasToken: true }],
    [
      'where the token says nothing of workflows',
      { claims: { ...run, workflowRef: undefined, jobWorkflowRef: undefined } },
    ],
  ])('%s', (_title, differs) => {
    expect(eligibility({ ...usual, ...differs })).toEqual({ attest: true })
  })
})

describe('files are not attested', () => {
  test.each<[string, Partial<EligibilityFacts>, string, string | undefined]>([
    ['where nobody wants it', { wanted: false }, '`attestations` is `false`', undefined],
    ['on another index', { registry: 'other' }, 'only PyPI and TestPyPI take attestations', undefined],
    [
      'with a token',
      { credential: 'token', hasToken: true },
      'with trusted publishing only',
      'warning attestations-off',
    ],
    ['from a private repository', { visibility: 'private' }, 'the repository is private', undefined],
    ['from an internal repository', { visibility: 'internal' }, 'the repository is internal', undefined],
    [
      'in a workflow that another one of the repository calls',
      { claims: sameRepository },
      '`octo/demo/.github/workflows/release.yml@refs/tags/v1` calls `octo/demo/.github/workflows/publish.yml@refs/tags/v1`',
      'warning attestations-off',
    ],
    [
      'there, called at the commit of the run',
      { claims: calls(`octo/demo/.github/workflows/publish.yml@${run.sha}`) },
      'PyPI trusts the called file',
      'warning attestations-off',
    ],
    ['there, called at another ref', { claims: otherRef }, 'a workflow of another ref', 'error reusable-workflow-ref'],
    [
      'there, called at another ref, with a token for when the mint is refused',
      { claims: otherRef, hasToken: true },
      'a workflow of another ref',
      'warning attestations-off',
    ],
    ['whatever the case of its letters', { claims: otherCase }, 'calls `Octo/Demo', 'warning attestations-off'],
    [
      'in a workflow of another repository',
      { claims: foreign },
      'a workflow of another repository',
      'error reusable-workflow-foreign',
    ],
    [
      'there, whatever is wanted',
      { claims: foreign, wanted: false },
      'a workflow of another repository',
      'error reusable-workflow-foreign',
    ],
    [
      'there, with a token for when the mint is refused',
      { claims: foreign, hasToken: true },
      'shared/workflows/.github/workflows/publish.yml@v2',
      'warning attestations-off',
    ],
    [
      'there, on another index',
      { claims: foreign, registry: 'other', credential: 'token' },
      'only PyPI and TestPyPI',
      undefined,
    ],
  ])('%s', (_title, differs, why, told) => {
    const found = eligibility({ ...usual, ...differs })
    if (found.attest) throw new Error('attested')
    expect(found.why).toContain(why)
    expect(found.problem && `${found.problem.level} ${found.problem.code}`).toBe(told)
  })

  test('a warning says why and how to have them', () => {
    const found = eligibility({ ...usual, claims: sameRepository })
    expect(found).toMatchObject({
      problem: {
        message: expect.stringContaining('The files are published without attestations: `octo/demo/'),
        fix: expect.stringContaining('Move the publishing job into the workflow that is started'),
      },
    })
  })
})
