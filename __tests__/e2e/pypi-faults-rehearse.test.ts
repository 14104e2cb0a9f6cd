import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../rehearsal/report.ts'
import { entry } from '../make/entry.ts'

const workspace = 'rehearsal/projects/workspace'

let scratch = ''
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'rehearse-faults-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly output: string
}

function rehearse(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [entry, 'rehearse', '--no-gates', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}

describe('a rehearsal whose publishing job is killed', () => {
  test('runs the job again each time, shows every attempt, and everything is published once', async () => {
    const at = path.join(scratch, 'killed.json')
    const kills = ['--fault', 'kill@crate:1', '--fault', 'kill@upload:2', '--fault', 'kill@file:1']
    const { code, output } = await rehearse(workspace, ...kills, '--latency', '5ms', '--report', at)
    const report: Report = JSON.parse(await readFile(at, 'utf8'))
    expect(report.steps.filter(({ name }) => name.startsWith('publish'))).toMatchObject([
      { name: 'publish', ok: true, outcome: 'killed, as kill@crate:1 asks' },
      { name: 'publish again (attempt 2)', ok: true, outcome: 'killed, as kill@upload:2 asks' },
      { name: 'publish again (attempt 3)', ok: true, outcome: '3 files published and verified' },
    ])
    expect(output).toContain('✓ publish again (attempt 3)')
    expect(output).toContain('kill@file:1 never struck: there were not that many.')
    expect(output).toContain('The release of v0.3.1 would work.')
    const uploads = report.requests.filter(({ url }) => url === 'https://crates.io/api/v1/crates/new')
    expect(uploads.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(report.requests.every(({ milliseconds }) => milliseconds >= 4)).toBe(true)
    expect(report.files.map(({ equal }) => equal)).toEqual([true, true, true])
    expect(code).toBe(0)
  }, 120_000)
})

describe('a rehearsal in which a service fails', () => {
  test('goes through where the action gets over it', async () => {
    const { code, output } = await rehearse(workspace, '--fault', 'crates:502-after-store@2', '--fault', 'crates:cut@3')
    expect(output).toContain('3 files published and verified')
    expect(output).toMatch(/^ {2}502 PUT +https:\/\/crates\.io\/api\/v1\/crates\/new/m)
    expect(code).toBe(0)
  }, 120_000)

  test('is red where the release is broken off', async () => {
    const { code, output } = await rehearse(workspace, '--fault', 'crates:403@2+')
    expect(output).toContain('✗ publish')
    expect(output).toContain('The release of v0.3.1 would not work.')
    expect(code).toBe(1)
  }, 120_000)
})

describe('a command line that is not understood', () => {
  const faults = ['nonsense', 'pipy:502@1', 'pypi:502', 'kill@upload:0', 'kill@wheel:1', 'pypi:200@1', '']
  test.each(faults)('--fault "%s" is told the faults that there are', async (fault) => {
    const { code, output } = await rehearse(workspace, '--fault', fault)
    expect(output).toContain(`"${fault}" is not a fault: expected SERVICE:`)
    for (const word of ['pypi, testpypi, crates, github', 'timeout, cut, html or garbage', 'kill@upload:N'])
      expect(output).toContain(word)
    expect(code).toBe(2)
  })

  test.each(['soon', 'ms', '-5ms', '', '1h'])('--latency "%s" is told what it takes', async (time) => {
    const { code, output } = await rehearse(workspace, `--latency=${time}`)
    expect(output).toContain('--latency takes a time such as 150ms or 2s')
    expect(code).toBe(2)
  })
})
