import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cargoCases } from '../edit-cases.ts'
import { before } from '../edited.ts'

// Says on stdout what `cargo set-version` makes of every case with a Cargo.toml: the files that it changes, or its refusal.
// Argument: the program. It is compiled for four minutes of a processor, so that no run of the judges has it; by hand:
// cargo install cargo-edit --version 0.13.13 --locked --no-default-features --features set-version --bin cargo-set-version
// node __tests__/version/programs/set-version.ts ~/.cargo/bin/cargo-set-version > __tests__/version/set-version.json

const [program = 'cargo-set-version'] = process.argv.slice(2)

/** Runs a program without a network; its words where it fails. */
function start(cwd: string, file: string, ...args: readonly string[]): Promise<string | undefined> {
  const env = { ...process.env, CARGO_NET_OFFLINE: 'true' }
  return new Promise((resolve) => {
    execFile(file, [...args], { cwd, env, timeout: 60_000 }, (error, _, stderr) => {
      const line = stderr.split('\n').find((each) => /error|requir/i.test(each)) ?? stderr
      resolve(error === null ? undefined : line.replaceAll(cwd, '.'))
    })
  })
}

const outcomes: Record<string, unknown> = {}
for (const { name, to, files } of cargoCases) {
  const folder = await mkdtemp(path.join(tmpdir(), 'release-action-set-version-'))
  const texts = new Map(Object.entries(files).map(([file, text]) => [file, before(text)]))
  for (const [file, text] of texts) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), text)
  }
  let refused = await start(folder, 'cargo', 'generate-lockfile', '--offline')
  if (refused === undefined) texts.set('Cargo.lock', await readFile(path.join(folder, 'Cargo.lock'), 'utf8'))
  for (const [crate, version] of Object.entries(to)) {
    refused ??= await start(folder, program, 'set-version', '--offline', '--package', crate, version)
  }
  const changed: Record<string, string> = {}
  for (const [file, text] of texts) {
    const now = await readFile(path.join(folder, file), 'utf8')
    if (now !== text) changed[file] = now
  }
  outcomes[name] = refused === undefined ? { before: texts.get('Cargo.lock'), changed } : { refused }
  await rm(folder, { recursive: true, force: true })
}
process.stdout.write(`${JSON.stringify({ tool: 'cargo-edit 0.13.13', outcomes }, undefined, 2)}\n`)
