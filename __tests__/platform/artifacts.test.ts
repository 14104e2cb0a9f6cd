import { expect, test } from '@jest/globals'
import { createArtifacts, unsupportedBy } from '../../src/platform/artifacts.ts'
import { run } from '../make/run.ts'

test.each(['https://github.com', 'https://GitHub.com', 'https://octo.ghe.com', 'http://actions.localhost:8080'])(
  'the jobs of %s can hand files to one another',
  (server) => {
    expect(unsupportedBy(server)).toBeUndefined()
    expect(createArtifacts({ ...run('/tmp', 1), serverUrl: server }, undefined, undefined)).not.toHaveProperty(
      'unsupported',
    )
  },
)

test.each([
  'https://ghe.example.org',
  'https://github.com.example.org',
  'https://ghe.com.example.org',
  'https://xghe.com',
])('those of %s cannot, and it is said by whom', (server) => {
  expect(createArtifacts({ ...run('/tmp', 1), serverUrl: server }, undefined, undefined).unsupported).toBe(
    `${server} is a GitHub Enterprise Server, which lacks the artifact service of github.com and GHE.com`,
  )
})
