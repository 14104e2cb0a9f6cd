import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { installReleaseTools, installNpmTools, npmTool, releaseTool } from '../scripts/judge-tools.ts'
import { dist } from './dist.ts'
import { inFolder } from './folder.ts'
import { makeHistory } from './history.ts'
import { launch, type Taken } from './launch.ts'
import { inTurn, line, median } from './measure.ts'

const size = { commits: 100_000, tags: 2000 }
const times = 3
/** Tools that need minutes for one answer are asked once. */
const slow = ['python-semantic-release']

/**
 * The next version and its changelog together, on 100,000 commits and 2,000 tags, start-up included: the last tag 10 and
 * 10,000 commits ago. The peers do the same on the same history.
 */
export async function benchVersion(): Promise<void> {
  await installReleaseTools()
  await installNpmTools()
  await inFolder(async (folder) => {
    for (const [since, most, factor] of [
      [10, 0.25, 1],
      [10_000, 0.5, 4],
    ] as const) {
      const repository = path.join(folder, String(since))
      await makeHistory(repository, { ...size, since })
      await measure(repository, path.join(folder, 'home'), since, most, factor)
    }
  })
}

async function measure(repository: string, home: string, since: number, most: number, factor: number): Promise<void> {
  await mkdir(home, { recursive: true })
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1', RUST_LOG: 'off' }
  const plugins = ['@semantic-release/commit-analyzer', '@semantic-release/release-notes-generator']
  await writeFile(
    path.join(repository, '.releaserc.json'),
    JSON.stringify({ branches: ['main'], plugins, tagFormat: 'v${version}' }),
  )
  const commands: Readonly<Record<string, readonly [string, ...string[]]>> = {
    ours: [process.execPath, path.join(dist, 'cli', 'index.js'), 'version'],
    'git-cliff': [releaseTool('git-cliff'), '--offline', '--unreleased', '--bump'],
    'semantic-release': [
      process.execPath,
      path.join(npmTool('semantic-release'), 'bin', 'semantic-release.js'),
      '--dry-run',
      '--no-ci',
      '--repository-url',
      `file://${repository}`,
    ],
    'python-semantic-release': [releaseTool('semantic-release'), '--noop', 'version', '--print'],
  }
  const run = (name: string) => async (): Promise<Taken> => {
    const argv = commands[name] ?? ['false']
    const taken = await launch({ argv, cwd: repository, env })
    const told = /1\.2000\.0/.test(taken.stdout)
    if (!told) throw new Error(`${name} did not find 1.2000.0: ${taken.stdout.slice(-400)}`)
    return taken
  }
  const names = Object.keys(commands).filter((name) => !slow.includes(name))
  const of = await inTurn(
    names.map((name) => ({ name, run: run(name) })),
    times,
  )
  const ours = of('ours').map((each) => each.wall)
  const what = `next version and changelog, last tag ${since} commits ago`
  const note = `CPU ${median(of('ours').map((each) => each.cpu)).toFixed(2)} s`
  console.log(line({ name: what, unit: 's', ours, goal: { kind: 'most', amount: most }, note }))
  for (const name of [...names.slice(1), ...slow]) {
    const taken = slow.includes(name) ? [await run(name)()] : of(name)
    const values = taken.map((each) => each.wall)
    console.log(line({ name: what, unit: 's', ours, peer: { name, values }, goal: { kind: 'faster', times: factor } }))
  }
}
