import { afterEach, expect, test } from '@jest/globals'
import { attestationsOf } from '../../../src/registries/pypi/attested.ts'
import { askProvenance } from '../../../src/registries/pypi/integrity.ts'
import { readPublisher } from '../../../src/registries/pypi/project.ts'
import { provenance } from '../../../src/registries/pypi/provenance.ts'
import { serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const parts = clientStage()
const file = parts.file('My_pkg-1!2.0+x.tar.gz', 'sdist', 'My_pkg', '1!2.0+x', Buffer.from('a'))

test('all who ask for the provenance of a file ask the same question', async () => {
  const server = await serve(() => ({ status: 404, body: '{}' }))
  const address = { upload: '', simple: '', project: `${server.url}/project/` }
  for (const ask of [askProvenance, provenance, attestationsOf, readPublisher]) await ask(parts.http, address, file)
  const questions = server.seen.map(({ method, url, headers }) => `${method} ${url} ${headers.accept ?? ''}`)
  expect(questions).toHaveLength(4)
  expect(new Set(questions)).toEqual(
    new Set([
      'GET /integrity/my-pkg/1!2.0%2Bx/My_pkg-1!2.0%2Bx.tar.gz/provenance application/vnd.pypi.integrity.v1+json',
    ]),
  )
})

test('an index that has no place for attestations is asked by none of them', async () => {
  const server = await serve(() => ({ status: 404, body: '{}' }))
  const address = { upload: `${server.url}/`, simple: `${server.url}/simple/`, project: undefined }
  expect(await askProvenance(parts.http, address, file)).toBeUndefined()
  expect(await provenance(parts.http, address, file)).toEqual({ unseen: 'has no place for attestations' })
  expect(await attestationsOf(parts.http, address, file)).toEqual({ none: 'no-place' })
  expect(await readPublisher(parts.http, address, file)).toBe('absent')
  expect(server.seen).toEqual([])
})
