import { globSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runCommand } from '../../rehearsal/command.ts'
import { indexPath } from '../../rehearsal/handlers/crates/names.ts'
import { list, object, text } from '../../src/model/shape.ts'
import { publishJson } from '../../src/rules/publish-json.ts'
import { toolAt } from '../judges/tool.ts'
import { examineBytes } from '../make/content.ts'
import { sha256Of } from '../make/crate.ts'

/** The stock client, which fetches the crates. */
const cargo = toolAt('JUDGE_CARGO')

const shape = list(object({ name: text, version: text, sha256: text }))
const real = shape(JSON.parse(await readFile(new URL('real-crates.json', import.meta.url), 'utf8')), '')

type Json = Readonly<Record<string, unknown>>

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'real-crates-'))
  await mkdir(path.join(folder, 'src'))
  await writeFile(path.join(folder, 'src/lib.rs'), '')
  const dependencies = real.map(({ name, version }, index) => {
    const exact = `=${version.replace(/\+.*/, '')}`
    return `c${index} = { package = "${name}", version = "${exact}", default-features = false }\n`
  })
  const head = '[package]\nname = "fetching"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n'
  await writeFile(path.join(folder, 'Cargo.toml'), head + dependencies.join(''))
  const env = {
    ...Object.fromEntries(
      ['PATH', 'HTTPS_PROXY', 'SSL_CERT_FILE', 'CARGO_HTTP_CAINFO', 'RUSTUP_TOOLCHAIN'].flatMap((name) =>
        process.env[name] === undefined ? [] : [[name, process.env[name] ?? '']],
      ),
    ),
    HOME: folder,
    RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? path.join(homedir(), '.rustup'),
    CARGO_HOME: path.join(folder, 'cargo-home'),
  }
  const { code, stderr } = await runCommand({ argv: [cargo, 'fetch'], cwd: folder, env })
  if (code !== 0) throw new Error(stderr)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function fetched(pattern: string): Promise<Buffer> {
  const [file] = globSync(pattern, { cwd: path.join(folder, 'cargo-home/registry') })
  if (file === undefined) throw new Error(`cargo fetched no ${pattern}`)
  return readFile(path.join(folder, 'cargo-home/registry', file))
}

/** The line of the index, out of cargo's copy of it: texts with a zero byte between them. */
async function lineOf(name: string, version: string): Promise<Json> {
  const parts = (await fetched(`index/*/.cache${indexPath(name)}`)).toString().split('\0')
  const line = parts[parts.indexOf(version) + 1] ?? ''
  return JSON.parse(line) as Json
}

/** Fields that say nothing are left out of the index, or are null. */
const said = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))

/** crates.io keeps a target as the manifest spells it, where cargo writes it out: spaces do not count. */
const sorted = (deps: readonly Json[]): readonly string[] =>
  deps
    .map((each) => ({
      ...each,
      target: typeof each['target'] === 'string' ? each['target'].replaceAll(' ', '') : null,
    }))
    .map((each) => JSON.stringify(Object.entries(said(each)).sort(([one], [other]) => (one < other ? -1 : 1))))
    .sort()

/** A dependency of a publish request as the index has it: a renamed one under its alias, its real name as `package`. */
function indexed({ explicit_name_in_toml: alias, version_req: req, name, ...rest }: Json): Json {
  return { ...rest, req, name: alias ?? name, ...(alias !== undefined && { package: name }) }
}

test('there are enough of them', () => {
  expect(real.length).toBeGreaterThanOrEqual(40)
})

describe.each(real)('$name $version', ({ name, version, sha256 }) => {
  const filename = `${name}-${version}.crate`

  test('is accepted, and its publish request says what crates.io made of it', async () => {
    const bytes = await fetched(`cache/*/${filename}`)
    expect(sha256Of(bytes)).toBe(sha256)
    const { problems, crate } = await examineBytes(filename, bytes, { name, version })
    expect(problems).toEqual([])
    if (crate === undefined) throw new Error('not read as a crate')
    const json = JSON.parse(publishJson(crate)) as Json & { readonly deps: readonly Json[] }
    const line = (await lineOf(name, version)) as Json & { readonly deps: readonly Json[]; readonly features2?: Json }
    expect(line['cksum']).toBe(sha256)
    expect(sorted(json.deps.map(indexed))).toEqual(sorted(line.deps))
    expect(json['features']).toEqual({ ...Object(line['features']), ...line.features2 })
    expect(said({ links: json['links'], rust_version: json['rust_version'] })).toEqual(
      said({ links: line['links'], rust_version: line['rust_version'] }),
    )
  })
})
