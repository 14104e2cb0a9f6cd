import { afterEach, describe, expect, test } from '@jest/globals'
import { Credential } from '../../../src/model/credential.ts'
import { problem } from '../../../src/model/problem.ts'
import { createPypi } from '../../../src/registries/pypi/registry.ts'
import type { DescribeFile } from '../../../src/registries/pypi/upload.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const token = new Credential('pypi-AgEIcHlwaS5vcmc', 'minted')
const content = Buffer.from('PK\u0003\u0004 not really a wheel\r\n--\r\n\u0000\u00ff', 'latin1')

async function stage(answer: (count: number) => Reply | undefined, describeFile?: DescribeFile) {
  const server = await serve((_request, count) => answer(count))
  const parts = clientStage()
  const registry = createPypi({
    ...parts,
    name: 'other',
    address: { upload: `${server.url}/legacy/`, simple: `${server.url}/simple/`, project: undefined },
    describe:
      describeFile ??
      (() =>
        Promise.resolve({
          fields: [
            [':action', 'file_upload'],
            ['protocol_version', '1'],
            ['name', 'Ro_cket'],
            ['version', '1.0'],
            ['classifiers', 'A :: B'],
            ['classifiers', 'C :: D'],
            ['description', 'Größe\nzwei\r\ndrei "quoted"'],
            ['filetype', 'bdist_wheel'],
            ['pyversion', 'py3'],
          ],
        })),
  })
  const wheel = parts.file('ro_cket-1.0-py3-none-any.whl', 'wheel', 'Ro_cket', '1.0', content)
  return { server, registry, wheel, upload: () => registry.upload(wheel, token) }
}

describe('the attestations of a file', () => {
  const attested: DescribeFile = () => Promise.resolve({ fields: [['attestations', '[{"version":1}]']] })

  test('go along with a credential of trusted publishing', async () => {
    const { server, upload } = await stage(() => ({ status: 200 }), attested)
    await upload()
    expect(server.seen[0]?.body.toString('latin1')).toContain('name="attestations"\r\n\r\n[{"version":1}]\r\n')
  })

  test('stay here with a token of the user’s, because PyPI would refuse the file for them', async () => {
    const { server, registry, wheel } = await stage(() => ({ status: 200 }), attested)
    await registry.upload(wheel, new Credential('pypi-given', 'given'))
    expect(server.seen[0]?.body.toString('latin1')).not.toContain('attestations')
  })
})

describe('the request', () => {
  test('is the form that PyPI documents, byte for byte, with the file last', async () => {
    const { server, upload, wheel } = await stage(() => ({ status: 200 }))
    expect(await upload()).toEqual({ outcome: 'stored' })
    const request = server.seen[0]
    const boundary = /^multipart\/form-data; boundary=([\w-]{30,70})$/.exec(request?.headers['content-type'] ?? '')?.[1]
    const field = (name: string, value: string): string =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const expected = Buffer.concat([
      Buffer.from(
        [
          field(':action', 'file_upload'),
          field('protocol_version', '1'),
          field('name', 'Ro_cket'),
          field('version', '1.0'),
          field('classifiers', 'A :: B'),
          field('classifiers', 'C :: D'),
          field('description', 'Größe\nzwei\r\ndrei "quoted"'),
          field('filetype', 'bdist_wheel'),
          field('pyversion', 'py3'),
          field('sha256_digest', wheel.sha256),
          `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="ro_cket-1.0-py3-none-any.whl"\r\n`,
          'Content-Type: application/octet-stream\r\n\r\n',
        ].join(''),
      ),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ])
    expect(request).toMatchObject({ method: 'POST', url: '/legacy/' })
    expect(request?.body.equals(expected)).toBe(true)
    expect(request?.headers).toMatchObject({
      'content-length': String(expected.length),
      authorization: `Basic ${Buffer.from('__token__:pypi-AgEIcHlwaS5vcmc').toString('base64')}`,
      accept: expect.stringMatching(/^application\/json/),
      'user-agent': 'release-action/1 (+https://github.com/a/b)',
    })
    expect(request?.headers['transfer-encoding']).toBeUndefined()
  })

  test('is read by a stranger’s parser as it was meant', async () => {
    const { server, upload } = await stage(() => ({ status: 200 }))
    await upload()
    const { headers, body } = server.seen[0] ?? { headers: {}, body: Buffer.of() }
    const type = headers['content-type'] ?? ''
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    expect(form.getAll('classifiers')).toEqual(['A :: B', 'C :: D'])
    expect(form.get('description')).toBe('Größe\nzwei\r\ndrei "quoted"')
    const file = form.get('content')
    expect(file).toMatchObject({ name: 'ro_cket-1.0-py3-none-any.whl', type: 'application/octet-stream' })
    expect(file instanceof Blob && Buffer.from(await file.arrayBuffer()).equals(content)).toBe(true)
  })

  test('has one digest, that of the record, whatever the description says', async () => {
    const { server, upload, wheel } = await stage(
      () => ({ status: 200 }),
      () => Promise.resolve({ fields: [['sha256_digest', 'f'.repeat(64)]] }),
    )
    await upload()
    const body = server.seen[0]?.body.toString('latin1') ?? ''
    expect(body.match(/name="sha256_digest"/g)).toHaveLength(1)
    expect(body).toContain(wheel.sha256)
  })

  test('is not made where the file has no description', async () => {
    const why = problem('registry-refused', 'no METADATA', 'build it again')
    const { server, upload } = await stage(
      () => ({ status: 200 }),
      () => Promise.resolve(why),
    )
    expect(await upload()).toEqual({ outcome: 'refused', problem: why })
    expect(server.seen).toHaveLength(0)
  })
})

describe('the answer', () => {
  const pyramid = (status: number, text: string): Reply => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      message: `The server could not comply with the request since it is either malformed or otherwise incorrect.\n\n\n${text}\n\n`,
      code: `${status} ${text}`,
      title: 'Bad Request',
    }),
  })

  test.each([
    [400, "File already exists ('a.whl', with blake2_256 hash 'h'). See https://x", 'registry-file-exists'],
    [
      400,
      'This filename was previously used by a file that has since been deleted. Use a different version.',
      'registry-name-used',
    ],
    [400, 'Uploading new files to releases older than 14 days is not allowed.', 'registry-release-closed'],
    [400, "File too large. Limit for project 'p' is 100 MB. See https://x", 'registry-too-large'],
    [400, "Project size too large. Limit for project 'p' total size is 10 GB. See https://x", 'registry-too-large'],
    [400, "'dog' is invalid for 'version'. See https://x", 'registry-refused'],
    [400, "Binary wheel 'a.whl' has an unsupported platform tag 'linux_x86_64'.", 'registry-refused'],
    [400, 'Invalid attestations supplied during upload: no', 'registry-refused'],
    [403, 'Invalid or non-existent authentication information. See https://x', 'registry-forbidden'],
    [403, 'Username/Password authentication is no longer supported. Migrate to API Tokens', 'registry-forbidden'],
    [403, "Invalid API Token: project-scoped token is not valid for project: 'x'", 'registry-forbidden'],
    [403, "The user 'u' isn't allowed to upload to project 'p'. See https://x", 'registry-forbidden'],
    [403, 'Read-only mode: Uploads are temporarily disabled.', 'registry-closed'],
    [403, 'New uploads are temporarily disabled. See https://x', 'registry-closed'],
    [401, 'what is this', 'registry-forbidden'],
    [404, 'nothing here', 'registry-address'],
    [409, 'Package exists', 'registry-file-exists'],
    [413, 'Payload', 'registry-too-large'],
  ])('%i "%s" is refused as %s, in the words of the registry', async (status, text, code) => {
    const { server, upload } = await stage(() => pyramid(status, text))
    const result = await upload()
    expect(result).toMatchObject({ outcome: 'refused', problem: { code, level: 'error' } })
    expect(result.outcome === 'refused' && result.problem.message).toBe(
      `${server.url}/legacy/ answered ${status} to ro_cket-1.0-py3-none-any.whl: ${text}`,
    )
    expect(result.outcome === 'refused' && result.problem.fix).not.toBe('')
    expect(server.seen).toHaveLength(1)
  })

  test.each([
    [403, "Invalid API Token: OIDC scoped token is not valid for project 'p'", 'registry-forbidden'],
    [403, "The given token isn't allowed to upload to project 'p'. See https://x", 'registry-forbidden'],
    [400, 'Non-user identities cannot create new projects. This was probably caused by', 'trusted-publisher-missing'],
  ])('%i "%s" is of a minted token that does not reach the project: the user’s own may', async (status, text, code) => {
    const { registry, wheel, upload } = await stage(() => pyramid(status, text))
    expect(await upload()).toMatchObject({ outcome: 'uncovered', problem: { code, level: 'error' } })
    const given = new Credential('pypi-given', 'given')
    expect(await registry.upload(wheel, given)).toMatchObject({ outcome: 'refused', problem: { code } })
  })

  test('of a token that has run out asks for another', async () => {
    const { upload } = await stage(() => pyramid(403, 'Invalid API Token: token is expired'))
    expect(await upload()).toEqual({ outcome: 'expired', words: 'Invalid API Token: token is expired' })
  })

  test.each([408, 499, 500, 502, 503, 504])('%i is unclear, and is not sent again unasked', async (status) => {
    const { server, upload } = await stage(() => ({ status, reason: 'Stumbled' }))
    expect(await upload()).toEqual({ outcome: 'unclear', words: `${status} Stumbled` })
    expect(server.seen).toHaveLength(1)
  })

  test('that never comes is unclear', async () => {
    const { server, upload } = await stage(() => undefined)
    expect(await upload()).toEqual({ outcome: 'unclear', words: 'other side closed' })
    expect(server.seen).toHaveLength(1)
  })

  test.each([
    [{}, 60_000],
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': 'Sat, 21 Nov 2026 12:10:00 GMT' }, 600_000],
  ])('429 with %j means later, in %i ms', async (headers, wait) => {
    const { upload } = await stage(() => ({ ...pyramid(429, 'Too many new projects created'), headers }))
    expect(await upload()).toEqual({ outcome: 'later', wait, words: 'Too many new projects created' })
  })

  test('that redirects is never followed, and names the place', async () => {
    const { server, upload } = await stage(() => ({
      status: 308,
      headers: { location: 'https://x/legacy/' },
      body: 'An upload was attempted',
    }))
    expect(await upload()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'registry-address', message: expect.stringContaining('(it points to https://x/legacy/)') },
    })
    expect(server.seen).toHaveLength(1)
  })
})

describe('the user', () => {
  const authorization = async (credential: Credential, user?: string) => {
    const server = await serve(() => ({ status: 200 }))
    const parts = clientStage()
    const address = { upload: `${server.url}/`, simple: `${server.url}/simple/`, project: undefined }
    const describeFile: DescribeFile = () => Promise.resolve({ fields: [] })
    const registry = createPypi({ ...parts, name: 'other', address, describe: describeFile, user })
    await registry.upload(parts.file('a-1-py3-none-any.whl', 'wheel', 'a', '1', content), credential)
    return Buffer.from(server.seen[0]?.headers.authorization?.replace(/^Basic /, '') ?? '', 'base64').toString()
  }

  test('of a given password is the one that was named, in UTF-8', async () => {
    expect(await authorization(new Credential('Größe und Ehre', 'given'), 'Älice')).toBe('Älice:Größe und Ehre')
    expect(await authorization(new Credential('secret', 'given'))).toBe('__token__:secret')
  })

  test('of a minted token is never another than that of tokens', async () => {
    expect(await authorization(token, 'alice')).toBe('__token__:pypi-AgEIcHlwaS5vcmc')
  })

  test('is named where another index does not let him in', async () => {
    const { registry, wheel } = await stage(() => ({ status: 403, body: 'Error: 403 Forbidden' }))
    expect(await registry.upload(wheel, new Credential('x', 'given'))).toMatchObject({
      outcome: 'refused',
      problem: {
        code: 'registry-forbidden',
        message: expect.stringContaining('answered 403'),
        fix: expect.stringMatching(/user `__token__`.*`pypi-user`/),
      },
    })
  })
})
