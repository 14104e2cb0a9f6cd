import { afterEach, describe, expect, test } from '@jest/globals'
import type { PypiAddress } from '../../../src/registries/pypi/address.ts'
import { provenance } from '../../../src/registries/pypi/provenance.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const parts = clientStage()
const wheel = parts.file('My_pkg-1.0+x-py3-none-any.whl', 'wheel', 'My_pkg', '1.0+x', Buffer.from('a'))
const envelope = { statement: 'c3RhdGVtZW50', signature: 'c2lnbmF0dXJl' }
const json = (value: unknown, status = 200): Reply => ({ status, body: JSON.stringify(value) })

/** Asks an index that always answers so. */
async function ask(reply: Reply | undefined) {
  const server = await serve(() => reply)
  const address: PypiAddress = { upload: '', simple: '', project: `${server.url}/project/` }
  return { found: await provenance(parts.http, address, wheel), seen: server.seen }
}

describe('the attestations of a file', () => {
  test('are asked for by project, version and file, in the format of PyPI’s integrity API', async () => {
    const attestation = { version: 1, verification_material: {}, envelope }
    const bundle = { publisher: { kind: 'GitHub' }, attestations: [attestation] }
    const { found, seen } = await ask(json({ version: 1, attestation_bundles: [bundle, bundle] }))
    expect(found).toEqual({ envelopes: [envelope, envelope] })
    expect(seen.map(({ method, url, headers }) => [method, url, headers.accept])).toEqual([
      [
        'GET',
        '/integrity/my-pkg/1.0%2Bx/My_pkg-1.0%2Bx-py3-none-any.whl/provenance',
        'application/vnd.pypi.integrity.v1+json',
      ],
    ])
  })

  test.each<[string, Reply | undefined, string]>([
    ['404', json({ message: 'No provenance available' }, 404), 'does not show the attestation yet'],
    ['406', json({ message: 'Request not acceptable' }, 406), 'answered 406: Request not acceptable'],
    ['a page', { status: 200, body: '<html>' }, 'cannot be read'],
    ['another shape', json({ attestation_bundles: [{ attestations: [{}] }] }), 'cannot be read'],
    ['nothing', undefined, 'did not answer'],
  ])('are unseen by an answer of %s', async (_title, reply, why) => {
    expect((await ask(reply)).found).toEqual({ unseen: expect.stringContaining(why) })
  })

  test('are asked of no index that has no place for them', async () => {
    const address: PypiAddress = {
      upload: 'https://example.org/',
      simple: 'https://example.org/simple/',
      project: undefined,
    }
    expect(await provenance(parts.http, address, wheel)).toEqual({ unseen: 'has no place for attestations' })
  })
})
