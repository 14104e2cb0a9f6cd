import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runCommand } from '../../rehearsal/command.ts'
import { childEnvironment } from '../../src/build/environment.ts'
import { packageCrates } from '../../src/build/cargo.ts'
import type { CargoManifest } from '../../src/model/package.ts'
import type { Problem } from '../../src/model/problem.ts'
import { boolean, list, object, optional, text } from '../../src/model/shape.ts'
import { observeManifests } from '../../src/observe/manifests.ts'
import { orderCrates } from '../../src/plan/order.ts'
import { files } from '../../src/platform/files.ts'
import { createProcess } from '../../src/platform/process.ts'
import type { Process } from '../../src/ports/process.ts'
import { publishJson } from '../../src/rules/publish-json.ts'
import { toolAt } from '../judges/tool.ts'
import { examineBytes } from '../make/content.ts'
import { sha256Of } from '../make/crate.ts'
import { plannedCrate } from '../make/workshop.ts'
import { type Capture, type Captured, openCapture } from './capture.ts'
import { git, layOut, realWorkspaces, type RealWorkspace } from './real-workspaces.ts'

/** The stock client. */
const cargo = toolAt('JUDGE_CARGO')

const metadata = object({
  packages: list(
    object({
      name: text,
      version: text,
      publish: optional(list(text)),
      dependencies: list(object({ name: text, path: optional(text), kind: optional(text), optional: boolean })),
    }),
  ),
})

let capture: Capture
const outcomes = new Map<RealWorkspace, Outcome | Error>()
beforeAll(async () => {
  capture = await openCapture()
  const play = async (each: RealWorkspace): Promise<void> => {
    const failed = (error: unknown): Error => new Error(String(error))
    outcomes.set(each, await outcomeOf(each).catch(failed))
  }
  // each waits for the network most of the time
  const queue = realWorkspaces.filter((each) => each.oneByOne !== true).values()
  const lane = async (): Promise<void> => {
    for (const each of queue) await play(each)
  }
  await Promise.all(Array.from({ length: 3 }, lane))
  // what the others depend on is hidden last
  for (const each of realWorkspaces.filter((one) => one.oneByOne === true)) await play(each)
}, 900_000)
afterAll(() => capture.close())

/** What we make of a workspace, and what cargo does. */
interface Outcome {
  readonly ordered: readonly CargoManifest[]
  readonly problems: readonly Problem[]
  /** Our crates, by file name. */
  readonly out: string
  readonly members: readonly { readonly name: string; readonly needs: readonly string[] }[]
  readonly captured: readonly Captured[]
  readonly said: string
}

/** As the build step runs cargo, but for the build that verifies each crate, where that would take too long. */
function processOf(each: RealWorkspace, env: Readonly<Record<string, string>>): Process {
  const real = createProcess(env)
  if (each.verify === true) return real
  return {
    environment: real.environment,
    run: (command) =>
      real.run(command.argv[1] === 'package' ? { ...command, argv: [...command.argv, '--no-verify'] } : command),
  }
}

async function outcomeOf(each: RealWorkspace): Promise<Outcome> {
  const folder = path.join(capture.folder, `workspace-${realWorkspaces.indexOf(each)}`)
  const [root, other, out] = ['ours', 'stock', 'out'].map((name) => path.join(folder, name)) as [string, string, string]
  await mkdir(root, { recursive: true })
  const own = { ...capture.env, CARGO_HOME: path.join(folder, 'cargo-home') }
  await layOut(each, root, capture, own)
  await git(folder, 'clone', '--quiet', root, other)
  const tracked = (await git(root, 'ls-files')).split('\n')
  const { manifests } = await observeManifests(root, tracked, files)
  const crates = manifests
    .filter((one): one is CargoManifest => one.ecosystem === 'rust')
    .filter((one) => one.publishable && !one.isExtensionOnly)
  const { ordered, problems } = orderCrates(crates)
  const planned = ordered.map(({ name, version = '', directory, workspace }) =>
    plannedCrate(name, version, { directory, workspace }),
  )
  capture.hide(planned)
  const env = childEnvironment(own, own)
  const shop = { process: processOf(each, env), env, onLine: () => {}, scratch: path.join(folder, 'scratch'), out }
  const hasLock = (workspace: string): boolean => tracked.includes(path.posix.join(workspace, 'Cargo.lock'))
  const built = await packageCrates(shop, root, planned, hasLock, files, () => 'allow')
  const cwd = path.join(other, planned[0]?.workspace ?? '.')
  const stock = (argv: readonly string[]) => runCommand({ argv: [cargo, ...argv], cwd, env: own })
  const told = await stock(['metadata', '--no-deps', '--format-version', '1'])
  const names = new Set(planned.map(({ name }) => name))
  const members = metadata(JSON.parse(told.stdout), '').packages.filter(({ name }) => names.has(name))
  const specs = planned.map(({ name, version }) => ['--package', `${name}@${version}`] as const)
  let said = ''
  // a lock file that is locked for us is locked for cargo
  const base = ['publish', '--no-verify', '--target-dir', path.join(folder, 'target')]
  for (const chosen of each.oneByOne === true ? specs : [specs.flat()]) {
    const { code, stderr } = await stock([...base, ...chosen])
    if (code !== 0) said += stderr
  }
  return {
    ordered,
    problems: [...problems, ...built.problems],
    out,
    members: members.map(({ name, dependencies }) => ({
      name,
      // what a registry wants to be there: dev-dependencies are not
      needs: dependencies
        .filter((one) => one.path !== undefined && one.kind !== 'dev' && names.has(one.name))
        .map((one) => one.name),
    })),
    captured: capture.bodies.filter(({ name }) => names.has(name)),
    said,
  }
}

const sequence = (names: readonly string[], { members }: Outcome): readonly string[] =>
  members.flatMap(({ name, needs }) =>
    needs.filter((need) => names.indexOf(need) > names.indexOf(name)).map((need) => `${name} before ${need}`),
  )

test('there are five workspaces with forty crates', () => {
  expect(realWorkspaces.length).toBeGreaterThanOrEqual(5)
  const count = realWorkspaces.reduce((sum, each) => sum + each.crates, 0)
  expect(count).toBeGreaterThanOrEqual(40)
  console.log(`count: ${realWorkspaces.length} workspaces with ${count} crates`)
})

describe.each(realWorkspaces)('$title', (each) => {
  let outcome: Outcome
  beforeAll(() => {
    const found = outcomes.get(each)
    if (found === undefined || found instanceof Error) throw found ?? new Error('not played')
    outcome = found
  })

  test('is packaged without a word, all of it', () => {
    expect({ problems: outcome.problems, said: outcome.said }).toEqual({ problems: [], said: '' })
    expect(outcome.ordered).toHaveLength(each.crates)
    expect(outcome.members.map(({ name }) => name).sort()).toEqual(outcome.ordered.map(({ name }) => name).sort())
  })

  test('has its dependencies first, as cargo publishes them', () => {
    expect(
      sequence(
        outcome.ordered.map(({ name }) => name),
        outcome,
      ),
    ).toEqual([])
    expect(
      sequence(
        outcome.captured.map(({ name }) => name),
        outcome,
      ),
    ).toEqual([])
  })

  test('is sent as cargo sends it: the same crates and the same JSON, byte for byte', async () => {
    expect(outcome.captured.map(({ name }) => name).sort()).toEqual(outcome.ordered.map(({ name }) => name).sort())
    for (const { name, version, crate, json } of outcome.captured) {
      const filename = `${name}-${version}.crate`
      const ours = await readFile(path.join(outcome.out, filename))
      expect([filename, sha256Of(ours)]).toEqual([filename, sha256Of(crate)])
      const examined = await examineBytes(filename, ours)
      if (examined.crate === undefined) throw new Error(`${filename} is not read as a crate`)
      expect(publishJson(examined.crate)).toBe(json)
    }
  })
})
