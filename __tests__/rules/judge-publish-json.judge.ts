import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCommand } from '../../rehearsal/command.ts'
import { publishJson } from '../../src/rules/publish-json.ts'
import { toolAt } from '../judges/tool.ts'
import { examineBytes } from '../make/content.ts'
import { publishBody, sha256Of } from '../make/crate.ts'
import { type CorpusCrate, corpus } from './publish-corpus.ts'

/** The stock client. */
const cargo = toolAt('JUDGE_CARGO')

/** A registry that knows every name but those of the corpus, and keeps what it is sent. */
let server: Server
let address = ''
const bodies: Buffer[] = []
const own = new Set(corpus.map(({ name }) => name).concat('corpus-sibling'))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'publish-corpus-'))
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const name = request.url?.split('/').at(-1) ?? ''
      if (request.method === 'PUT') bodies.push(Buffer.concat(parts))
      if (request.method === 'PUT')
        response.end('{"warnings":{"invalid_categories":[],"invalid_badges":[],"other":[]}}')
      else if (name === 'config.json') response.end(JSON.stringify({ dl: `${address}/dl`, api: address }))
      else if (own.has(name) && !bodies.some((body) => body.includes(`{"name":"${name}",`)))
        response.writeHead(404).end()
      else response.end(linesOf(name))
    })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true, force: true })
})

const versions = ['0.3.1', '1.0.0-rc.1', '1.2.3', '2.0.0']

/** The index is asked in lower case, and answers with the name as it is. */
const linesOf = (name: string): string =>
  [...versions, ...corpus.filter((each) => each.name === name).map(({ version }) => version)]
    .map((vers) =>
      JSON.stringify({
        name: name === 'upper' ? 'Upper' : name,
        vers,
        deps: [],
        cksum: '0'.repeat(64),
        features: { f1: [], f2: [] },
        yanked: false,
      }),
    )
    .join('\n')

async function lay({ files, folder: below = '.', name }: CorpusCrate): Promise<string> {
  const top = path.join(folder, name)
  const all = { [path.join(below, 'src/lib.rs')]: '', ...files }
  for (const [at, content] of Object.entries(all)) {
    const file = path.join(top, at)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  return path.join(top, below)
}

const indexOf = (registry: string): string => `sparse+${address}/${registry}/`

async function run(cwd: string, argv: readonly string[]) {
  const { code, stdout, stderr } = await runCommand({
    argv: [cargo, ...argv],
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? path.join(homedir(), '.rustup'),
      CARGO_HOME: path.join(folder, 'cargo-home'),
      CARGO_TARGET_DIR: path.join(folder, 'target', path.basename(cwd)),
      CARGO_REGISTRY_TOKEN: 'x',
      CARGO_REGISTRIES_MINE_TOKEN: 'x',
      CARGO_REGISTRIES_MINE_INDEX: indexOf('mine'),
      CARGO_REGISTRIES_THIRD_INDEX: indexOf('third'),
      // the one way in which stock cargo takes another server for crates.io itself
      __CARGO_TEST_CRATES_IO_URL_DO_NOT_USE_THIS: indexOf('index'),
      ...(process.env['RUSTUP_TOOLCHAIN'] && { RUSTUP_TOOLCHAIN: process.env['RUSTUP_TOOLCHAIN'] }),
    },
  })
  return { code, output: `${stdout}${stderr}` }
}

/** What cargo sent. It ends at once, because the index shows what was uploaded. */
async function uploaded(cwd: string, argv: readonly string[]): Promise<Buffer> {
  const before = bodies.length
  const { output } = await run(cwd, argv)
  const body = bodies[before]
  if (body === undefined) throw new Error(`cargo sent nothing:\n${output}`)
  return body
}

test.each(corpus)('our publish request is cargo’s, byte for byte: $title', async (crate) => {
  const cwd = await lay(crate)
  const elsewhere = crate.elsewhere === true
  const packaged = await run(cwd, ['package', '--no-verify', '--allow-dirty'])
  expect(packaged).toMatchObject({ code: 0 })
  const filename = `${crate.name}-${crate.version}.crate`
  const bytes = await readFile(path.join(folder, 'target', path.basename(cwd), 'package', filename))
  const sent = await uploaded(cwd, [
    'publish',
    '--no-verify',
    '--allow-dirty',
    ...(elsewhere ? ['--registry', 'mine'] : []),
  ])
  const examined = await examineBytes(filename, bytes)
  if (examined.crate === undefined) throw new Error('not read as a crate')
  const json = publishJson(examined.crate, elsewhere ? indexOf('mine') : undefined)
  expect(json).toBe(sent.subarray(4, 4 + sent.readUInt32LE(0)).toString())
  expect(sha256Of(sent)).toBe(sha256Of(publishBody(json, bytes)))
})
