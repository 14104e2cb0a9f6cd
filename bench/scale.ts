import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { storeArtifact } from '../__tests__/e2e/artifact.ts'
import { type Play, type Played, type Stage, withStage } from '../__tests__/e2e/stage.ts'
import { makeCrate } from '../__tests__/make/crate.ts'
import { makeSdist } from '../__tests__/make/sdist.ts'
import { makeWheel } from '../__tests__/make/wheel.ts'
import { newJob } from '../rehearsal/job-facts.ts'
import { rowArtifact } from '../src/artifacts/names.ts'
import { pack } from '../src/model/packed.ts'
import { type BuildRow, type ExpectedFile, type Plan, readPlan } from '../src/model/plan.ts'
import { builtRow, type MadeFile } from './built-row.ts'
import { inFolder } from './folder.ts'
import { line } from './measure.ts'
import { commitAll } from './scene.ts'

/** The largest release: 500 crates, and 1,000 wheels of 20 projects from 256 rows. */
const largest = 500
const sizes = process.env['BENCH_SCALE']?.split(',').map(Number) ?? [50, 100, 200, largest]
const rowsOfLargest = 256
const wheelsOfProject = 50

/** Five Pythons on ten platforms: the wheels of one project. */
const tags = ['310', '311', '312', '313', '314'].flatMap((python) =>
  [
    'manylinux_2_17_x86_64',
    'manylinux_2_17_aarch64',
    'manylinux_2_17_i686',
    'manylinux_2_17_ppc64le',
    'musllinux_1_2_x86_64',
    'musllinux_1_2_aarch64',
    'macosx_11_0_arm64',
    'macosx_11_0_x86_64',
    'win_amd64',
    'win_arm64',
  ].map((platform) => ({ tag: `cp${python}-cp${python}-${platform}`, platform })),
)

/** What a release of that many crates took. */
interface Taken {
  readonly crates: number
  readonly planSeconds: number
  readonly publishSeconds: number
  /** Seconds of CPU of the action's own program: the seconds above have the loopback registries and this machine in them. */
  readonly planCpu: number
  readonly publishCpu: number
  /** Seconds of CPU that the loopback registries took for the publish. */
  readonly loopbackCpu: number
  readonly requests: number
  /** Bytes, of the publishing job's program. */
  readonly peak: number
  /** Characters of all outputs of the plan, and of `plan` alone as it travels. */
  readonly planOutputs: number
  readonly plan: number
  readonly publishOutputs: number
  /** Bytes of the longest job summary. */
  readonly summary: number
}

/** Requests and seconds of a publish may grow this much faster than its files. */
const slack = 1.3

/**
 * A release of 500 crates and 1,000 wheels from 256 rows: the plan step on the workspace, and the publishing job with the
 * files of all rows, on loopback. Nothing is built: the files are made here. At 50, 100 and 200 crates too, with as many
 * wheels and rows in proportion, which shows what grows faster than the release.
 */
export async function benchScale(): Promise<void> {
  const taken: Taken[] = []
  for (const crates of sizes) {
    const one = await inFolder((folder) => release(folder, crates))
    taken.push(one)
    console.log(
      `  ${crates} crates, ${2 * crates} wheels: plan ${one.planSeconds.toFixed(2)} s, publish ${one.publishSeconds.toFixed(1)} s, ` +
        `${one.requests} requests, ${(one.peak / 1e6).toFixed(0)} MB; of CPU: plan ${one.planCpu.toFixed(1)} s, ` +
        `publish ${one.publishCpu.toFixed(1)} s, loopback ${one.loopbackCpu.toFixed(1)} s; outputs ${one.planOutputs} characters (plan ${one.plan}) and ${one.publishOutputs}; summary ${one.summary} B`,
    )
  }
  const [first, last] = [taken.at(0), taken.at(-1)]
  if (first === undefined || last === undefined) return
  const most = (amount: number) => ({ kind: 'most', amount }) as const
  const growth = (what: (each: Taken) => number): number => what(last) / what(first) / (last.crates / first.crates)
  const files = `${largest} crates and ${2 * largest} wheels`
  console.log(line({ name: `plan of ${files}`, unit: 's', ours: [last.planSeconds], goal: most(5) }))
  console.log(line({ name: `memory of publishing ${files}`, unit: 'MB', ours: [last.peak / 1e6], goal: most(300) }))
  console.log(
    told(
      'requests, growth against the files',
      growth((each) => each.requests),
      slack,
    ),
  )
  console.log(
    told(
      'seconds, growth against the files',
      growth((each) => each.publishSeconds),
      slack,
    ),
  )
  console.log(
    told(
      'seconds of CPU of the publish, growth against the files',
      growth((each) => each.publishCpu),
      slack,
    ),
  )
  console.log(told('outputs of the plan, characters', last.planOutputs, 500_000))
  console.log(told('outputs of the publish, characters', last.publishOutputs, 500_000))
  console.log(told('the input plan, characters', last.plan, 32_700))
  console.log(told('job summary, bytes', last.summary, 1024 * 1024))
}

const told = (name: string, amount: number, goal: number): string =>
  `${name}: ${Number.isInteger(amount) ? amount : amount.toFixed(2)}; goal ≤ ${goal}: ${amount <= goal ? 'reached' : 'missed'}`

async function release(folder: string, crates: number): Promise<Taken> {
  const workspace = path.join(folder, 'workspace')
  const projects = Array.from({ length: (2 * crates) / wheelsOfProject }, (_, at) => `bench-reader-${at}`)
  const names = Array.from({ length: crates }, (_, at) => `bench-leaf-${String(at).padStart(3, '0')}`)
  await writeSources(workspace, names, projects)
  const { run } = await commitAll(workspace, 'v1.0.0')
  const old = '1'.repeat(64)
  const index = {
    python: Object.fromEntries(projects.map((name) => [name, { [`${name.replaceAll('-', '_')}-0.1.0.tar.gz`]: old }])),
    rust: Object.fromEntries(names.map((name) => [name, { '0.1.0': old }])),
  }
  return withStage(run, { index }, async (stage) => {
    const planned = await timed(stage, {
      run,
      with: { step: 'plan' },
      permissions: { contents: 'read' },
      workspace,
      env: meter(path.join(folder, 'planned')),
    })
    const read = readPlan(planned.end.jobOutputs['plan'])
    if ('problem' in read) throw new Error(read.problem.message)
    const plan = spread(read.plan, projects, Math.round((rowsOfLargest * crates) / largest))
    for (const row of plan.rows) {
      const job = newJob(run, Date.now(), { id: `build-${row.target}` })
      await storeArtifact(
        stage.world.services().artifacts,
        job,
        rowArtifact(row.target, 1),
        builtRow(plan, row, makeFile),
      )
    }
    const sent = pack(JSON.stringify(plan))
    const before = process.cpuUsage()
    const published = await timed(stage, {
      run,
      with: { step: 'publish', live: 'true', plan: sent },
      env: meter(path.join(folder, 'published')),
    })
    const { user, system } = process.cpuUsage(before)
    if (published.end.outputs['published'] !== 'true') throw new Error(published.end.told.join('\n').slice(0, 4000))
    const { wire, outputs, summary, told: problems } = published.end
    if (problems.length > 0) console.log(`  ${problems.length} warnings, the first: ${problems[0]}`)
    const planOutputs = { ...planned.end.outputs, plan: sent, 'build-matrix': matrixOf(plan) }
    const used = await usedBy(path.join(folder, 'published'))
    return {
      crates,
      planSeconds: planned.seconds,
      publishSeconds: published.seconds,
      planCpu: (await usedBy(path.join(folder, 'planned'))).seconds,
      publishCpu: used.seconds,
      loopbackCpu: (user + system) / 1e6,
      requests: wire.reads.length + wire.acts.length,
      peak: used.peak,
      planOutputs: lengthOf(planOutputs),
      plan: sent.length,
      publishOutputs: lengthOf(outputs),
      summary: Math.max(Buffer.byteLength(summary), Buffer.byteLength(planned.end.summary)),
    }
  })
}

/** Makes each program of a job write what it used to a file when it ends. */
const meter = (file: string): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--require ${path.join(import.meta.dirname, 'peak.cjs')}`,
  BENCH_PEAK: file,
})

/** What the programs of a job used: bytes of the largest, and seconds of CPU of all. */
async function usedBy(file: string): Promise<{ readonly peak: number; readonly seconds: number }> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  const [peaks, seconds] = [0, 1].map((at) => lines.map((line) => Number(line.split(' ')[at])))
  return { peak: 1024 * Math.max(...(peaks ?? [])), seconds: (seconds ?? []).reduce((sum, each) => sum + each, 0) }
}

const lengthOf = (outputs: Readonly<Record<string, string>>): number =>
  Object.values(outputs).reduce((sum, each) => sum + each.length, 0)

const matrixOf = (plan: Plan): string =>
  JSON.stringify({ include: plan.rows.map(({ target, runner }) => ({ target, runner })) })

async function timed({ play }: Stage, job: Play): Promise<{ readonly end: Played; readonly seconds: number }> {
  const begun = Date.now()
  const end = await play(job)
  if (end.conclusion !== 'success')
    throw new Error(end.told.join('\n').slice(0, 4000) || end.log.join('\n').slice(-4000))
  return { end, seconds: (Date.now() - begun) / 1000 }
}

/** The plan with its wheels over that many rows, as a matrix of Pythons, platforms and projects would have them. */
function spread(plan: Plan, projects: readonly string[], rows: number): Plan {
  const example = plan.rows
    .flatMap((row) => row.expects.map((each) => ({ row, each })))
    .find(({ each }) => each.kind === 'wheel')
  if (example === undefined) throw new Error('the plan has no wheel')
  const others = plan.rows
    .map((row) => ({ ...row, expects: row.expects.filter((each) => each.kind !== 'wheel') }))
    .filter((row) => row.expects.length > 0)
  const wheels = projects.flatMap((name) =>
    tags.map(({ tag }): ExpectedFile => ({
      ...example.each,
      name,
      filename: `${name.replaceAll('-', '_')}-1.0.0-${tag}.whl`,
    })),
  )
  const many = rows - others.length
  const own = Array.from({ length: many }, (_, at): BuildRow => ({
    ...example.row,
    target: `wheels-${at}`,
    expects: wheels.slice(Math.floor((wheels.length * at) / many), Math.floor((wheels.length * (at + 1)) / many)),
  }))
  // a GitHub Release takes 1,000 assets, and a job's token makes 1,000 requests an hour: such a release attaches none
  return { ...plan, rows: [...own, ...others], release: { ...plan.release, assets: false } }
}

function makeFile({ kind, name, version, filename }: ExpectedFile): MadeFile {
  if (kind === 'sdist') return makeSdist({ name, version })
  if (kind === 'wheel')
    return makeWheel({ name, version, tag: /-(cp.+)\.whl$/.exec(filename ?? '')?.[1] ?? 'py3-none-any' })
  const at = Number(name.slice(-3))
  const needs = needed(at).map((each) => [`bench-leaf-${String(each).padStart(3, '0')}`, version])
  const tables = { dependencies: Object.fromEntries(needs) }
  return { filename: `${name}-${version}.crate`, bytes: makeCrate(name, version, { tables }) }
}

/** Which crates one needs: its parent in a tree of fours, so that the graph is as wide as real ones. */
const needed = (at: number): readonly number[] => (at === 0 ? [] : [(at - 1) >> 2])

async function writeSources(workspace: string, names: readonly string[], projects: readonly string[]): Promise<void> {
  await mkdir(workspace)
  await writeFile(
    path.join(workspace, 'Cargo.toml'),
    '[workspace]\nmembers = ["crates/*"]\nexclude = ["python"]\nresolver = "2"\n\n[workspace.package]\nversion = "1.0.0"\nedition = "2021"\nlicense = "MIT"\n',
  )
  for (const [at, name] of names.entries()) {
    const folder = path.join(workspace, 'crates', name)
    await mkdir(path.join(folder, 'src'), { recursive: true })
    const needs = needed(at).map((each) => `${names[each]} = { path = "../${names[each]}", version = "1.0.0" }\n`)
    const head = `[package]\nname = "${name}"\nversion.workspace = true\nedition.workspace = true\nlicense.workspace = true\ndescription = "A leaf"\n`
    await writeFile(path.join(folder, 'Cargo.toml'), `${head}\n[dependencies]\n${needs.join('')}`)
    await writeFile(path.join(folder, 'src', 'lib.rs'), '')
  }
  for (const name of projects) {
    const folder = path.join(workspace, 'python', name)
    await mkdir(path.join(folder, 'src'), { recursive: true })
    await writeFile(
      path.join(folder, 'pyproject.toml'),
      `[build-system]\nrequires = ["maturin>=1.9,<2"]\nbuild-backend = "maturin"\n\n[project]\nname = "${name}"\nversion = "1.0.0"\nrequires-python = ">=3.10"\n`,
    )
    await writeFile(
      path.join(folder, 'Cargo.toml'),
      `[workspace]\n\n[package]\nname = "${name}-native"\nversion = "1.0.0"\nedition = "2021"\npublish = false\n\n[lib]\nname = "${name.replaceAll('-', '_')}"\ncrate-type = ["cdylib"]\n`,
    )
    await writeFile(path.join(folder, 'src', 'lib.rs'), '')
  }
}
