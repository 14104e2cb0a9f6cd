import { describe, expect, test } from '@jest/globals'
import { makeCrate, publishBody, sha256Of } from '../../make/crate.ts'
import { call, callRaw, cratesStage, detailOf, NOON, put, TOKEN, upstreamLine } from '../../make/crates-stage.ts'

const index = { host: 'index.crates.io' }
const lines = (body: string): readonly unknown[] =>
  body
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

describe('the sparse index', () => {
  test('names the downloads and the API of production, or the bases it is given', async () => {
    const config = await call(cratesStage(), '/config.json', index)
    expect(JSON.parse(config.body)).toEqual({ dl: 'https://static.crates.io/crates', api: 'https://crates.io' })
    const bases = { api: 'http://127.0.0.1:1', downloads: 'http://127.0.0.1:2' }
    const local = await call(cratesStage({ bases }), '/config.json', index)
    expect(JSON.parse(local.body)).toEqual({ dl: 'http://127.0.0.1:2/crates', api: 'http://127.0.0.1:1' })
  })

  test('shows a version as the manifest in its archive has it, whatever the request said', async () => {
    const stage = cratesStage({}, { itoa: ['1.0.0'], 'cfg-if': ['1.0.0'], ryu: ['1.0.0'] })
    const shape = {
      package: { 'rust-version': '1.70', links: 'z' },
      tables: {
        dependencies: {
          fast: { version: '1', package: 'itoa', optional: true, features: ['x'], 'default-features': false },
        },
        'dev-dependencies': { ryu: '>= 1.0, <2' },
        'build-dependencies': { ryu: '1.*' },
        target: { 'cfg(windows)': { dependencies: { 'cfg-if': '=1.0.0-rc.1' } } },
        features: { default: ['quick'], quick: ['dep:fast'], plain: ['weak'], weak: ['fast?/std'], none: [] },
      },
    }
    const json = { deps: [{ name: 'wrong', version_req: '*' }], features: { wrong: [] } }
    expect((await put(stage, 'Tiny', '1.0.0+x', { shape, json })).status).toBe(200)
    const { body } = await call(stage, '/ti/ny/tiny', index)
    const dep = { features: [], optional: false, default_features: true, target: null, kind: 'normal' }
    expect(body).toBe(
      `${JSON.stringify({
        name: 'Tiny',
        vers: '1.0.0+x',
        deps: [
          { name: 'cfg-if', req: '=1.0.0-rc.1', ...dep, target: 'cfg(windows)' },
          {
            name: 'fast',
            req: '^1',
            ...dep,
            features: ['x'],
            optional: true,
            default_features: false,
            package: 'itoa',
          },
          { name: 'ryu', req: '1.*', ...dep, kind: 'build' },
          { name: 'ryu', req: '>=1.0, <2', ...dep, kind: 'dev' },
        ],
        cksum: sha256Of(makeCrate('Tiny', '1.0.0+x', shape)),
        features: { none: [] },
        features2: { default: ['quick'], plain: ['weak'], quick: ['dep:fast'], weak: ['fast?/std'] },
        yanked: false,
        links: 'z',
        rust_version: '1.70',
        pubtime: '2026-11-21T10:00:00Z',
        v: 2,
      })}\n`,
    )
  })

  test('has no features2 and no version of its format where the old syntax does', async () => {
    const stage = cratesStage()
    await put(stage, 'tiny', '1.0.0', { shape: { tables: { features: { std: [], default: ['std'] } } } })
    const [line] = lines((await call(stage, '/ti/ny/tiny', index)).body)
    expect(line).toMatchObject({ features: { default: ['std'], std: [] } })
    expect(Object.keys(line as object)).not.toEqual(expect.arrayContaining(['features2']))
    expect(Object.keys(line as object)).not.toEqual(expect.arrayContaining(['v']))
  })

  test("puts our lines after upstream's, which stay as they are", async () => {
    const stage = cratesStage({}, { tiny: ['0.8.0', '0.9.0'] })
    await put(stage, 'tiny', '1.0.0')
    const { body } = await call(stage, '/ti/ny/tiny', index)
    expect(
      body.startsWith(
        `${upstreamLine('tiny', '0.8.0')}\n${upstreamLine('tiny', '0.9.0')}\n{"name":"tiny","vers":"1.0.0"`,
      ),
    ).toBe(true)
    expect(stage.asked.filter((path) => path === 'index.crates.io/ti/ny/tiny')).toHaveLength(1)
  })

  test('answers 304 to whoever has the file, and 200 once there is more', async () => {
    const stage = cratesStage({}, { tiny: ['0.9.0'] })
    const first = await call(stage, '/ti/ny/tiny', index)
    expect(first.headers).toMatchObject({ 'cache-control': 'public,max-age=600', etag: expect.any(String) })
    const headers = { 'if-none-match': first.headers['etag'] ?? '' }
    expect(await call(stage, '/ti/ny/tiny', { ...index, headers })).toMatchObject({ status: 304, body: '' })
    await put(stage, 'tiny', '1.0.0')
    expect(await call(stage, '/ti/ny/tiny', { ...index, headers })).toMatchObject({ status: 200 })
  })

  test('answers 404 for a crate that does not exist, and for a path that is not its', async () => {
    const stage = cratesStage({}, { tiny: ['0.9.0'] })
    for (const path of ['/no/bo/nobody', '/tiny', '/TI/NY/TINY', '/ti/ny/%zz']) {
      expect((await call(stage, path, index)).status).toBe(404)
    }
  })

  test('lags behind the API', async () => {
    const stage = cratesStage({ indexLag: 3000 })
    await put(stage, 'tiny', '1.0.0')
    expect((await call(stage, '/api/v1/crates/tiny/1.0.0')).status).toBe(200)
    stage.clock.now += 2999
    expect((await call(stage, '/ti/ny/tiny', index)).status).toBe(404)
    stage.clock.now += 1
    expect((await call(stage, '/ti/ny/tiny', index)).status).toBe(200)
  })

  test('says so where upstream cannot be reached, but for what was published here', async () => {
    const stage = cratesStage({ assumePublished: ['tiny'] }, null)
    expect((await call(stage, '/no/bo/nobody', index)).status).toBe(503)
    expect((await put(stage, 'nobody', '1.0.0')).status).toBe(503)
    expect((await put(stage, 'tiny', '1.0.0')).status).toBe(200)
    expect((await call(stage, '/ti/ny/tiny', index)).status).toBe(200)
  })
})

describe('a cache before the index', () => {
  const get = (stage: ReturnType<typeof cratesStage>, path = '/de/mo/demo') =>
    call(stage, path, { host: 'index.crates.io' })

  test('keeps what somebody has read, also that there was nothing, and fetches the rest afresh', async () => {
    const stage = cratesStage({ indexCache: 90_000 })
    expect((await get(stage)).status).toBe(404)
    await put(stage, 'demo', '1.0.0')
    await put(stage, 'other', '1.0.0')
    expect((await get(stage)).status).toBe(404)
    expect((await get(stage, '/ot/he/other')).status).toBe(200)
    stage.clock.now += 89_999
    expect((await get(stage)).status).toBe(404)
    stage.clock.now += 1
    expect((await get(stage)).body).toContain('"vers":"1.0.0"')
    await put(stage, 'demo', '1.0.1')
    expect((await get(stage)).body).not.toContain('1.0.1')
  })

  test('is none unless it is asked for', async () => {
    const stage = cratesStage()
    await get(stage)
    await put(stage, 'demo', '1.0.0')
    expect((await get(stage)).status).toBe(200)
  })
})

describe('an index that wants a token', () => {
  test('says so, and shows and hands out nothing without one', async () => {
    const stage = cratesStage({ authRequired: true })
    await put(stage, 'demo', '1.0.0')
    const places = [
      ['index.crates.io', '/config.json'],
      ['index.crates.io', '/de/mo/demo'],
      ['static.crates.io', '/crates/demo/demo-1.0.0.crate'],
      ['crates.io', '/api/v1/crates/demo/1.0.0'],
    ] as const
    for (const [host, path] of places) {
      for (const headers of [{}, { authorization: 'cioSomebody' }]) {
        expect(await call(stage, path, { host, headers })).toMatchObject({
          status: 401,
          headers: { 'www-authenticate': 'Cargo login_url="https://crates.io/me"' },
        })
      }
      expect((await call(stage, path, { host, headers: { authorization: TOKEN } })).status).toBe(200)
    }
    const config = await call(stage, '/config.json', { host: 'index.crates.io', headers: { authorization: TOKEN } })
    expect(JSON.parse(config.body)).toMatchObject({ 'auth-required': true })
  })
})

describe('downloads', () => {
  test('come in both shapes with the very bytes, also where the version has a plus', async () => {
    const stage = cratesStage()
    await put(stage, 'tiny', '1.0.0+x')
    const bytes = makeCrate('tiny', '1.0.0+x')
    for (const path of ['/crates/tiny/tiny-1.0.0%2Bx.crate', '/crates/tiny/1.0.0+x/download']) {
      expect(await callRaw(stage, path, { host: 'static.crates.io' })).toMatchObject({ status: 200, body: bytes })
    }
    const redirect = await call(stage, '/api/v1/crates/tiny/1.0.0+x/download')
    expect(redirect).toMatchObject({
      status: 302,
      headers: { location: 'https://static.crates.io/crates/tiny/tiny-1.0.0%2Bx.crate' },
    })
  })

  test('of what is not ours are handed on, and so are the pages of the website', async () => {
    const stage = cratesStage({}, { itoa: ['1.0.0'] })
    expect(await callRaw(stage, '/crates/itoa/1.0.0/download', { host: 'static.crates.io' })).toBe('upstream')
    expect(await callRaw(stage, '/crates/itoa')).toBe('upstream')
  })
})

describe('the read API', () => {
  test('answers a publish with the crate and three empty warnings', async () => {
    const stage = cratesStage({ trustpubOnly: [] }, { tiny: ['0.9.0'] })
    const { body } = await put(stage, 'tiny', '1.0.0-rc.1')
    expect(JSON.parse(body)).toMatchObject({
      crate: {
        name: 'tiny',
        num_versions: 2,
        max_version: '1.0.0-rc.1',
        max_stable_version: '0.9.0',
        trustpub_only: false,
      },
      warnings: { invalid_categories: [], invalid_badges: [], other: [] },
    })
  })

  test('shows a version that was published here', async () => {
    const stage = cratesStage()
    await put(stage, 'Ti-ny', '1.0.0')
    const crate = makeCrate('Ti-ny', '1.0.0')
    const { body } = await call(stage, '/api/v1/crates/ti_ny/1.0.0')
    expect(JSON.parse(body)).toMatchObject({
      version: {
        crate: 'Ti-ny',
        num: '1.0.0',
        checksum: sha256Of(crate),
        crate_size: crate.length,
        yanked: false,
        trustpub_data: null,
        created_at: new Date(NOON).toISOString(),
      },
    })
  })

  test("shows upstream's versions from its index alone, newest first", async () => {
    const stage = cratesStage({ trustpubOnly: ['itoa'] }, { itoa: ['1.0.0', '1.0.1'] })
    const { body } = await call(stage, '/api/v1/crates/itoa')
    expect(JSON.parse(body)).toMatchObject({
      crate: { id: 'itoa', trustpub_only: true, newest_version: '1.0.1' },
      versions: [{ num: '1.0.1', checksum: 'a'.repeat(64) }, { num: '1.0.0' }],
    })
    expect(JSON.parse((await call(stage, '/api/v1/crates/itoa?include=')).body)).toMatchObject({ versions: null })
  })

  test.each([
    ['/api/v1/crates/nobody', 404, 'crate `nobody` does not exist'],
    ['/api/v1/crates/nobody/1.0.0', 404, 'crate `nobody` does not exist'],
    ['/api/v1/crates/tiny/1.0.0', 404, 'crate `tiny` does not have a version `1.0.0`'],
    ['/api/v1/nothing', 404, 'Not Found'],
  ])('answers %s with %d', async (path, status, words) => {
    const answer = await call(cratesStage({}, { tiny: ['0.9.0'] }), path)
    expect([answer.status, detailOf(answer.body)]).toEqual([status, words])
  })

  test('lists the category slugs', async () => {
    const { body } = await call(cratesStage(), '/api/v1/category_slugs')
    const slugs = (JSON.parse(body) as { category_slugs: readonly { slug: string }[] }).category_slugs
    expect(slugs.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['encoding', 'development-tools::cargo-plugins']),
    )
  })

  test.each([
    ['none', { 'user-agent': '' }, 'We require that all requests include a `User-Agent` header.'],
    ['curl', { 'user-agent': 'curl/8.5.0' }, 'We are unable to process your request at this time. '],
  ])('refuses a user agent that is %s', async (_title, headers, words) => {
    const stage = cratesStage()
    const answer = await call(stage, '/api/v1/crates/tiny', { headers })
    expect([answer.status, detailOf(answer.body)]).toEqual([403, expect.stringContaining(words)])
    expect((await call(stage, '/config.json', { ...index, headers })).status).toBe(200)
  })
})

describe('yanking', () => {
  const yank = { method: 'DELETE', headers: { authorization: TOKEN } }
  test('changes the line of the index and back, for ours and for upstream', async () => {
    const stage = cratesStage({}, { tiny: ['0.9.0'] })
    await put(stage, 'tiny', '1.0.0')
    for (const version of ['0.9.0', '1.0.0']) {
      expect(await call(stage, `/api/v1/crates/tiny/${version}/yank`, yank)).toMatchObject({
        status: 200,
        body: '{"ok":true}',
      })
    }
    expect(lines((await call(stage, '/ti/ny/tiny', index)).body)).toMatchObject([{ yanked: true }, { yanked: true }])
    await call(stage, '/api/v1/crates/tiny/1.0.0/unyank', { ...yank, method: 'PUT' })
    expect(lines((await call(stage, '/ti/ny/tiny', index)).body)).toMatchObject([{ yanked: true }, { yanked: false }])
  })

  test('needs the scope, and the crate', async () => {
    const tokens = [{ token: TOKEN, scopes: ['publish-update' as const], verifiedEmail: true }]
    const stage = cratesStage({ tokens, owners: { tiny: ['somebody'] } }, { tiny: ['0.9.0'] })
    const answer = await call(stage, '/api/v1/crates/tiny/0.9.0/yank', yank)
    expect(detailOf(answer.body)).toBe('this token does not have the required permissions to perform this action')
    const stranger = cratesStage({ owners: { tiny: ['somebody'] } }, { tiny: ['0.9.0'] })
    expect(detailOf((await call(stranger, '/api/v1/crates/tiny/0.9.0/yank', yank)).body)).toBe(
      'must already be an owner to yank or unyank',
    )
  })
})

describe('a publish', () => {
  test('needs no dependency that is the crate itself or was published before it', async () => {
    const stage = cratesStage()
    await put(stage, 'base', '1.0.0')
    const tables = { dependencies: { base: '1' }, 'dev-dependencies': { tiny: '1' } }
    expect((await put(stage, 'tiny', '1.0.0', { shape: { tables } })).status).toBe(200)
  })

  test('of one version that comes twice at once is stored once', async () => {
    const stage = cratesStage()
    const answers = await Promise.all([put(stage, 'tiny', '1.0.0'), put(stage, 'tiny', '1.0.0')])
    expect(answers.map(({ status }) => String(status)).sort()).toEqual(['200', '400'])
    expect(stage.state.published).toHaveLength(1)
  })

  test('is limited per user: after the burst, one for each interval', async () => {
    const stage = cratesStage({ rateLimits: { 'publish-new': { burst: 2, every: 60_000 } } })
    const statuses = async (names: readonly string[]): Promise<readonly number[]> => {
      const got: number[] = []
      for (const name of names) got.push((await put(stage, name, '1.0.0')).status)
      return got
    }
    expect(await statuses(['a', 'b', 'c'])).toEqual([200, 200, 429])
    stage.clock.now += 90_000
    const refused = await put(stage, 'c', '1.0.0').then(() => put(stage, 'd', '1.0.0'))
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': 'Sat, 21 Nov 2026 10:02:00 GMT' } })
    expect(stage.state.published.map(({ crate }) => crate)).toEqual(['a', 'b', 'c'])
  })

  test('is refused with 200 where the server hides its codes from cargo, and the rest of the API is not', async () => {
    const stage = cratesStage({ statusMode: 'always-200' })
    const answer = await put(stage, 'tiny', '1.0.0', { token: null })
    expect([answer.status, detailOf(answer.body)]).toEqual([200, 'this action requires authentication'])
    expect((await call(stage, '/api/v1/crates/tiny')).status).toBe(404)
  })

  test('keeps the README of the request, and the bytes as they came', async () => {
    const stage = cratesStage()
    const crate = makeCrate('tiny', '1.0.0')
    await put(stage, 'tiny', '1.0.0', {
      body: publishBody({ name: 'tiny', vers: '1.0.0', readme: '# Tiny', readme_file: 'README.md' }, crate),
    })
    expect(stage.state.published[0]).toMatchObject({
      sha256: sha256Of(crate),
      size: crate.length,
      bytes: crate,
      about: { readme: '# Tiny' },
    })
  })
})
