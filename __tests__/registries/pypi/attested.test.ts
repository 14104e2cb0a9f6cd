import { afterEach, describe, expect, test } from '@jest/globals'
import { attestationsOf } from '../../../src/registries/pypi/attested.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const parts = clientStage()
const file = { name: 'My_pkg', version: '1.0', filename: 'My_pkg-1.0.tar.gz' }
const base64 = (text: string): string => Buffer.from(text).toString('base64')

const attestation = {
  version: 1,
  verification_material: {
    certificate: base64('certificate'),
    transparency_entries: [{ integratedTime: '1790000000' }],
  },
  envelope: { statement: base64('statement'), signature: base64('signature') },
}
const publisher = { kind: 'GitHub', repository: 'o/r', workflow: 'release.yml', environment: null }

async function ask(reply: Reply | undefined) {
  const server = await serve(() => reply)
  const address = { upload: '', simple: '', project: `${server.url}/project/` }
  return { found: await attestationsOf(parts.http, address, file), seen: server.seen }
}

describe('the attestations that an index shows', () => {
  test('are read with their publisher, certificate and time', async () => {
    const bundles = [{ publisher, attestations: [attestation] }]
    const { found, seen } = await ask({ status: 200, body: JSON.stringify({ attestation_bundles: bundles }) })
    expect(found).toEqual({
      statements: [
        {
          publisher: { kind: 'GitHub', repository: 'o/r', workflow: 'release.yml' },
          payloadType: 'application/vnd.in-toto+json',
          statement: Buffer.from('statement'),
          signature: Buffer.from('signature'),
          certificate: Buffer.from('certificate'),
          logged: 1_790_000_000,
        },
      ],
    })
    expect(seen.map(({ url }) => url)).toEqual(['/integrity/my-pkg/1.0/My_pkg-1.0.tar.gz/provenance'])
  })

  test.each<[string, Reply | undefined, unknown]>([
    ['404', { status: 404, body: '{}' }, { none: 'absent' }],
    ['no bundle', { status: 200, body: '{"attestation_bundles":[]}' }, { none: 'absent' }],
    ['503', { status: 503, body: 'busy' }, { unreadable: expect.stringContaining('answered 503: busy') }],
    ['a page', { status: 200, body: '<html>' }, { unreadable: expect.stringContaining('cannot be read') }],
    ['no answer', undefined, { unreadable: expect.stringContaining('did not answer') }],
  ])('are told apart from none and from an answer that is none: %s', async (_title, reply, wanted) => {
    expect((await ask(reply)).found).toEqual(wanted)
  })

  test('have no place on an index of another kind', async () => {
    const address = { upload: '', simple: '', project: undefined }
    expect(await attestationsOf(parts.http, address, file)).toEqual({ none: 'no-place' })
  })
})
