import path from 'node:path'
import { childEnvironment } from '../build/environment.ts'
import type { Workshop } from '../build/run.ts'
import { findInterpreter } from '../gate/interpreter.ts'
import { guardArtifacts } from '../guards/artifacts.ts'
import { type Ecosystem, ecosystemOf, type LocalDistribution } from '../model/distribution.ts'
import type { Plan } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { type Prepared, recordedFiles } from '../preflight.ts'
import { isRed } from '../report/problems.ts'
import { triedLines, triedSection } from '../report/tried.ts'
import { crateTargets } from '../rules/crate-targets.ts'
import type { InstallFrom, Stage, StepResult } from '../stage.ts'
import { tryCrate } from './verify/crate.ts'
import { tryPython } from './verify/python.ts'
import { servedProblems } from './verify/served.ts'
import { longest, type Tried } from './verify/tried.ts'

/** Milliseconds between two questions to an index that does not list a version yet. */
const pause = 10_000

/**
 * Uses a release from outside, as its users do: waits until the registries serve every file as it was built, then installs each
 * package from there with the stock client, into an empty folder, and imports or compiles it. It needs no credential of a registry
 * but the login of an index that wants one for reading, and changes nothing anywhere.
 */
export async function verifyStep(stage: Stage, { plan, rows }: Prepared): Promise<StepResult> {
  const { actions, clock } = stage.ports
  const broken = guardArtifacts(plan, rows)
  const outputs = { tag: plan.tag, version: plan.version }
  if (broken.length > 0) return { problems: broken, outputs: { ...outputs, published: 'false' }, summary: [] }
  const files = rows.flatMap((row) => recordedFiles(row))
  const ends = clock.now() + stage.inputs.verifyWait
  actions.group('Registries')
  actions.line(`${files.length} files, waited for until ${new Date(ends).toISOString()} at the latest.`)
  const unserved = await servedProblems(stage, plan, files)
  const from = unserved.length > 0 ? undefined : await stage.registriesFor(plan.pypi).installFrom()
  actions.endGroup()
  const problems: Problem[] = [...unserved]
  const tried: Tried[] = []
  if (from !== undefined && 'unreadable' in from) problems.push(from.unreadable)
  else if (from !== undefined) {
    const wait = async (): Promise<boolean> => {
      if (clock.now() + pause > ends) return false
      actions.line(`The index does not list it yet: asked again in ${pause / 1000} s.`)
      await clock.sleep(pause)
      return true
    }
    tried.push(...(await tryAll(stage, plan, { files, from, wait })))
    problems.push(...tried.flatMap((each) => each.problems))
    if (tried.every((each) => each.state === 'skipped')) problems.push(nothingTried(stage, tried))
  }
  for (const line of triedLines(tried)) actions.line(line)
  const published = String(unserved.length === 0 && !isRed(problems, true))
  return { problems, outputs: { ...outputs, published }, summary: triedSection(plan.tag, tried) }
}

interface Trials {
  readonly files: readonly LocalDistribution[]
  readonly from: InstallFrom
  readonly wait: () => Promise<boolean>
}

/** Every package in the order of the plan, each in a folder of its own; what fails does not keep the others. */
async function tryAll(stage: Stage, plan: Plan, { files, from, wait }: Trials): Promise<readonly Tried[]> {
  const { actions, run, files: disk } = stage.ports
  const folder = path.join(run.temp, 'release-action', 'verify')
  await disk.remove(folder)
  const tried: Tried[] = []
  for (const { ecosystem, name, version } of plan.packages) {
    const own = files.filter((each) => ecosystemOf(each.kind) === ecosystem && each.name === name)
    const [first] = own
    if (first === undefined) continue
    actions.group(`${ecosystem === 'rust' ? 'cargo' : 'pip'}: ${name} ${version}`)
    const shop = workshop(stage, path.join(folder, `${ecosystem}-${name}`), ecosystem, from)
    const bench = { shop, files: disk, os: run.os, relay: stage.ports.relay, wait }
    if (ecosystem === 'python') {
      const test = testOf(plan, name, `${run.os}-${run.architecture}`)
      tried.push(await tryPython(bench, { name, version, files: own, from: from.python, test }))
    } else {
      const targets = await disk.lend(first.path, (content) => crateTargets(content))
      const shared = path.join(folder, 'cargo')
      tried.push(...(await tryCrate({ ...bench, shared }, { file: first, ...targets, index: from.crates })))
    }
    actions.endGroup()
  }
  await disk.remove(folder)
  return tried
}

/** The config's test of a package's wheels, where this machine is among its targets. */
const testOf = ({ wheelTests = [] }: Plan, name: string, machine: string) =>
  wheelTests.find((each) => each.package === name && (each.on === undefined || each.on.includes(machine)))

/** The registries themselves are meant: what the machine says of mirrors of PyPI is left out. */
const mirrors = /^(?:PIP_(?:INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CONSTRAINT)|UV_.*|CARGO_NET_OFFLINE)$/i

function workshop({ ports }: Stage, scratch: string, ecosystem: Ecosystem, from: InstallFrom): Workshop {
  const { process, files, run, actions } = ports
  // an index of one's own may leave to another what its projects depend on
  const isKept = (name: string): boolean => !mirrors.test(name) || (from.isOwnIndex && /^PIP_EXTRA/i.test(name))
  const env = Object.fromEntries(Object.entries(childEnvironment(process.environment)).filter(([name]) => isKept(name)))
  const onLine = (line: string): void => actions.line(line)
  const find = (version: string): Promise<string | undefined> =>
    findInterpreter({ process, files, os: run.os, root: scratch, scratch, env, onLine }, version)
  return { process, env, onLine, scratch, out: scratch, left: () => longest, ...(ecosystem === 'python' && { find }) }
}

const nothingTried = ({ ports: { run } }: Stage, tried: readonly Tried[]): Problem =>
  problem(
    'verify-nothing-tried',
    `Nothing of the release was tried on ${run.os}-${run.architecture}: ${tried.map((each) => `${each.what}: ${each.words}`).join('; ') || 'the plan has no package'}.`,
    'Take this runner out of `verify.on`, or build something for it.',
    { level: 'warning' },
  )
