import { describe, expect, test } from '@jest/globals'
import { buildStatementOf, readBuildClaims } from '../../src/attest/build-statement.ts'
import { jobClaims } from './stage.ts'

const run = { sha: 'c'.repeat(40), runId: 17, runAttempt: 2 }
const called = { called: { ref: 'octo-org/shared/.github/workflows/ship.yml@refs/heads/main', sha: 'd'.repeat(40) } }

function predicateOf(payload: Readonly<Record<string, unknown>>): unknown {
  const read = readBuildClaims(payload)
  if ('missing' in read) throw new Error(read.missing.join(', '))
  return JSON.parse(buildStatementOf(files, read.claims, 'https://github.com').toString()) as unknown
}

const files = [
  { filename: 'a-1.0.0.crate', sha256: 'a'.repeat(64) },
  { filename: 'b-1.0-py3-none-any.whl', sha256: 'b'.repeat(64) },
]

describe('the statement of a build', () => {
  test('names every file, the commit, the workflow that was started, the one that signed, and the attempt', () => {
    expect(predicateOf(jobClaims(run, called))).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'a-1.0.0.crate', digest: { sha256: 'a'.repeat(64) } },
        { name: 'b-1.0-py3-none-any.whl', digest: { sha256: 'b'.repeat(64) } },
      ],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          buildType: 'https://actions.github.io/buildtypes/workflow/v1',
          externalParameters: {
            workflow: {
              ref: 'refs/tags/v1.0.0',
              repository: 'https://github.com/octo-org/octo-repo',
              path: '.github/workflows/release.yml',
            },
          },
          internalParameters: {
            github: {
              event_name: 'push',
              repository_id: expect.stringMatching(/^\d+$/),
              repository_owner_id: expect.stringMatching(/^\d+$/),
              runner_environment: 'github-hosted',
            },
          },
          resolvedDependencies: [
            {
              uri: 'git+https://github.com/octo-org/octo-repo@refs/tags/v1.0.0',
              digest: { gitCommit: 'c'.repeat(40) },
            },
          ],
        },
        runDetails: {
          builder: { id: 'https://github.com/octo-org/shared/.github/workflows/ship.yml@refs/heads/main' },
          metadata: { invocationId: 'https://github.com/octo-org/octo-repo/actions/runs/17/attempts/2' },
        },
      },
    })
  })

  test('is not written from a token that lacks what it tells', () => {
    const { sha: _, ...rest } = jobClaims()
    expect(readBuildClaims({ ...rest, run_id: 17, ref: '' })).toEqual({ missing: ['ref', 'sha', 'run_id'] })
    expect(readBuildClaims({})).toMatchObject({ missing: expect.arrayContaining(['repository', 'job_workflow_ref']) })
  })
})
