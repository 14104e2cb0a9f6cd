import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { thisSystem } from '../../rehearsal/host.ts'
import type { Report } from '../../rehearsal/report.ts'
import { entry } from '../make/entry.ts'

let scratch = ''
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'rehearse-gates-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

/** A gate of the config. */
interface Gate {
  readonly name: string
  readonly run: string
  readonly blocking?: boolean
  readonly os?: readonly string[]
}

interface Ended {
  readonly code: number | null
  readonly output: string
  readonly report: Report
  readonly html: string
}

const manifest = `[package]
name = "gated-shelf"
version = "0.1.0"
edition = "2021"
description = "A crate of one line."
license = "MIT"
homepage = "https://example.org/gated-shelf"
`

/** Rehearses a crate of one line with the gates of a config, or without a config. */
async function rehearse(
  name: string,
  gates: readonly Gate[] | undefined,
  lib: string,
  ...options: readonly string[]
): Promise<Ended> {
  const project = path.join(scratch, name)
  const [report, html] = [path.join(scratch, `${name}.json`), path.join(scratch, `${name}.html`)]
  await mkdir(path.join(project, 'src'), { recursive: true })
  await writeFile(path.join(project, 'Cargo.toml'), manifest)
  await writeFile(path.join(project, 'src', 'lib.rs'), lib)
  if (gates !== undefined) {
    const config = JSON.stringify({ gates: gates.map((each) => ({ os: [thisSystem], ...each })) })
    await mkdir(path.join(project, '.github'))
    await writeFile(path.join(project, '.github', 'release-action.yml'), config)
  }
  const argv = [entry, 'rehearse', project, '--report', report, '--html', html, ...options]
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, output, report: JSON.parse(await readFile(report, 'utf8')), html: await readFile(html, 'utf8') }
}

const one = 'pub fn one() -> u8 {\n    1\n}\n'
/** Rows of Linux alone bear the plain name. */
const row = (name: string): string => (thisSystem === 'linux' ? name : `${name} (${thisSystem})`)
const python = thisSystem === 'windows' ? 'python' : 'python3'
const otherSystem = thisSystem === 'windows' ? 'macos' : 'windows'

describe('a rehearsal whose gates do not all hold', () => {
  test('runs them all, tells the last lines of those that failed, and publishes nothing', async () => {
    const { code, output, report, html } = await rehearse(
      'broken',
      [
        { name: 'sums', run: `${python} -c "print('one and one'); raise SystemExit('is not three')"` },
        { name: 'checker', run: 'no-such-checker --all' },
        { name: 'after', run: `${python} -c "print('reached')"` },
      ],
      one,
      '--verbose',
    )
    expect(code).toBe(1)
    const gates = report.steps.filter((each) => each.name.startsWith('gate '))
    expect(gates.map(({ name, ok, outcome }) => [name, ok, outcome])).toEqual([
      [`gate ${row('sums')}`, false, 'failed'],
      [`gate ${row('checker')}`, false, 'failed'],
      [`gate ${row('after')}`, true, 'passed'],
    ])
    expect(gates.every(({ seconds }) => seconds > 0)).toBe(true)
    // it ends with the gates, as the workflow does
    expect(report.steps.at(-1)?.name).toBe(`gate ${row('after')}`)
    // the plan stores the notes, and nothing else is sent anywhere
    const sent = report.requests.filter(({ method }) => !['GET', 'HEAD', 'CONNECT'].includes(method))
    expect(sent.filter(({ service }) => service !== 'artifacts')).toEqual([])
    expect(report).toMatchObject({ ok: false, files: [] })
    expect(report.release).toBeUndefined()
    expect(report.problems.filter(({ level }) => level === 'error').map((each) => [each.code, each.job])).toEqual([
      ['gate-failed', `gate ${row('sums')}`],
      ['gate-failed', `gate ${row('checker')}`],
    ])
    // as it streams, in the table, and in the words of what failed
    expect(output).toMatch(/^ {4}one and one$/m)
    expect(output).toMatch(/^ {4}reached$/m)
    expect(output).toMatch(/^✗ gate sums.* {2}failed$/m)
    expect(output).toMatch(
      /error gate-failed \(gate sums.*ended with exit code 1\. .*\n +one and one\n +is not three\n/,
    )
    expect(output).toMatch(/error gate-failed \(gate checker.*ended with exit code 127[^✓]*not found/)
    expect(output).toContain('The release of v0.1.0 would not work.')
    for (const each of ['sums', 'checker', 'after']) expect(html).toContain(`gate ${row(each)}</span>`)
    expect(html).toContain('is not three')
  }, 240_000)

  test('goes on where the failing one does not block, with a warning, and names the rows of other systems', async () => {
    const { code, output, report } = await rehearse(
      'mild',
      [
        { name: 'form', blocking: false, run: `${python} -c "raise SystemExit('a line is too long')"` },
        { name: 'elsewhere', os: [otherSystem], run: 'exit 1' },
        { name: 'files', run: `${python} -c "open('left-behind', 'w').close()"` },
      ],
      one,
    )
    expect(report.problems.filter(({ level }) => level === 'error')).toEqual([])
    expect(code).toBe(0)
    const names = report.steps.map(({ name }) => name)
    expect(names.slice(names.indexOf('plan on the tag') + 1, names.indexOf('dry run'))).toEqual([
      `gate ${row('form')}`,
      `gate ${row('files')}`,
      'build crates',
    ])
    expect(output).toMatch(/^✓ gate form.* {2}failed, and does not block$/m)
    expect(output).toMatch(/warning gate-failed \(gate form.*Its last lines:\n +a line is too long\n/)
    expect(report.remarks.filter((each) => each.startsWith('Skipped'))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Skipped, because this machine \\(.*\\) does not run these gates: elsewhere \\(${otherSystem}\\)\\.$`,
        ),
      ),
    ])
    expect(report.summaries.find(({ job }) => job === `gate ${row('form')}`)?.markdown).toContain('| Gate | Outcome |')
    expect(output).toContain('The release of v0.1.0 would work.')
  }, 240_000)

  test('does not run them with --no-gates, and says which it left out', async () => {
    const { code, output, report } = await rehearse('without', [{ name: 'sums', run: 'exit 1' }], one, '--no-gates')
    expect(report.steps.filter(({ name }) => name.startsWith('gate '))).toEqual([])
    expect(output).toContain(`The gates were left out, as --no-gates asks: ${row('sums')}.`)
    expect(output).toContain('The release of v0.1.0 would work.')
    expect(code).toBe(0)
  }, 240_000)
})

test('a rehearsal runs the checks that a project without a config was seen to have; they are those of Linux', async () => {
  const lib = `${one}\n#[test]\nfn two() {\n    assert_eq!(one(), 2);\n}\n`
  const { code, output, report } = await rehearse('detected', undefined, lib)
  const gates = report.steps.filter(({ name }) => name.startsWith('gate ')).map(({ name, ok }) => [name, ok])
  if (thisSystem === 'linux') {
    expect(gates).toEqual([
      ['gate cargo fmt', true],
      ['gate cargo clippy', true],
      ['gate cargo test', false],
    ])
    expect(output).toMatch(/error gate-failed \(gate cargo test\)[^✓]*test result: FAILED\. 0 passed; 1 failed/)
    expect(code).toBe(1)
  } else {
    expect(gates).toEqual([])
    expect(output).toContain('does not run these gates: cargo fmt, cargo clippy, cargo test.')
  }
}, 240_000)
