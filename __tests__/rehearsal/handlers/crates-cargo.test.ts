import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callRaw, cratesStage, TOKEN, type CratesStage } from '../../make/crates-stage.ts'

// The judge is stock cargo, which takes the server for crates.io by the name that cargo's own tests use.
describe('stock cargo', () => {
  let server: Server
  let stage: CratesStage
  let folder: string
  let port: number

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crates-cargo-'))
    server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const [, host = '', path = ''] = /^\/(index|static)\.crates\.io(\/.*)$/.exec(request.url ?? '') ?? []
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        )
        const more = { method: request.method ?? '', headers, body: Buffer.concat(chunks) }
        const where = host === '' ? {} : { host: `${host}.crates.io` }
        void callRaw(stage, path === '' ? (request.url ?? '') : path, { ...more, ...where }).then((answer) => {
          response.writeHead(answer === 'upstream' ? 404 : answer.status, answer === 'upstream' ? {} : answer.headers)
          response.end(answer === 'upstream' ? '' : answer.body)
        })
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
    const base = `http://127.0.0.1:${port}`
    stage = cratesStage({ now: Date.now, bases: { api: base, downloads: `${base}/static.crates.io` } })
    await write('ws/Cargo.toml', '[workspace]\nmembers = ["base", "tool"]\nresolver = "2"\n')
    await member('base', 'license = "MIT"\n')
    await member(
      'tool',
      'license = "MIT"\n[dependencies]\nb = { package = "rehearsed-base", path = "../base", version = "0.1" }\n',
    )
  })

  afterEach(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  })

  test('publishes a workspace, is told that it is there, and builds a program with it', async () => {
    const first = await cargo('ws', 'publish', '--workspace', '--allow-dirty')
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('Published rehearsed-tool v0.1.0') })
    expect(stage.state.published.map(({ crate }) => crate)).toEqual(['rehearsed-base', 'rehearsed-tool'])

    const again = await cargo('ws', 'publish', '--workspace', '--allow-dirty')
    expect(again.code).toBe(101)
    expect(again.output).toContain('error: crate rehearsed-base@0.1.0 already exists on crates.io index')

    await write(
      'program/Cargo.toml',
      '[package]\nname = "program"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\nrehearsed-tool = "0.1"\n',
    )
    await write('program/src/main.rs', 'fn main() { println!("{}", rehearsed_tool::n()) }\n')
    expect(await cargo('program', 'run')).toMatchObject({ code: 0, output: expect.stringMatching(/^43$/m) })
  })

  test('quotes our refusals', async () => {
    await member('base', '')
    const unlicensed = await cargo('ws/base', 'publish', '--no-verify', '--allow-dirty')
    expect(unlicensed.output).toContain(
      '(status 400 Bad Request): missing or empty metadata fields: license. Please see',
    )
    await member('base', 'license = "MIT"\n')
    const stranger = await cargo('ws/base', 'publish', '--no-verify', '--allow-dirty', '--token', 'cioWrong')
    expect(stranger.output).toContain('(status 403 Forbidden): authentication failed')
    expect(stage.state.published).toEqual([])
  })

  async function member(name: string, more: string): Promise<void> {
    const head = `[package]\nname = "rehearsed-${name}"\nversion = "0.1.0"\nedition = "2021"\ndescription = "For a test"\n`
    await write(`ws/${name}/Cargo.toml`, head + more)
    await write(
      `ws/${name}/src/lib.rs`,
      name === 'base' ? 'pub fn n() -> u8 { 42 }\n' : 'pub fn n() -> u8 { b::n() + 1 }\n',
    )
  }

  async function write(path: string, content: string): Promise<void> {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }

  async function cargo(
    directory: string,
    ...argv: string[]
  ): Promise<{ readonly code: number | null; readonly output: string }> {
    const child = spawn('cargo', argv, {
      cwd: join(folder, directory),
      env: {
        ...process.env,
        CARGO_HOME: join(folder, 'home'),
        CARGO_REGISTRY_TOKEN: TOKEN,
        CARGO_TERM_COLOR: 'never',
        __CARGO_TEST_CRATES_IO_URL_DO_NOT_USE_THIS: `sparse+http://127.0.0.1:${port}/index.crates.io/`,
      },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    return new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, output }))
    })
  }
})
