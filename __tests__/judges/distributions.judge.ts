import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cloneProject, gitWith } from '../../rehearsal/clone.ts'
import { runCommand } from '../../rehearsal/command.ts'
import { openJournal } from '../../rehearsal/journal.ts'
import { readMachine, thisMachine } from '../../rehearsal/machine.ts'
import { newRun } from '../../rehearsal/run-facts.ts'
import { type OpenUpstream, openUpstream } from '../../rehearsal/upstream.ts'
import { playJob } from '../../rehearsal/workflow.ts'
import { openWorkplace, type Workplace } from '../../rehearsal/workplace.ts'
import { openWorld, type World } from '../../rehearsal/world.ts'
import { toolAt } from './tool.ts'

const root = path.join(import.meta.dirname, '..', '..')
/** Stock checkers of wheels and sdists. */
const twine = toolAt('JUDGE_TWINE')
const wheels = toolAt('JUDGE_WHEELS')

describe.each([
  ['pure', ['wheel', 'sdist']],
  ['mixed', ['wheel', 'sdist']],
])('what a single-job dry run builds of the project %s', (project, kinds) => {
  let upstream: OpenUpstream
  let workplace: Workplace
  let world: World
  let files: readonly string[]

  beforeAll(async () => {
    const directory = path.join(root, 'rehearsal', 'projects', project)
    workplace = await openWorkplace(process.env)
    const machine = await readMachine(thisMachine(directory))
    upstream = openUpstream({
      ca: machine.ca,
      proxy: machine.proxy,
      ...(machine.pypi !== undefined && { pypi: machine.pypi }),
      ...(machine.crates !== undefined && { crates: machine.crates }),
    })
    const { signal } = new AbortController()
    const git = gitWith({ PATH: process.env['PATH'] ?? '', HOME: workplace.home, GIT_CONFIG_NOSYSTEM: '1' }, signal)
    const repository = path.join(workplace.folder, 'repository')
    const { commit } = await cloneProject(directory, repository, undefined, git)
    const run = newRun({ ref: 'refs/heads/main', sha: commit })
    world = await openWorld({ run, journal: openJournal(), upstream: upstream.ask, machineProxy: machine.proxy })
    const end = await playJob(
      { name: 'dry', with: { step: 'dry-run' }, permissions: { contents: 'read' }, hasCheckout: true },
      {
        world,
        run,
        action: root,
        repository,
        git,
        room: workplace.room,
        env: await workplace.clients(world.edge, machine.ca),
        signal,
      },
    )
    const told = end.annotations.map(({ message }) => message).join('\n')
    if (end.conclusion !== 'success') throw new Error(`the dry run ended with ${end.conclusion}: ${told}`)
    const dist = path.join(workplace.folder, 'jobs', 'dry', 'workspace', 'dist')
    files = (await readdir(dist)).map((name) => path.join(dist, name)).filter((each) => /\.(whl|tar\.gz)$/.test(each))
  }, 300_000)

  afterAll(async () => {
    await world.close()
    await upstream.close()
    await workplace.remove()
  })

  const check = (...argv: [string, ...string[]]) =>
    runCommand({ argv, cwd: workplace.folder, env: { PATH: process.env['PATH'] ?? '', HOME: workplace.home } })

  test('is all there', () => {
    const found = files.map((each) => (each.endsWith('.whl') ? 'wheel' : 'sdist'))
    expect(new Set(found)).toEqual(new Set(kinds))
  })

  test('passes twine check --strict', async () => {
    const { code, stdout, stderr } = await check(twine, 'check', '--strict', ...files)
    expect({ code, said: `${stdout}${stderr}` }).toMatchObject({ code: 0 })
    expect(stdout.match(/PASSED/g)?.length).toBe(files.length)
  })

  test('passes check-wheel-contents', async () => {
    const { code, stdout, stderr } = await check(wheels, ...files.filter((each) => each.endsWith('.whl')))
    expect({ code, said: `${stdout}${stderr}` }).toMatchObject({ code: 0, said: expect.stringContaining(': OK') })
  })
})
