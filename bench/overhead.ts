import { storeArtifact } from '../__tests__/e2e/artifact.ts'
import { type Play, type Stage, withStage } from '../__tests__/e2e/stage.ts'
import { makeCrate } from '../__tests__/make/crate.ts'
import { makeSdist } from '../__tests__/make/sdist.ts'
import { makeWheel } from '../__tests__/make/wheel.ts'
import { newJob } from '../rehearsal/job-facts.ts'
import type { RunFacts } from '../rehearsal/run-facts.ts'
import { rowArtifact } from '../src/artifacts/names.ts'
import { type ExpectedFile, readPlan } from '../src/model/plan.ts'
import { builtRow, type MadeFile } from './built-row.ts'
import { inFolder } from './folder.ts'
import { inTurn, line, median } from './measure.ts'
import { commitAll, copyProject } from './scene.ts'

/** Seconds of each step, with the runner's own work around it: environment, event file, output files, the post program. */
interface Steps {
  readonly plan: number
  readonly dryRun: number
  readonly publish: number
}

/**
 * What the action adds around the tools that it calls: the steps plan, dry-run and publish (guards, rules, minting,
 * uploads, verification, the GitHub Release, revocation) of the mixed project on loopback. Nothing is built: the files of
 * the build jobs are made here and stored as artifacts.
 */
export async function benchOverhead(): Promise<void> {
  await inFolder(async (folder) => {
    const { workspace, run } = await commitAll(await copyProject('mixed', folder), 'v0.2.0')
    const old = '1'.repeat(64)
    const index = {
      python: { wordtally: { 'wordtally-0.1.0.tar.gz': old } },
      rust: { 'wordtally-core': { '0.1.0': old }, 'wordtally-cli': { '0.1.0': old } },
    }
    const release = () => withStage(run, { index }, (stage) => playRelease(stage, run, workspace))
    const of = await inTurn([{ name: 'ours', run: release }], 5)
    const steps = of('ours')
    const parts = (['plan', 'dryRun', 'publish'] as const).map((step) =>
      median(steps.map((each) => each[step])).toFixed(2),
    )
    console.log(
      line({
        name: 'plan, checks, publish and verify of the mixed project',
        unit: 's',
        ours: steps.map(({ plan, dryRun, publish }) => plan + dryRun + publish),
        goal: { kind: 'most', amount: 3 },
        note: `plan ${parts[0]} s, dry-run ${parts[1]} s, publish ${parts[2]} s`,
      }),
    )
  })
}

async function playRelease({ play, world }: Stage, run: RunFacts, workspace: string): Promise<Steps> {
  const timed = async (job: Omit<Play, 'run'>) => {
    const begun = Date.now()
    const end = await play({ ...job, run })
    if (end.conclusion !== 'success') throw new Error(end.log.join('\n'))
    return { end, seconds: (Date.now() - begun) / 1000 }
  }
  const planned = await timed({ with: { step: 'plan' }, permissions: { contents: 'read' }, workspace })
  const json = planned.end.jobOutputs['plan'] ?? ''
  const read = readPlan(json)
  if ('problem' in read) throw new Error(read.problem.message)
  for (const row of read.plan.rows) {
    const job = newJob(run, Date.now(), { id: `build-${row.target}` })
    await storeArtifact(world.services().artifacts, job, rowArtifact(row.target, 1), builtRow(read.plan, row, makeFile))
  }
  const checked = await timed({ with: { step: 'dry-run', plan: json }, permissions: { contents: 'read' } })
  const published = await timed({ with: { step: 'publish', live: 'true', plan: json } })
  if (published.end.outputs['published'] !== 'true') throw new Error(published.end.log.join('\n'))
  return { plan: planned.seconds, dryRun: checked.seconds, publish: published.seconds }
}

function makeFile({ kind, name, version }: ExpectedFile): MadeFile {
  if (kind === 'crate') return { filename: `${name}-${version}.crate`, bytes: makeCrate(name, version) }
  return kind === 'sdist'
    ? makeSdist({ name, version })
    : makeWheel({ name, version, tag: 'cp310-abi3-manylinux_2_28_x86_64' })
}
