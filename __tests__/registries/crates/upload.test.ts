import { afterEach, describe, expect, test } from '@jest/globals'
import { Credential } from '../../../src/model/credential.ts'
import { problem } from '../../../src/model/problem.ts'
import { createCrates } from '../../../src/registries/crates/registry.ts'
import type { DescribeFile } from '../../../src/registries/crates/upload.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const minted = new Credential('cio_tp_gGK6jurSwKyl9V3Az19z7YEFQI9aoOOd', 'minted')
const given = new Credential('cio_given', 'given')
const content = Buffer.from('\u001f\u008b not really a crate\r\n\u0000\u00ff', 'latin1')
const json = JSON.stringify({ name: 'ro-cket', vers: '1.0.0', readme: 'Größe\n', readme_file: 'README.md' })

async function stage(answer: (count: number) => Reply | undefined, describeFile?: DescribeFile) {
  const server = await serve((_request, count) => answer(count))
  const parts = clientStage()
  const registry = createCrates({
    ...parts,
    name: 'crates.io',
    address: { api: server.url, index: `${server.url}/index/`, pages: false },
    describe: describeFile ?? (() => Promise.resolve({ json })),
  })
  const crate = parts.file('ro-cket-1.0.0.crate', 'crate', 'ro-cket', '1.0.0', content)
  return { server, crate, upload: (credential = minted) => registry.upload(crate, credential) }
}
const stored: Reply = {
  status: 200,
  body: JSON.stringify({
    crate: { name: 'ro-cket', max_version: '1.0.0' },
    warnings: { invalid_categories: [], invalid_badges: [], other: [] },
  }),
}
const errors = (status: number, detail: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ errors: [{ detail }] }),
})

describe('the request', () => {
  test('is the one of cargo, byte for byte', async () => {
    const { server, upload } = await stage(() => stored)
    expect(await upload()).toEqual({ outcome: 'stored' })
    const request = server.seen[0]
    const length = Buffer.byteLength(json)
    expect(request).toMatchObject({ method: 'PUT', url: '/api/v1/crates/new' })
    expect(request?.body.readUInt32LE(0)).toBe(length)
    expect(request?.body.subarray(4, 4 + length).toString()).toBe(json)
    expect(request?.body.readUInt32LE(4 + length)).toBe(content.length)
    expect(request?.body.subarray(8 + length).equals(content)).toBe(true)
    expect(request?.headers).toMatchObject({
      'content-length': String(8 + length + content.length),
      authorization: 'cio_tp_gGK6jurSwKyl9V3Az19z7YEFQI9aoOOd',
      accept: 'application/json',
      'user-agent': 'release-action/1 (+https://github.com/a/b)',
    })
  })

  test('is not made where the crate has no description', async () => {
    const why = problem('registry-refused', 'no Cargo.toml', 'package it again')
    const { server, upload } = await stage(
      () => stored,
      () => Promise.resolve(why),
    )
    expect(await upload()).toEqual({ outcome: 'refused', problem: why })
    expect(server.seen).toHaveLength(0)
  })
})

describe('the answer', () => {
  const refusals = [
    [400, 'crate version `1.0.0` is already uploaded', 'registry-file-exists'],
    [
      403,
      'New versions of this crate can only be published using Trusted Publishing (see https://x).',
      'registry-forbidden',
    ],
    [403, 'authentication failed', 'registry-forbidden'],
    [403, "this crate exists but you don't seem to be an owner. If you believe", 'registry-forbidden'],
    [401, 'Invalid `Authorization` header: Failed to parse token', 'registry-forbidden'],
    [400, 'A verified email address is required to publish crates to crates.io.', 'registry-forbidden'],
    [413, 'max upload size is: 10485760', 'registry-too-large'],
    [400, 'no known crate named `foo_dep`', 'registry-refused'],
    [400, 'missing or empty metadata fields: description, license.', 'registry-refused'],
    [503, 'This route is temporarily blocked. See https://status.crates.io.', 'registry-closed'],
    [404, 'Not Found', 'registry-address'],
  ] as const

  test.each(refusals)('%i "%s" is refused as %s', async (status, detail, code) => {
    const { server, upload } = await stage(() => errors(status, detail))
    const result = await upload()
    expect(result).toMatchObject({ outcome: 'refused', problem: { code } })
    expect(result.outcome === 'refused' && result.problem.message).toBe(
      `${server.url}/api/v1/crates/new answered ${status} to ro-cket-1.0.0.crate: ${detail}`,
    )
  })

  test.each(refusals.filter(([, , code]) => code !== 'registry-address'))(
    'a 200 that carries the error of a %i ("%s") is refused all the same, as %s',
    async (_status, detail, code) => {
      const { upload } = await stage(() => errors(200, detail))
      expect(await upload()).toMatchObject({ outcome: 'refused', problem: { code } })
    },
  )

  test.each([
    [
      'Trusted Publishing tokens do not support creating new crates. Publish the crate manually, first',
      'crate-new-needs-token',
    ],
    ['The provided access token is not valid for crate `bar`', 'registry-forbidden'],
  ])('"%s" means that a minted one does not cover the crate', async (words, code) => {
    for (const status of [403, 200]) {
      const { upload } = await stage(() => errors(status, words))
      expect(await upload(minted)).toMatchObject({ outcome: 'uncovered', problem: { code } })
      expect(await upload(given)).toMatchObject({ outcome: 'refused', problem: { code } })
    }
  })

  test('several errors are told together', async () => {
    const { upload } = await stage(() => ({ status: 400, body: '{"errors":[{"detail":"a"},{"detail":"b\\nc"},{}]}' }))
    expect(await upload()).toMatchObject({
      outcome: 'refused',
      problem: { message: expect.stringMatching(/: a; b c; no reason given$/) },
    })
  })

  test('"Invalid authentication token" means that a minted one has run out, and that a given one is bad', async () => {
    const { upload } = await stage(() => errors(403, 'Invalid authentication token'))
    expect(await upload(minted)).toEqual({ outcome: 'expired', words: 'Invalid authentication token' })
    expect(await upload(given)).toMatchObject({ outcome: 'refused', problem: { code: 'registry-forbidden' } })
  })

  test.each([
    ['a status alone', 429, 'slow down', {}, 60_000],
    ['seconds', 429, 'slow down', { 'retry-after': '90' }, 90_000],
    ['a date that is over', 429, 'slow down', { 'retry-after': 'Sat, 21 Nov 2020 12:10:00 GMT' }, 1000],
    ['a header', 429, 'slow down', { 'retry-after': 'Sat, 21 Nov 2026 12:10:00 GMT' }, 601_000],
    [
      'a date in the words',
      429,
      'You have published too many new crates in a short period of time. Please try again after Sat, 21 Nov 2026 12:05:00 GMT and see https://x',
      {},
      301_000,
    ],
    [
      'the same behind a 200',
      200,
      'You have published too many updates to existing crates in a short period of time. Please try again after Sat, 21 Nov 2026 12:01:00 GMT and see https://x',
      {},
      61_000,
    ],
    ['a day’s quota', 429, 'You have published too many versions of this crate in the last 24 hours', {}, 86_400_000],
  ])('later, by %s', async (_title, status, detail, headers, wait) => {
    const { upload } = await stage(() => errors(status, detail, headers))
    expect(await upload()).toEqual({ outcome: 'later', wait, words: detail })
  })

  test.each([
    ['a broken connection', undefined, 'other side closed'],
    ['a server error', errors(500, 'Internal Server Error'), '500 Internal Server Error'],
    ['a gateway', { status: 503, body: '<html><h1>backend</h1></html>' }, '503 backend'],
    [
      'a page in place of the answer',
      { status: 200, body: '<html>Please log in</html>' },
      '200 without JSON: Please log in',
    ],
  ] as const)('unclear, by %s, and not sent again unasked', async (_title, reply, words) => {
    const { server, upload } = await stage(() => reply)
    expect(await upload()).toEqual({ outcome: 'unclear', words })
    expect(server.seen).toHaveLength(1)
  })
})
