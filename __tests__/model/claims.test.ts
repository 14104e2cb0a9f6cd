import { describe, expect, test } from '@jest/globals'
import { claimsOf } from '../../src/model/claims.ts'
import { jwtOf } from '../registries/stage.ts'

describe('the claims of a job', () => {
  test('name the workflow that was started and the one that the job stands in, as files and in full', () => {
    const workflowRef = 'octo/demo/.github/workflows/release.yml@refs/tags/v1'
    const jobWorkflowRef = 'shared/ci/.github/workflows/publish.yaml@v2'
    expect(
      claimsOf(
        jwtOf({
          repository: 'octo/demo',
          environment: 'release',
          workflow_ref: workflowRef,
          job_workflow_ref: jobWorkflowRef,
        }),
      ),
    ).toEqual({
      repository: 'octo/demo',
      environment: 'release',
      workflow: 'release.yml',
      jobWorkflow: 'publish.yaml',
      workflowRef,
      jobWorkflowRef,
    })
  })

  test.each(['', 'no token', 'a.b.c', jwtOf({ repository: '', workflow_ref: 7 })])('of %j are all absent', (jwt) => {
    expect(Object.values(claimsOf(jwt)).filter((each) => each !== undefined)).toEqual([])
  })
})
