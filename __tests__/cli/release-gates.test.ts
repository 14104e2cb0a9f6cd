import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { type Laptop, withLaptop } from './release-stage.ts'

jest.setTimeout(180_000)

/** The line of the phase, unfolded. */
const checkLine = (stdout: string): string => /^[✓✗] check +[\d.]+ s +(.*(?:\n {10,}.*)*)/m.exec(stdout)?.[1] ?? ''

/** A Makefile whose `check` writes down each run, and where it ran, and then does what is said. */
const making = (then: string): Readonly<Record<string, string>> => ({
  Makefile: `check:\n\t@pwd >> "$$HOME/runs"\n\t@echo left > left-behind.txt\n\t@${then}\n`,
})

/** The folders that the gate ran in. */
const runs = async ({ env }: Laptop): Promise<readonly string[]> =>
  (await readFile(path.join(env['HOME'] ?? '', 'runs'), 'utf8').catch(() => ''))
    .split('\n')
    .filter((line) => line !== '')

describe('a detected gate, on a laptop', () => {
  test('runs in a clone of the release commit, and leaves nothing in the checkout', async () => {
    await withLaptop({ files: making('git describe --exact-match') }, async (laptop) => {
      const ended = await laptop.release(['--live'])
      expect(ended).toMatchObject({ code: 0, stderr: '' })
      expect(checkLine(ended.stdout)).toBe('v0.1.1: nothing would be refused; passed: make check')
      const [where, ...more] = await runs(laptop)
      expect(where).not.toBe(laptop.root)
      expect(more).toEqual([])
      expect((await laptop.state()).status).toBe('')
      // the same command again has nothing to check: it was passed for this commit
      expect(await laptop.release(['--live'])).toMatchObject({ code: 0 })
      expect(await runs(laptop)).toHaveLength(1)
      // asked for alone it is run
      const alone = await laptop.release(['--live', '--only', 'check'])
      expect(alone).toMatchObject({ code: 0 })
      expect(await runs(laptop)).toHaveLength(2)
      expect((await laptop.state()).status).toBe('')
    })
  })

  test('that fails takes commit and tag back, and says how to do without it', async () => {
    await withLaptop({ files: making('exit 3') }, async (laptop) => {
      const before = await laptop.state()
      const failed = await laptop.release(['--live'])
      expect(failed.code).toBe(1)
      expect(failed.stdout).toContain('gate-failed')
      expect(failed.stdout).toContain('--no-gates')
      expect(await laptop.state()).toMatchObject({ head: before.head, tags: before.tags, status: '' })
      expect(laptop.acts()).toEqual([])
      // a dry run refuses alike
      expect((await laptop.release()).code).toBe(1)
      const left = await laptop.release(['--live', '--no-gates'])
      expect(left).toMatchObject({ code: 0, stderr: '' })
      expect(checkLine(left.stdout).replace(/\s+/g, ' ')).toBe(
        'v0.1.1: nothing would be refused; gates left out, as --no-gates asks: make check',
      )
    })
  })

  test('that passed does not hold up a release which was ended half-way', async () => {
    // passes once: a second run would stop the release with a crate out
    const once = making('test ! -e "$$HOME/once" && touch "$$HOME/once"')
    await withLaptop({ files: once, faults: ['crates:403@1'] }, async (laptop) => {
      const broken = await laptop.release(['--live'])
      expect(broken.code).not.toBe(0)
      expect(checkLine(broken.stdout)).toContain('passed: make check')
      const again = await laptop.release(['--live', '--only', 'check'])
      expect(again.code).toBe(1)
      const gone = await laptop.release(['--live'])
      expect(checkLine(gone.stdout)).toBe('v0.1.1: nothing would be refused; passed before: make check')
      expect(gone).toMatchObject({ code: 0 })
    })
  })

  test('is run again where what is kept of it cannot be read', async () => {
    await withLaptop({ files: making('true'), faults: ['crates:403@1'] }, async (laptop) => {
      expect((await laptop.release(['--live'])).code).not.toBe(0)
      await laptop.write({ '.git/release-action/gates.json': '{"commit":' })
      expect(checkLine((await laptop.release(['--live'])).stdout)).toContain('passed: make check')
      expect(await runs(laptop)).toHaveLength(2)
      await rm(path.join(laptop.root, '.git', 'release-action', 'gates.json'))
    })
  })
})

test('killed in the middle of the gates, the same command goes on with those that have not passed', async () => {
  const here = process.platform === 'linux' ? 'linux' : 'macos'
  // the second one kills the release, once
  const kill = 'test -e "$HOME/killed" || { touch "$HOME/killed"; kill -9 $PPID; sleep 1; }'
  const gates = [
    ['one', 'pwd >> "$HOME/runs"'],
    ['two', kill],
  ].map(([name, run]) => `  - name: ${name}\n    os: [${here}]\n    run: |\n      ${run}\n`)
  const files = { '.github/release-action.yml': `gates:\n${gates.join('')}` }
  await withLaptop({ files }, async (laptop) => {
    const killed = await laptop.release(['--live'])
    expect(killed.code).toBeNull()
    expect(laptop.acts()).toEqual([])
    const ended = await laptop.release(['--live'])
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(await runs(laptop)).toHaveLength(1)
    expect(checkLine(ended.stdout)).toBe('v0.1.1: nothing would be refused; passed: two; passed before: one')
  })
})

test('a gate of the config runs in the checkout itself, and one of another system is named', async () => {
  const [here, system] = process.platform === 'linux' ? ['linux', 'macos'] : ['macos', 'linux']
  const config = `gates:\n  - { name: own, os: [${here}], run: 'pwd >> "$HOME/runs"' }\n  - { name: far, run: 'false', os: [${system}] }\n`
  await withLaptop({ files: { '.github/release-action.yml': config } }, async (laptop) => {
    const ended = await laptop.release(['--live'])
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(await runs(laptop)).toEqual([laptop.root])
    expect(checkLine(ended.stdout).replace(/\s+/g, ' ')).toBe(
      `v0.1.1: nothing would be refused; passed: own; not run on this system: far (${system})`,
    )
  })
})
