import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { validator } from '../make/schema.ts'
import { playPlan, type ReleaseDifferences, withRelease } from './release.ts'
import type { Played } from './stage.ts'

const booleans = ['prerelease', 'published']
const lists = ['packages', 'distributions', 'tags', 'pull-requests']
const matrices = ['gate-matrix', 'build-matrix']

/** Every declared output is there and of its type; what is JSON fits its schema. */
async function whole({ outputs }: Played): Promise<void> {
  const action: { outputs: Record<string, unknown> } = parse(await readFile('action.yml', 'utf8'))
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort())
  for (const name of booleans) expect([name, outputs[name]]).toEqual([name, expect.stringMatching(/^(true|false)$/)])
  for (const name of lists) expect([name, JSON.parse(outputs[name] ?? '')]).toEqual([name, expect.any(Array)])
  for (const name of matrices) {
    const { include }: { include: readonly unknown[] } = JSON.parse(outputs[name] ?? '')
    expect(include.length).toBeGreaterThan(0)
  }
  for (const name of ['plan', 'receipt']) {
    const text = outputs[name] ?? ''
    if (text !== '') expect([name, (await validator(name))(JSON.parse(text))]).toEqual([name, []])
  }
}

const play = (
  differs: ReleaseDifferences,
  job: 'publish' | 'dryRun',
  more: Parameters<Parameters<Parameters<typeof withRelease>[1]>[0]['publish']>[0] = {},
): Promise<Played> => withRelease(differs, (release) => release[job](more))

describe('every output is set, whatever becomes of the step', () => {
  test('a plan has the plan and both matrices', async () => {
    const { end } = await playPlan()
    await whole(end)
    expect(end.outputs).toMatchObject({ tag: 'v0.2.0', published: 'false', prerelease: 'false', receipt: '' })
    expect(end.outputs['plan']).not.toBe('')
    expect(end.outputs['max-parallel']).toBe('256')
  })

  test('a plan says how many rows the config lets run at once', async () => {
    const config = 'build: { max-parallel: 3 }\n'
    const { end } = await playPlan({ sources: { '.github/release-action.yml': config } })
    expect(end).toMatchObject({ exitCode: 0, outputs: { 'max-parallel': '3' } })
  })

  test.each([
    ['a plan that is refused', () => playPlan({ run: { ref: 'refs/tags/nightly' } }).then((each) => each.end)],
    ['inputs that nobody understands', () => playPlan({ with: { live: 'perhaps' } }).then((each) => each.end)],
    ['a build of an unknown row', () => play({}, 'publish', { with: { step: 'build', target: 'none', live: '' } })],
    ['a gate of no plan', () => play({}, 'publish', { with: { step: 'gate', gate: 'x', plan: '{}', live: '' } })],
    ['a publish that was not asked for', () => play({}, 'publish', { with: { live: 'false' } })],
    ['a publish that is refused', () => play({ visibility: 'private' }, 'publish')],
    ['one whose first upload is refused', () => play({ faults: ['crates:403@1'] }, 'publish')],
    ['one without its files', () => play({ rows: () => [] }, 'publish')],
    ['one with a plan that was cut', () => play({}, 'publish', { with: { plan: '{"schema":1,"packed":"H4s' } })],
  ] satisfies readonly (readonly [string, () => Promise<Played>])[])('%s', async (_, act) => {
    const end = await act()
    await whole(end)
    expect(end.exitCode).toBe(1)
    expect(end.outputs['published']).toBe('false')
  })

  test('a dry run', async () => {
    const end = await play({}, 'dryRun')
    await whole(end)
    expect(end.outputs['published']).toBe('false')
    expect(JSON.parse(end.outputs['distributions'] ?? '')).toHaveLength(4)
    // and the page of the run shows the time of each phase
    expect(end.summary).toContain('```mermaid\ngantt')
  })

  test('a publish says `true` only with everything verified, and its receipt tells the same', async () => {
    const end = await play({}, 'publish')
    await whole(end)
    expect(end.outputs['published']).toBe('true')
    const receipt: { complete: boolean; files: { verified: boolean }[] } = JSON.parse(end.outputs['receipt'] ?? '')
    expect(receipt.complete).toBe(true)
    expect(receipt.files.map((each) => each.verified)).toEqual([true, true, true, true])
    expect(end.log.filter((line) => /^\d\/2 .*: uploaded \(/.test(line.replace(/^.*?(?=\d\/2)/, '')))).toHaveLength(4)
  })
})
