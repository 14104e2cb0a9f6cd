import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readInputs } from '../../src/inputs.ts'
import { Credential } from '../../src/model/credential.ts'
import type { LocalDistribution } from '../../src/model/distribution.ts'
import { clock } from '../../src/platform/clock.ts'
import { files } from '../../src/platform/files.ts'
import { createHttp } from '../../src/platform/http.ts'
import { Altered, consign, proven } from '../../src/publish/proven.ts'
import { registriesFor } from '../../src/registries-for.ts'
import { describeFile } from '../../src/rules/describe.ts'
import { makeWheel } from '../make/wheel.ts'

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A wheel as it was recorded. */
const recorded = (bytes: Uint8Array, at = '/dist/x.whl'): LocalDistribution => ({
  filename: path.basename(at),
  kind: 'wheel',
  name: 'demo',
  version: '1.0',
  path: at,
  sha256: sha256Of(bytes),
  size: bytes.length,
})

async function* inPieces(bytes: Uint8Array, size = 4): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What comes out before it breaks off. */
async function taken(source: AsyncIterable<Uint8Array>) {
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of source) pieces.push(piece)
  } catch (error) {
    return { bytes: Buffer.concat(pieces), error }
  }
  return { bytes: Buffer.concat(pieces), error: undefined }
}

describe('a recorded file', () => {
  const bytes = Buffer.from('0123456789')

  test('comes whole', async () => {
    expect(await taken(proven(inPieces(bytes), recorded(bytes)))).toEqual({ bytes, error: undefined })
  })

  test.each([
    ['other bytes', Buffer.from('0123456780')],
    ['other bytes in front', Buffer.from('x123456789')],
    ['a byte more', Buffer.from('0123456789x')],
    ['many bytes more', Buffer.from('0123456789'.repeat(10))],
    ['a byte less', Buffer.from('012345678')],
    ['nothing in it', Buffer.alloc(0)],
  ])('with %s never comes whole', async (_, now) => {
    for (const size of [1, 4, 10, 1000]) {
      const { bytes: given, error } = await taken(proven(inPieces(now, size), recorded(bytes)))
      expect(error).toBeInstanceOf(Altered)
      expect(given.length).toBeLessThan(bytes.length)
    }
  })
})

describe('a wheel that is changed between its examination and its upload', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'proven-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('never arrives whole, and the next try is refused in words', async () => {
    let whole = 0
    let begun = 0
    const server = createServer((incoming, outgoing) => {
      begun += 1
      incoming.resume()
      incoming.on('end', () => {
        whole += 1
        outgoing.end('{}')
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const { port } = server.address() as AddressInfo
      const wheel = makeWheel({ files: { 'demo/data.bin': Buffer.alloc(3_000_000, 'a') } })
      const file = recorded(wheel.bytes, path.join(folder, wheel.filename))
      await writeFile(file.path, wheel.bytes)
      const { problems, described } = await describeFile(files, file)
      expect(problems).toEqual([])
      const http = createHttp({ environment: {}, version: '1', repository: 'a/b', clock })
      const { inputs } = readInputs({ 'pypi-url': `http://127.0.0.1:${port}/legacy/` })
      const { python } = registriesFor(
        { http, files, clock, mask: () => undefined },
        inputs,
        'pypi',
        new Map(),
        new Map([[file.path, described]]),
      )
      const token = new Credential('pypi-x', 'given')
      expect(await python.upload(file, token)).toEqual({ outcome: 'stored' })
      expect(whole).toBe(1)
      wheel.bytes.writeUInt8(wheel.bytes.readUInt8(100) ^ 1, 100)
      await writeFile(file.path, wheel.bytes)
      expect(await python.upload(file, token)).toMatchObject({ outcome: 'unclear' })
      expect(await python.upload(file, token)).toMatchObject({
        outcome: 'refused',
        problem: { code: 'artifact-altered', message: expect.stringContaining(sha256Of(wheel.bytes)) },
      })
      expect({ begun, whole }).toEqual({ begun: 2, whole: 1 })
    } finally {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  })

  test.each([
    ['other bytes', Buffer.from('0123456780')],
    ['a byte more', Buffer.from('0123456789x')],
    ['many bytes more', Buffer.from('0123456789'.repeat(10))],
    ['a byte less', Buffer.from('012345678')],
  ])('is not handed out with %s where it was read ahead', async (_, now) => {
    const bytes = Buffer.from('0123456789')
    const [first, second] = ['one.whl', 'two.whl'].map((name) => recorded(bytes, path.join(folder, name)))
    if (first === undefined || second === undefined) throw new Error('two files')
    await writeFile(first.path, bytes)
    await writeFile(second.path, now)
    const described = new Map(
      [first, second].map((file) => [
        file.path,
        { distribution: file, fields: [], publishJson: undefined, needs: undefined },
      ]),
    )
    const consignment = consign(files, described)
    consignment.files.expect([first, second], 1)
    expect(await taken(consignment.files.stream(first.path))).toEqual({ bytes, error: undefined })
    const { bytes: given, error } = await taken(consignment.files.stream(second.path))
    expect(error).toBeInstanceOf(Altered)
    expect(given).toHaveLength(0)
    expect(consignment.describe(second)).toMatchObject({ code: 'artifact-altered' })
    expect(consignment.describe(first)).toMatchObject({ fields: [] })
  })

  test('that nobody examined is not uploaded', async () => {
    const http = createHttp({ environment: {}, version: '1', repository: 'a/b', clock })
    const { inputs } = readInputs({ 'pypi-url': 'http://127.0.0.1:9/legacy/' })
    const { python } = registriesFor({ http, files, clock, mask: () => undefined }, inputs, 'pypi')
    const file = recorded(Buffer.from('x'), path.join(folder, 'other.whl'))
    expect(await python.upload(file, new Credential('pypi-x', 'given'))).toMatchObject({
      outcome: 'refused',
      problem: { code: 'artifact-altered' },
    })
  })
})
