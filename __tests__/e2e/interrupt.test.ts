import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { thisSystem } from '../../rehearsal/host.ts'
import { entry } from '../make/entry.ts'

let scratch = ''

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'interrupt-'))
})

afterAll(() => rm(scratch, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly output: string
  /** Files in the home and temporary folders that the rehearsal was given. */
  readonly left: readonly string[]
  /** Processes that still have those folders in their environment. */
  readonly running: readonly string[]
}

/** Rehearses a project with a home and a temporary folder of its own, and interrupts it when `until` is printed. */
async function rehearse(
  project: string,
  name: string,
  until: RegExp | undefined,
  signal: NodeJS.Signals = 'SIGINT',
  option = '--no-gates',
): Promise<Ended> {
  const [home, temporary] = [path.join(scratch, name, 'home'), path.join(scratch, name, 'tmp')]
  await Promise.all([mkdir(home, { recursive: true }), mkdir(temporary, { recursive: true })])
  const child = spawn(process.execPath, [entry, 'rehearse', project, option], {
    env: {
      ...process.env,
      HOME: home,
      TMPDIR: temporary,
      RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? path.join(homedir(), '.rustup'),
      PYENV_ROOT: process.env['PYENV_ROOT'] ?? path.join(homedir(), '.pyenv'),
    },
  })
  let output = ''
  let isInterrupted = false
  const read = (chunk: Buffer): void => {
    output += chunk.toString()
    if (isInterrupted || until === undefined || !until.test(output)) return
    isInterrupted = true
    // into the middle of what comes next
    setTimeout(() => child.kill(signal), 300)
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const left = [...(await readdir(home, { recursive: true })), ...(await readdir(temporary, { recursive: true }))]
  return { code, output, left, running: await processesWith(temporary) }
}

async function processesWith(words: string): Promise<readonly string[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    ids.map(async (id) => {
      const environment = await readFile(`/proc/${id}/environ`, 'utf8').catch(() => '')
      return environment.includes(words) && id !== String(process.pid)
        ? readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
        : ''
    }),
  )
  return found.filter((each) => each !== '')
}

const workspace = 'rehearsal/projects/workspace'

test('a rehearsal that goes through leaves no file and no process behind', async () => {
  const { code, output, left, running } = await rehearse(workspace, 'whole', undefined)
  expect(output).toContain('The release of v0.3.1 would work. Nothing has left this machine.')
  expect({ code, left, running }).toEqual({ code: 0, left: [], running: [] })
})

test.each([
  ['while it copies', /Rehearsing/],
  ['while it plans', /✓ clone/],
  ['while it plans on the tag', /✓ plan without a tag/],
  ['while cargo packages', /✓ plan on the tag/],
  ['in the dry run', /✓ build crates/],
  ['while it publishes', /✓ dry run/],
  ['while cargo uses what was published', /✓ compare hashes/],
])('a rehearsal interrupted %s leaves no file and no process behind', async (name, until) => {
  const { code, output, left, running } = await rehearse(workspace, name.replaceAll(' ', '-'), until)
  expect(output).toContain('It was interrupted.')
  expect({ code, left, running }).toEqual({ code: 130, left: [], running: [] })
})

test('a rehearsal interrupted in a gate leaves no file and no process behind, also of those that know nothing of it', async () => {
  const project = path.join(scratch, 'gated')
  await cp(workspace, project, { recursive: true })
  await mkdir(path.join(project, '.github'))
  // a number that no other process has among its arguments
  const sleep = `python3 -c 'import time; time.sleep(86400.${process.pid})'`
  const gate = `env -i PATH="$PATH" ${sleep} & echo "the gate waits"; ${sleep}`
  const gates = [{ name: 'patience', os: [thisSystem], run: gate }]
  await writeFile(path.join(project, '.github', 'release-action.yml'), JSON.stringify({ gates }))
  const { code, output, left, running } = await rehearse(project, 'gate', /^ +the gate waits/m, 'SIGINT', '--verbose')
  expect(output).toContain('It was interrupted.')
  expect(output).toMatch(/✗ gate patience.* interrupted/)
  const sleeping = spawnSync('ps', ['-A', '-o', 'stat=,args=']).stdout.toString().split('\n')
  const alive = sleeping.filter((each) => each.includes(`86400.${process.pid}`) && !each.startsWith('Z'))
  expect({ code, left, running, alive }).toEqual({ code: 130, left: [], running: [], alive: [] })
})

test('a rehearsal that is terminated leaves no file and no process behind', async () => {
  const { code, left, running } = await rehearse(workspace, 'terminated', /✓ plan on the tag/, 'SIGTERM')
  expect({ code, left, running }).toEqual({ code: 130, left: [], running: [] })
})
