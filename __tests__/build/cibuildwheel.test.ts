import { expect, test } from '@jest/globals'
import { withEngine } from '../../src/build/cibuildwheel.ts'
import { problem } from '../../src/model/problem.ts'

const failed = (words: string) => problem('build-failed', `\`cibuildwheel\` ended with 1:\n${words}`, 'Mend it.')

test.each([
  'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  'cibuildwheel: error: Build failed because docker is too old or is not working properly.',
  'cibuildwheel: error: Build failed because podman is too old or is not working properly.',
  "FileNotFoundError: [Errno 2] No such file or directory: 'docker'",
  "FileNotFoundError: [Errno 2] No such file or directory: 'podman'",
])('where the engine that was asked for is not there the advice is to start it, or to ask for none: %s', (words) => {
  const told = withEngine(failed(words))
  expect(told).toMatchObject({ code: 'build-failed', message: failed(words).message })
  expect(told.fix).toContain('the engine that it was told to use does not answer here')
})

test('a compiler that fails keeps the usual advice', () => {
  expect(withEngine(failed("docker exec: src/a.c:1: fatal error: 'a.h' not found"))).toEqual(
    failed("docker exec: src/a.c:1: fatal error: 'a.h' not found"),
  )
})
