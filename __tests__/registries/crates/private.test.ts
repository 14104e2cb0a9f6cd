import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runCommand } from '../../../rehearsal/command.ts'
import { readInputs } from '../../../src/inputs.ts'
import { Credential } from '../../../src/model/credential.ts'
import type { LocalDistribution } from '../../../src/model/distribution.ts'
import { clock } from '../../../src/platform/clock.ts'
import { files } from '../../../src/platform/files.ts'
import { createHttp } from '../../../src/platform/http.ts'
import { registriesFor } from '../../../src/registries-for.ts'
import { describeFile } from '../../../src/rules/describe.ts'
import { waitUntilServed } from '../../../src/verify/wait.ts'
import { toolchains } from '../../e2e/toolchains.ts'
import { openPrivateRegistry, type PrivateRegistry } from '../../make/private-registry.ts'
import { stopAll } from '../../platform/server.ts'

let company: PrivateRegistry
let folder = ''
beforeAll(async () => {
  company = await openPrivateRegistry()
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'private-registry-')))
})
afterAll(async () => {
  await stopAll()
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
})

const http = createHttp({ environment: {}, version: '1', repository: 'a/b', clock })

/** The client as the inputs `crates-url` and `crates-token` make it. */
function clientOf(url: string, token: string | undefined, described = new Map()) {
  const raw = { 'crates-url': url, ...(token !== undefined && { 'crates-token': token }) }
  const { inputs, problems } = readInputs(raw)
  expect(problems).toEqual([])
  return registriesFor({ http, files, clock, mask: () => undefined }, inputs, 'pypi', new Map(), described).rust
}

describe('a registry that wants a token for everything', () => {
  const release = { name: 'company-base', version: '0.1.0' }

  test('cannot be read without one, which only a live run is refused for', async () => {
    const seen = company.server.seen.length
    expect(await clientOf(company.index, undefined).find(release)).toMatchObject({
      unreadable: { code: 'credential-missing', level: 'live', message: expect.stringContaining('`auth-required`') },
    })
    expect(company.server.seen.length - seen).toBe(1)
  })

  test('refuses a wrong one, in words that do not hold it', async () => {
    const found = await clientOf(company.index, 'Basic wrong').find(release)
    expect(found).toMatchObject({ unreadable: { code: 'registry-forbidden', level: 'error' } })
    expect(JSON.stringify(found)).not.toContain('Basic wrong')
  })

  test('is found by its index, or by the address that the index lies at or below', async () => {
    const base = company.server.url
    for (const named of [company.index, `${base}/company/index`, `${base}/company/index/`, `${base}/company`]) {
      expect(await clientOf(named, company.token).find(release)).toBe('absent')
    }
    expect(await clientOf(`${base}/elsewhere`, company.token).find(release)).toMatchObject({
      unreadable: { code: 'registry-unreadable', message: expect.stringContaining('/elsewhere/') },
    })
  })

  test('takes the uploads that cargo would send, and stock cargo builds with them', async () => {
    const members = { base: '', tool: 'base = { package = "company-base", version = "0.1", registry = "company" }\n' }
    for (const [name, needs] of Object.entries(members)) await project(`company-${name}`, needs)
    const ours: string[] = []
    for (const name of ['company-base', 'company-tool']) {
      await cargo(name, 'package', '--no-verify', '--allow-dirty')
      const crate = await packaged(name)
      const { described } = await describeFile(files, crate)
      const registry = clientOf(company.index, company.token, new Map([[crate.path, described]]))
      const token = new Credential(company.token, 'given')
      expect(await registry.upload(crate, token)).toEqual({ outcome: 'stored' })
      const verified = await waitUntilServed({ registry, distributions: [crate], clock })
      expect(verified).toEqual([{ filename: crate.filename, verified: true }])
      ours.push(company.kept.at(-1)?.json ?? '')
    }
    // the token is for the registry, and the store that it sends on to is somebody else
    expect(company.store.seen.length).toBeGreaterThan(1)
    expect(company.store.seen.filter(({ headers }) => headers.authorization !== undefined)).toEqual([])

    await project(
      'program',
      'company-tool = { version = "0.1", registry = "company" }\n',
      'fn main() { company_tool::f() }\n',
    )
    await cargo('program', 'build')

    company.clear()
    for (const name of ['company-base', 'company-tool']) await cargo(name, 'publish', '--no-verify', '--allow-dirty')
    expect(ours).toEqual(company.kept.map(({ json }) => json))
    expect(ours[1]).toContain('"name":"company-base"')
    expect(ours[1]).not.toContain('"registry"')
  }, 120_000)

  async function project(name: string, dependencies: string, main?: string): Promise<void> {
    const source = path.join(folder, name, 'src')
    await mkdir(source, { recursive: true })
    await writeFile(
      path.join(folder, name, 'Cargo.toml'),
      `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\ndescription = "For a test"\nlicense = "MIT"\n${main === undefined ? 'publish = ["company"]\n' : ''}[dependencies]\n${dependencies}[workspace]\n`,
    )
    await writeFile(path.join(source, main === undefined ? 'lib.rs' : 'main.rs'), main ?? 'pub fn f() {}\n')
  }

  let homes = 0
  async function cargo(name: string, ...argv: readonly string[]): Promise<void> {
    const known = toolchains(path.join(folder, `home-${(homes += 1)}`))
    const toolchain = process.env['RUSTUP_TOOLCHAIN']
    const end = await runCommand({
      argv: ['cargo', ...argv],
      cwd: path.join(folder, name),
      env: {
        ...known,
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        CARGO_TARGET_DIR: path.join(folder, 'target'),
        CARGO_REGISTRIES_COMPANY_INDEX: company.index,
        CARGO_REGISTRIES_COMPANY_TOKEN: company.token,
        CARGO_REGISTRY_GLOBAL_CREDENTIAL_PROVIDERS: 'cargo:token',
        ...(toolchain !== undefined && { RUSTUP_TOOLCHAIN: toolchain }),
      },
    })
    if (end.code !== 0) throw new Error(`cargo ${argv.join(' ')} in ${name}:\n${end.stdout}${end.stderr}`)
  }

  async function packaged(name: string): Promise<LocalDistribution> {
    const filename = `${name}-0.1.0.crate`
    const file = path.join(folder, 'target', 'package', filename)
    // cargo publish would write over it
    const own = path.join(folder, filename)
    await writeFile(own, await readFile(file))
    return { filename, kind: 'crate', name, version: '0.1.0', path: own, ...(await files.digest(own)) }
  }
})
