import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { satisfies } from '../../src/plan/requirement.ts'
import { runCommand } from '../../rehearsal/command.ts'
import { toolAt } from '../judges/tool.ts'

/** Builds the program that asks the `semver` crate, which is what cargo resolves by. */
const cargo = toolAt('JUDGE_CARGO')

const program = `use std::io::{self, BufRead};
fn main() {
    for line in io::stdin().lock().lines() {
        let line = line.unwrap();
        let (req, version) = line.split_once('\\t').unwrap();
        let answer = match (semver::VersionReq::parse(req), semver::Version::parse(version)) {
            (Ok(req), Ok(version)) => req.matches(&version).to_string(),
            _ => "undefined".to_string(),
        };
        println!("{answer}");
    }
}
`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'requirements-'))
  await mkdir(path.join(folder, 'src'))
  await writeFile(path.join(folder, 'src/main.rs'), program)
  const manifest =
    '[package]\nname = "requirements"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\nsemver = "1"\n'
  await writeFile(path.join(folder, 'Cargo.toml'), manifest)
  const names = ['PATH', 'HTTPS_PROXY', 'SSL_CERT_FILE', 'CARGO_HTTP_CAINFO', 'RUSTUP_TOOLCHAIN']
  const env = {
    ...Object.fromEntries(
      names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name] ?? '']])),
    ),
    HOME: folder,
    RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? path.join(homedir(), '.rustup'),
    CARGO_HOME: process.env['CARGO_HOME'] ?? path.join(homedir(), '.cargo'),
    CARGO_TARGET_DIR: path.join(folder, 'target'),
  }
  const { code, stderr } = await runCommand({ argv: [cargo, 'build', '--quiet'], cwd: folder, env })
  if (code !== 0) throw new Error(stderr)
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const digits = ['0', '1', '2']
const suffixes = ['', '-0', '-alpha', '-alpha.1', '-rc.2']
const triples = digits.flatMap((one) => digits.flatMap((two) => digits.map((three) => [one, two, three] as const)))

const versions = [
  ...triples.flatMap((numbers) => suffixes.map((suffix) => `${numbers.join('.')}${suffix}`)),
  '1.0.0+build',
  '1.2.10',
  '10.20.30',
  '01.0.0',
  '1.0',
  '',
]
const operators = ['', '=', '>', '>=', '<', '<=', '~', '^']
const requirements = [
  ...operators.flatMap((operator) =>
    triples.flatMap(([one, two, three]) =>
      [
        one,
        `${one}.*`,
        `${one}.${two}`,
        `${one}.${two}.*`,
        `${one}.*.${three}`,
        ...suffixes.map((suffix) => `${one}.${two}.${three}${suffix}`),
      ].map((numbers) => `${operator}${numbers}`),
    ),
  ),
  '*',
  ' * ',
  'x',
  '1.x',
  '1.*.*',
  '>=1, <2',
  '>=1.2.0,<1.2.2',
  '> 1',
  '1.0 ',
  '>=1.0.0-alpha, <1.0.0',
  '1.0.0-alpha, *',
  '',
  '1,',
  '>=',
  '1 || 2',
  '>1 <2',
  '^ 1.2',
  '=1.0.0+b',
  '*.1',
  'v1',
  '01',
  '1.02',
  '<2,',
]

test('each requirement takes exactly the versions that the semver crate takes', () => {
  const pairs = [...new Set(requirements)].flatMap((each) => versions.map((version) => [each, version] as const))
  expect(pairs.length).toBeGreaterThan(50_000)
  const asked = spawnSync(path.join(folder, 'target/debug/requirements'), {
    input: `${pairs.map((each) => each.join('\t')).join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const theirs = asked.stdout.trim().split('\n')
  expect(theirs).toHaveLength(pairs.length)
  const differing = pairs.flatMap(([requirement, version], at) => {
    const ours = String(satisfies(version, requirement))
    return ours === theirs[at] ? [] : [`${version} for "${requirement}": ours ${ours}, theirs ${theirs[at]}`]
  })
  expect(differing).toEqual([])
})
