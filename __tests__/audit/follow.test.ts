import { afterEach, describe, expect, test } from '@jest/globals'
import { fetchFile } from '../../src/audit/follow.ts'
import { serve, stopAll } from '../platform/server.ts'
import { clientStage } from '../registries/stage.ts'

afterEach(stopAll)

const { http } = clientStage()

describe('a released file', () => {
  test('is fetched from wherever it is sent on to', async () => {
    const server = await serve(({ url }) =>
      url === '/b/c' ? { status: 200, body: 'bytes' } : { status: 302, headers: { location: '/b/c' } },
    )
    const got = await fetchFile(http, `${server.url}/a`)
    expect(got).toBeInstanceOf(Uint8Array)
    expect(got instanceof Uint8Array && Buffer.from(got).toString()).toBe('bytes')
  })

  test('that is not there, or is sent on for ever, is told as unasked with the address', async () => {
    const server = await serve(({ url }) =>
      url === '/gone' ? { status: 404, reason: 'Not Found' } : { status: 302, headers: { location: '/round' } },
    )
    expect(await fetchFile(http, `${server.url}/gone`)).toEqual({
      unasked: `${server.url}/gone answered 404 Not Found`,
    })
    expect(await fetchFile(http, `${server.url}/round`)).toEqual({ unasked: `${server.url}/round leads nowhere` })
    expect(server.seen).toHaveLength(7)
  })
})
