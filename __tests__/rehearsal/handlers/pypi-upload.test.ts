import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Upstream } from '../../../rehearsal/handler.ts'
import type { PypiOptions, PypiState } from '../../../rehearsal/handlers/pypi/state.ts'
import { ask, get, jsonOf, mintRequest, octo, stageJwt, stagePypi, stageTime } from '../../make/pypi-stage.ts'
import { makeSdist } from '../../make/sdist.ts'
import { basic, encodeForm, makeUploadRequest } from '../../make/upload-request.ts'
import { makeWheel } from '../../make/wheel.ts'

describe('an upload', () => {
  test('is stored with its bytes, digests and metadata', async () => {
    const state = stagePypi()
    const file = makeWheel({ files: { 'demo/data.bin': randomBytes(5000), 'demo/crlf': '\r\n--edgewise\r\n\r\n-' } })
    const fields = { summary: 'grün', classifiers: ['Typing :: Typed', 'Topic :: Utilities'] }
    const answer = await ask(state, makeUploadRequest(file, { fields, headers: { 'user-agent': 'demo/1' } }))
    expect(answer.status).toBe(200)
    expect(state.uploads[0]).toMatchObject({
      filename: file.filename,
      project: 'demo',
      version: '1.0',
      sha256: file.sha256,
      size: file.bytes.length,
      uploadedBy: 'user rehearsal',
      userAgent: 'demo/1',
      mail: [],
      metadata: { summary: 'grün', classifiers: ['Typing :: Typed', 'Topic :: Utilities'] },
    })
    expect(state.uploads[0]?.bytes.equals(file.bytes)).toBe(true)
  })

  test('of a refused first file leaves no project behind, and the next one can be made', async () => {
    const state = stagePypi()
    const bad = await ask(state, makeUploadRequest(makeWheel({ tag: 'py3-none-linux_x86_64' })))
    expect([bad.status, state.projects.size]).toEqual([400, 0])
    expect((await ask(state, makeUploadRequest(makeWheel()))).status).toBe(200)
    expect([...state.projects.keys()]).toEqual(['demo'])
  })

  test('of the same bytes again is a success that stores nothing', async () => {
    const state = stagePypi()
    const answers = [await ask(state, makeUploadRequest(makeWheel())), await ask(state, makeUploadRequest(makeWheel()))]
    expect(answers.map((answer) => answer.status)).toEqual([200, 200])
    expect(state.uploads).toHaveLength(1)
  })

  test('twice at once is stored once', async () => {
    const slow: Upstream = () => new Promise((resolve) => setTimeout(() => resolve({ status: 404 }), 5))
    const state = stagePypi({ upstream: slow })
    const answers = await Promise.all([1, 2, 3].map(() => ask(state, makeUploadRequest(makeWheel()))))
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
    expect(state.uploads).toHaveLength(1)
  })

  test('with the name spelt otherwise renames the project', async () => {
    const state = stagePypi()
    await ask(state, makeUploadRequest(makeWheel({ name: 'my-demo' })))
    await ask(state, makeUploadRequest(makeSdist({ name: 'my-demo' }), { fields: { name: 'My.Demo' } }))
    expect(state.projects.get('my-demo')?.name).toBe('My.Demo')
  })

  test('into 1.0.0 joins the release 1.0', async () => {
    const state = stagePypi()
    await ask(state, makeUploadRequest(makeWheel()))
    const sdist = makeSdist({ version: '1.0.0' })
    expect((await ask(state, makeUploadRequest(sdist))).status).toBe(200)
    expect(state.projects.get('demo')?.releases.size).toBe(1)
  })

  test('with a RECORD that does not fit is stored, and the owners would be mailed', async () => {
    const state = stagePypi()
    await ask(state, makeUploadRequest(makeWheel({ record: 'demo-1.0.dist-info/RECORD,,\nghost.py,,\n' })))
    expect(state.uploads[0]?.mail).toEqual([expect.stringContaining('not in the wheel: ghost.py')])
  })

  test('is refused while uploads are switched off', async () => {
    const state = stagePypi()
    state.flags.readOnly = true
    expect((await ask(state, makeUploadRequest(makeWheel()))).reason).toContain('Read-only mode')
    state.flags.readOnly = false
    state.flags.uploadsDisabled = true
    expect((await ask(state, makeUploadRequest(makeWheel()))).reason).toContain('New uploads are temporarily disabled.')
  })

  test('with a bearer token is as good as with Basic', async () => {
    const state = stagePypi()
    expect((await ask(state, makeUploadRequest(makeWheel(), { authorization: 'Bearer pypi-user' }))).status).toBe(200)
  })

  test('to TestPyPI goes to its own host', async () => {
    const state = stagePypi({ index: 'testpypi' })
    expect((await ask(state, makeUploadRequest(makeWheel(), { host: 'test.pypi.org' }))).status).toBe(200)
  })
})

describe('when several things are wrong, the first in order is told', () => {
  test.each([
    ['the token before the form', { authorization: basic('__token__', 'no') }, { filetype: 'egg' }, 'authentication'],
    ['the form before the metadata', {}, { filetype: 'egg', version: 'dog' }, 'known file type'],
    ['the metadata before the README', {}, { version: 'dog', description: ' ' }, "'dog' is invalid"],
    ['Version before Summary', {}, { version: 'dog', summary: 'a\nb' }, "'dog' is invalid"],
    ['packaging before PyPI', {}, { summary: 'a\nb', classifiers: ['x'] }, 'must be a single line'],
    ['the README before the digest', {}, { description: ' ', sha256_digest: '0'.repeat(64) }, 'failed to render'],
  ] as const)('%s', async (_title, options, fields, words) => {
    const file = makeWheel({ tag: 'py3-none-linux_x86_64' })
    expect((await ask(stagePypi(), makeUploadRequest(file, { ...options, fields }))).reason).toContain(words)
  })

  test('an existing file before what is wrong with it', async () => {
    const state = stagePypi()
    await ask(state, makeUploadRequest(makeWheel()))
    const broken = { ...makeWheel(), bytes: Buffer.from('no zip') }
    expect((await ask(state, makeUploadRequest(broken))).reason).toContain('File already exists')
  })
})

describe('a refusal speaks the format that is asked for', () => {
  const refused = async (accept: string | undefined) => {
    const request = makeUploadRequest(makeWheel(), { authorization: basic('joe', "it's <me>") })
    const { accept: _accept, ...headers } = request.headers
    return ask(stagePypi(), { ...request, headers: accept === undefined ? headers : { ...headers, accept } })
  }

  test('JSON with code, message and title; the words of Username/Password in the code only', async () => {
    const answer = await refused('application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7')
    expect(jsonOf(answer)).toEqual({
      message: 'Access was denied to this resource.\n\n\n\n\n',
      code: expect.stringMatching(/^403 Username\/Password authentication is no longer supported\./),
      title: 'Forbidden',
    })
  })

  test('HTML for everything, plain text for no Accept header', async () => {
    expect((await refused('*/*')).body).toMatch(/^<html>\n <head>\n {2}<title>403 Username/)
    expect((await refused(undefined)).body).toMatch(/^403 Username.*\n\nAccess was denied to this resource\.\n\n\n/)
  })

  test('with the text escaped in HTML', async () => {
    const request = makeUploadRequest(makeWheel(), { fields: { version: 'dog' }, headers: { accept: 'text/html' } })
    expect((await ask(stagePypi(), request)).body).toContain(
      '<br/><br/>\n&#x27;dog&#x27; is invalid for &#x27;version&#x27;.',
    )
  })

  test('with a reason phrase that HTTP can carry', async () => {
    const request = makeUploadRequest(makeWheel(), { fields: { provides_dist: ['ü\n日本'] } })
    expect((await ask(stagePypi(), request)).reason).toMatch(/^[\u0020-\u00ff]+$/)
  })
})

describe('other requests to the upload host', () => {
  const post = (path: string, parts: Readonly<Record<string, string>> = {}) => ({
    ...makeUploadRequest(makeWheel(), { path }),
    body: encodeForm(
      Object.entries(parts).map(([name, value]) => ({ name, value })),
      'edge',
    ),
  })

  test('without the slash are sent on with 308 and a reason', async () => {
    const answer = await ask(stagePypi(), post('/legacy'))
    expect([answer.status, answer.headers?.['location']]).toEqual([308, '/legacy/'])
    expect(answer.reason).toContain('An upload was attempted to /legacy but the expected upload URL is /legacy/')
  })

  test.each([['submit'], ['submit_pkg_info'], ['doc_upload']])('for %s are gone', async (action) => {
    expect((await ask(stagePypi(), post('/legacy/', { ':action': action }))).status).toBe(410)
  })

  test('without an action store nothing, although they are answered with 200', async () => {
    const state = stagePypi()
    const answer = await ask(state, makeUploadRequest(makeWheel(), { fields: { ':action': undefined } }))
    expect([answer.status, state.uploads.length]).toEqual([200, 0])
  })
})

describe('attestations', () => {
  const statement = (predicateType: string): string => Buffer.from(JSON.stringify({ predicateType })).toString('base64')
  const attestation = (predicateType = 'https://docs.pypi.org/attestations/publish/v1') => ({
    version: 1,
    verification_material: { certificate: 'AAAA', transparency_entries: [{}] },
    envelope: { statement: statement(predicateType), signature: 'AAAA' },
  })
  const slsa = attestation('https://slsa.dev/provenance/v1')

  async function attested(value: unknown, options: Partial<PypiOptions> = {}): Promise<readonly [PypiState, string]> {
    const state = stagePypi({ projects: [{ name: 'demo', publishers: [octo] }], ...options })
    const { token } = jsonOf(await ask(state, mintRequest({ token: stageJwt() })))
    const fields = { attestations: typeof value === 'string' ? value : JSON.stringify(value) }
    const authorization = basic('__token__', String(token))
    const answer = await ask(state, makeUploadRequest(makeWheel(), { fields, authorization }))
    return [state, answer.reason ?? '']
  }
  const good = { verifyAttestation: () => undefined }

  test.each([
    [
      'nothing that verifies',
      [attestation()],
      {},
      'Could not verify the uploaded artifact using the included attestation',
    ],
    ['no JSON', '[', good, 'Malformed attestations: '],
    ['another shape', [{}], good, 'Malformed attestations: '],
    ['none', [], good, 'Malformed attestations: an empty attestation set is not permitted'],
    ['three', [attestation(), slsa, slsa], good, 'A maximum of 2 attestations per file are supported'],
    ['a predicate that PyPI does not know', [attestation('x')], good, 'Attestation with unsupported predicate type: x'],
    ['the same predicate twice', [slsa, slsa], good, 'Multiple attestations for the same file'],
    [
      'one that cannot even be read',
      [attestation()],
      {
        verifyAttestation: () => {
          throw new Error('invalid X.509 certificate')
        },
      },
      'Unknown error while trying to verify included attestations: invalid X.509 certificate',
    ],
  ] as const)('of %s are refused, and the file with them', async (_title, value, options, words) => {
    const [state, reason] = await attested(value, options)
    expect(reason).toContain(`Invalid attestations supplied during upload: ${words}`)
    expect(state.uploads).toEqual([])
  })

  test('are held against file and publisher, and can be read back', async () => {
    const seen: unknown[] = []
    const verifyAttestation = (_attestation: unknown, file: unknown): undefined => void seen.push(file)
    const [state] = await attested([attestation(), slsa], { verifyAttestation })
    const { filename, sha256 } = makeWheel()
    expect(seen[0]).toMatchObject({ filename, sha256, publisher: octo })
    const answer = await ask(state, get('pypi.org', `/integrity/demo/1.0/${filename}/provenance`))
    expect(jsonOf(answer)).toMatchObject({
      version: 1,
      attestation_bundles: [
        { publisher: { kind: 'GitHub', repository: 'octo/demo', workflow: 'release.yml' }, attestations: [{}, {}] },
      ],
    })
  })
})

describe('an account', () => {
  const token = { token: 'pypi-user', scope: 'user', user: 'ada' } as const

  test.each([
    [
      'verified-email',
      "User 'ada', associated with the API token used, does not have a verified primary email address.",
    ],
    ['two-factor', "User 'ada', associated with the API token used, does not have two-factor authentication enabled."],
  ] as const)('that lacks %s uploads nothing, neither to a new project nor to its own', async (lacks, words) => {
    for (const projects of [[], [{ name: 'demo' }]]) {
      const state = stagePypi({ tokens: [{ ...token, lacks }], projects })
      const answer = await ask(state, makeUploadRequest(makeWheel()))
      expect([answer.status, answer.reason]).toEqual([403, expect.stringContaining(words)])
      expect(state.uploads).toEqual([])
    }
  })

  test('that may not upload to the project is told that first', async () => {
    const state = stagePypi({ tokens: [{ ...token, owns: [], lacks: 'two-factor' }], projects: [{ name: 'demo' }] })
    expect((await ask(state, makeUploadRequest(makeWheel()))).reason).toContain(
      "isn't allowed to upload to project 'demo'",
    )
  })

  test('makes twenty projects an hour, and as many again in the next', async () => {
    let now = stageTime
    const state = stagePypi({ tokens: [token], now: () => now })
    const make = (number: number) => ask(state, makeUploadRequest(makeWheel({ name: `demo${'x'.repeat(number)}y` })))
    for (let number = 0; number < 20; number++) expect((await make(number)).status).toBe(200)
    const answer = await make(20)
    expect([answer.status, answer.reason]).toEqual([429, 'Too many new projects created'])
    expect((await ask(state, makeUploadRequest(makeWheel({ name: 'demoy', version: '2.0' })))).status).toBe(200)
    now += 60 * 60 * 1000
    expect((await make(20)).status).toBe(200)
  })
})
