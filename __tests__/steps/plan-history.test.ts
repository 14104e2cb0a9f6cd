import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, test } from '@jest/globals'
import { usualConfig } from '../../src/config/usual.ts'
import { readInputs } from '../../src/inputs.ts'
import { givenCredentials, newStage } from '../../src/main.ts'
import { observeGit } from '../../src/observe/git.ts'
import { observeManifests } from '../../src/observe/manifests.ts'
import { draftPlan } from '../../src/plan/plan.ts'
import type { Command } from '../../src/ports/process.ts'
import type { Stage } from '../../src/stage.ts'
import { observeHistory } from '../../src/steps/plan/commits.ts'
import { keepingActions } from '../make/actions.ts'
import { gitEnvironment, makeRepository, type Repository } from '../make/repository.ts'
import { run as runFacts } from '../make/run.ts'

let repository: Repository | undefined
afterEach(async () => repository?.remove())

const manifest = '[project]\nname = "tally"\nversion = "1.0.0"\n[build-system]\nrequires = ["hatchling"]\n'

/** A package with so many commits `feat: change N` behind the one that is released, every hundredth of them tagged `old-N`. */
async function packageWith(count: number): Promise<Repository> {
  const made = await makeRepository()
  repository = made
  const git = spawn('git', ['fast-import', '--quiet'], { cwd: made.root, env: gitEnvironment })
  git.stdout.resume()
  git.stderr.resume()
  const ended = once(git, 'close')
  const pieces = Array.from({ length: count }, (_each, index) => {
    const at = index + 1
    const message = `feat: change ${at}`
    const commit = `commit refs/heads/main\ncommitter Ada <ada@example.org> ${1_700_000_000 + at} +0000\ndata ${message.length}\n${message}\n`
    return at % 100 === 0 ? `${commit}\nreset refs/tags/old-${at}\nfrom refs/heads/main\n\n` : commit
  })
  git.stdin.end(pieces.join(''))
  await ended
  await made.git('reset', '--quiet', '--hard')
  await made.write({ 'pyproject.toml': manifest })
  await made.commit()
  return made
}

/** What the history tells of the release of HEAD as 1.0.0, and what git was asked for it. */
async function history({ root }: Repository) {
  const actions = keepingActions()
  const { inputs } = readInputs({})
  const usual = newStage(gitEnvironment, actions, inputs, givenCredentials(inputs, actions), usualConfig)
  const asked: string[] = []
  const process = {
    ...usual.ports.process,
    run(command: Command) {
      asked.push(command.argv.filter((each) => !/^(?:git|-c|.*=.*)$/.test(each))[0] ?? '')
      return usual.ports.process.run(command)
    },
  }
  const stage: Stage = { ...usual, root, ports: { ...usual.ports, process, run: runFacts(root) } }
  const git = await observeGit(root, process, gitEnvironment)
  if ('problem' in git) throw new Error(git.problem.message)
  const facts = await observeManifests(root, git.tracked, usual.ports.files, [], 'crates.io')
  const { draft, problems } = draftPlan({
    repository: 'octo/tally',
    commit: git.commit,
    epoch: git.epoch,
    manifests: facts.manifests,
    leftOut: facts.leftOut,
    tag: { name: 'v1.0.0', source: 'input' },
    packages: [],
    platforms: [],
    config: usualConfig,
    configFile: 'release-action.yml',
    notifyTemplate: undefined,
    checks: facts.checks,
    statements: facts.statements,
  })
  if (draft === undefined) throw new Error(JSON.stringify(problems))
  const { previousTag, notes } = await observeHistory(stage, git, draft, facts.manifests)
  const made = await notes()
  if ('problem' in made) throw new Error(made.problem.message)
  return { previousTag, body: made.body, items: made.body.match(/^- change /gm)?.length ?? 0, asked }
}

describe('the commits of a release', () => {
  test('are those since the tag before, with git asked for each thing once', async () => {
    const made = await packageWith(40)
    await made.git('tag', 'v0.9.0', 'HEAD~11')
    const { previousTag, items, body, asked } = await history(made)
    expect([previousTag, items]).toEqual(['v0.9.0', 10])
    expect(body).toContain('change 40')
    expect(body).not.toContain('were read')
    // the three of the checkout, and what came since the tag
    expect(asked.toSorted()).toEqual(['log', 'log', 'ls-files', 'rev-parse'])
  })

  test('are the newest where there is no tag before, and never the whole history', async () => {
    const { previousTag, items, body, asked } = await history(await packageWith(3500))
    expect(previousTag).toBeUndefined()
    // the newest of the 3000 is the release's own
    expect(items).toBe(2999)
    expect(body).toContain('- change 3500 ')
    expect(body).not.toContain('- change 501 ')
    expect(body).toContain('\n\nOnly the newest 3000 commits were read.')
    expect(asked).toHaveLength(4)
  })
})
