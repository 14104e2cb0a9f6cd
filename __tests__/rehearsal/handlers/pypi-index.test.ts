import { describe, expect, test } from '@jest/globals'
import type { LoopbackRequest, Upstream } from '../../../rehearsal/handler.ts'
import { handlePypi } from '../../../rehearsal/handlers/pypi/handler.ts'
import { hostForPath } from '../../../rehearsal/handlers/pypi/hosts.ts'
import type { PypiOptions, PypiState } from '../../../rehearsal/handlers/pypi/state.ts'
import { ask, get, jsonOf, stagePypi, stageTime } from '../../make/pypi-stage.ts'
import { makeSdist } from '../../make/sdist.ts'
import { makeUploadRequest } from '../../make/upload-request.ts'
import { makeWheel } from '../../make/wheel.ts'

const json = 'application/vnd.pypi.simple.v1+json'
const wheel = makeWheel({ name: 'My.Demo', fields: { Summary: 'tiny' } })
const fields = { name: 'My.Demo', requires_python: '>=3.8', summary: 'tiny', project_urls: ['Home, https://x.org'] }

async function uploaded(options: Partial<PypiOptions> = {}): Promise<PypiState> {
  const state = stagePypi(options)
  for (const file of [wheel, makeSdist({ name: 'My.Demo' })]) {
    const answer = await ask(state, makeUploadRequest(file, { fields }))
    expect(answer.status).toBe(200)
  }
  return state
}

function files(page: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(page['files'])) throw new Error('no files')
  return page['files'].map((file: object) => Object.fromEntries(Object.entries(file)))
}

describe('the simple index', () => {
  test('lists an upload in JSON with hash, size, time, Python range and metadata', async () => {
    const answer = await ask(await uploaded(), get('pypi.org', '/simple/my-demo/', json))
    const page = jsonOf(answer)
    expect(answer.headers?.['content-type']).toBe(json)
    expect([page['name'], page['versions'], page['meta']]).toEqual([
      'my-demo',
      ['1.0'],
      { 'api-version': '1.4', '_last-serial': 2 },
    ])
    expect(files(page)[0]).toMatchObject({
      filename: wheel.filename,
      hashes: { sha256: wheel.sha256 },
      size: wheel.bytes.length,
      'upload-time': '2026-11-21T12:00:00.000000Z',
      'requires-python': '>=3.8',
      yanked: false,
      'core-metadata': { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    expect(files(page)[1]).toMatchObject({ filename: 'my_demo-1.0.tar.gz', 'core-metadata': false })
  })

  test('answers HTML where JSON is not asked for, and escapes it', async () => {
    const answer = await ask(await uploaded(), get('pypi.org', '/simple/my-demo/'))
    expect(answer.headers?.['content-type']).toBe('text/html; charset=UTF-8')
    expect(answer.body).toContain(`#sha256=${wheel.sha256}" data-requires-python="&gt;=3.8"`)
  })

  test('prefers what the Accept header prefers', async () => {
    const state = await uploaded()
    const type = async (accept: string): Promise<string | undefined> =>
      (await ask(state, get('pypi.org', '/simple/my-demo/', accept))).headers?.['content-type']
    expect(await type(`${json}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01`)).toBe(json)
    expect(await type('application/vnd.pypi.simple.v1+html')).toBe('application/vnd.pypi.simple.v1+html')
    expect(await type('*/*')).toBe('text/html; charset=UTF-8')
    expect(await type('image/png')).toBe('text/html; charset=UTF-8')
  })

  test('sends a name that is not normalised on with 301', async () => {
    const answer = await ask(await uploaded(), get('pypi.org', '/simple/My.Demo/', json))
    expect([answer.status, answer.headers?.['location']]).toEqual([301, '/simple/my-demo/'])
  })

  test('answers 304 to the tag of the same page', async () => {
    const state = await uploaded()
    const first = await ask(state, get('pypi.org', '/simple/my-demo/', json))
    const again: LoopbackRequest = get('pypi.org', '/simple/my-demo/', json)
    const headers = { ...again.headers, 'if-none-match': first.headers?.['etag'] ?? '' }
    expect((await ask(state, { ...again, headers })).status).toBe(304)
  })

  test('hides an upload for the lag, but not its file', async () => {
    let now = stageTime
    const state = await uploaded({ now: () => now, indexLag: 1000 })
    expect(await handlePypi(get('pypi.org', '/simple/my-demo/', json), state)).toBe('upstream')
    const path = new URL(state.projects.get('my-demo')?.releases.get('1')?.files[0]?.url ?? '').pathname
    expect((await ask(state, get('files.pythonhosted.org', path))).status).toBe(200)
    now += 1000
    expect(files(jsonOf(await ask(state, get('pypi.org', '/simple/my-demo/', json))))).toHaveLength(2)
  })

  test.each([
    ['pypi.org', '/simple/'],
    ['pypi.org', '/simple/unknown/'],
    ['pypi.org', '/pypi/unknown/json'],
    ['pypi.org', '/project/my-demo/'],
    ['files.pythonhosted.org', '/packages/aa/bb/cc/x.whl'],
    ['example.org', '/simple/my-demo/'],
    ['test.pypi.org', '/simple/my-demo/'],
  ])('leaves %s%s to the public index', async (host, path) => {
    expect(await handlePypi(get(host, path), await uploaded())).toBe('upstream')
  })
})

describe('a project that the public index has too', () => {
  const html = [
    '<!-- <a href="hidden.whl">hidden</a> -->',
    `<a href="../../packages/aa/my_demo-0.9-py3-none-any.whl#sha256=${'a'.repeat(64)}" data-requires-python="&gt;=3.7" data-yanked="broken" data-core-metadata="sha256=${'b'.repeat(64)}">my_demo-0.9-py3-none-any.whl</a>`,
    `<a href="https://files.example.org/my-demo-0.10.tar.gz">my-demo-0.10.tar.gz</a>`,
  ].join('\n')
  const htmlOnly: Upstream = ({ path }) =>
    Promise.resolve(
      path === '/simple/my-demo/'
        ? { status: 200, headers: { 'Content-Type': 'text/html' }, body: html }
        : { status: 404, body: '' },
    )

  test('is shown with both, oldest first, links made absolute', async () => {
    const state = await uploaded({ upstream: htmlOnly, upstreamIndex: 'https://mirror.example/root/simple/' })
    const page = jsonOf(await ask(state, get('pypi.org', '/simple/my-demo/', json)))
    expect(page['versions']).toEqual(['0.9', '0.10', '1.0'])
    expect(files(page)[0]).toEqual({
      filename: 'my_demo-0.9-py3-none-any.whl',
      url: 'https://mirror.example/root/packages/aa/my_demo-0.9-py3-none-any.whl',
      hashes: { sha256: 'a'.repeat(64) },
      'requires-python': '>=3.7',
      yanked: 'broken',
      'core-metadata': { sha256: 'b'.repeat(64) },
      'data-dist-info-metadata': { sha256: 'b'.repeat(64) },
      provenance: null,
    })
    expect(files(page)[1]).toMatchObject({ url: 'https://files.example.org/my-demo-0.10.tar.gz', hashes: {} })
    expect(await ask(state, get('pypi.org', '/simple/my-demo/'))).toMatchObject({
      body: expect.stringContaining('data-yanked="broken"'),
    })
  })

  test('refuses other bytes for a file that is listed there, and takes the same', async () => {
    const listed: Upstream = () =>
      Promise.resolve({
        status: 200,
        headers: { 'content-type': json },
        body: JSON.stringify({
          name: 'my-demo',
          files: [
            { filename: wheel.filename, url: 'https://x.org/w', hashes: { sha256: wheel.sha256 } },
            { filename: 'my_demo-1.0.tar.gz', url: 'https://x.org/s', hashes: { sha256: '0'.repeat(64) } },
          ],
        }),
      })
    const state = stagePypi({ upstream: listed })
    expect((await ask(state, makeUploadRequest(wheel, { fields }))).status).toBe(200)
    expect(state.uploads).toEqual([])
    const other = await ask(state, makeUploadRequest(makeSdist({ name: 'My.Demo' }), { fields }))
    expect(other.reason).toContain('File already exists')
  })

  test('takes no new file into a release whose age is not told, or that is old', async () => {
    const at = (time: number | undefined): Upstream => {
      const file = { filename: 'my_demo-1.0-1-py3-none-any.whl', url: 'https://x.org/w', hashes: {} }
      const told = time === undefined ? file : { ...file, 'upload-time': new Date(time).toISOString() }
      const body = JSON.stringify({ name: 'my-demo', files: [told] })
      return () => Promise.resolve({ status: 200, headers: { 'content-type': json }, body })
    }
    const reason = async (time: number | undefined): Promise<string | undefined> =>
      (await ask(stagePypi({ upstream: at(time) }), makeUploadRequest(wheel, { fields }))).reason
    expect(await reason(undefined)).toContain('older than 14 days')
    expect(await reason(stageTime - 15 * 86_400_000)).toContain('older than 14 days')
    expect(await reason(stageTime - 86_400_000)).toBe('OK')
  })

  test('is asked for once, and again only after no answer', async () => {
    const asked: string[] = []
    let up = false
    const upstream: Upstream = ({ host, path }) => {
      asked.push(`${host}${path}`)
      return Promise.resolve(up ? { status: 200, headers: {}, body: '' } : { status: 0 })
    }
    const state = stagePypi({ upstream })
    const bad = makeUploadRequest(makeWheel({ name: 'known' }), { fields: { sha256_digest: '0'.repeat(64) } })
    await ask(state, bad)
    expect([...state.projects.keys()]).toEqual([])
    up = true
    await ask(state, bad)
    await ask(state, bad)
    expect(asked).toEqual(['pypi.org/simple/known/', 'pypi.org/simple/known/'])
  })
})

test('a path that is not well encoded is refused', async () => {
  expect((await ask(stagePypi(), get('pypi.org', '/simple/%zz/'))).status).toBe(400)
})

describe('the files', () => {
  test('are served with their bytes, and METADATA beside a wheel', async () => {
    const state = await uploaded()
    const url = new URL(String(files(jsonOf(await ask(state, get('pypi.org', '/simple/my-demo/', json))))[0]?.['url']))
    expect(url.host).toBe('files.pythonhosted.org')
    expect((await ask(state, get(url.host, url.pathname))).body).toEqual(wheel.bytes)
    const metadata = await ask(state, get(url.host, `${url.pathname}.metadata`))
    expect(metadata.body?.toString()).toBe(wheel.metadata)
  })

  test('have no provenance without attestations', async () => {
    const path = `/integrity/my-demo/1.0/${wheel.filename}/provenance`
    const answer = await ask(await uploaded(), get('pypi.org', path))
    expect([answer.status, jsonOf(answer)]).toEqual([404, { message: `No provenance available for ${wheel.filename}` }])
    expect((await ask(await uploaded(), get('pypi.org', path, 'text/html'))).status).toBe(406)
  })
})

describe('the JSON of a project', () => {
  test('has the metadata of the first file and all digests', async () => {
    const page = jsonOf(await ask(await uploaded(), get('pypi.org', '/pypi/My_Demo/json')))
    expect(page).toMatchObject({
      info: { name: 'My.Demo', version: '1.0', summary: 'tiny', project_urls: { Home: 'https://x.org' } },
      urls: [{ filename: wheel.filename, digests: { sha256: wheel.sha256 } }, { packagetype: 'sdist' }],
      releases: { '1.0': [{}, {}] },
    })
  })

  test('is there for each version that was uploaded, and 404 for others', async () => {
    const state = await uploaded()
    expect((await ask(state, get('pypi.org', '/pypi/my-demo/1.0.0/json'))).status).toBe(200)
    expect((await ask(state, get('pypi.org', '/pypi/my-demo/2.0/json'))).status).toBe(404)
  })
})

test('a path tells the host that serves it', () => {
  const hosts = ['/legacy/', '/_/oidc/mint-token', '/packages/a', '/simple/x/'].map((path) => hostForPath(path, 'pypi'))
  expect(hosts).toEqual(['upload.pypi.org', 'upload.pypi.org', 'files.pythonhosted.org', 'pypi.org'])
})

test.each([
  ['pypi', 'pypi.python.org', 'https://pypi.org/pypi/demo/json'],
  ['testpypi', 'testpypi.python.org', 'https://test.pypi.org/pypi/demo/json'],
] as const)('the old name of %s, %s, redirects', async (index, host, location) => {
  const answer = await ask(stagePypi({ index }), get(host, '/pypi/demo/json'))
  expect([answer.status, answer.headers?.['location']]).toEqual([301, location])
})
