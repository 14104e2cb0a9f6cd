import { spawnSync } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@jest/globals'
import { unzipSync } from 'fflate'
import { storedArtifacts } from '../../rehearsal/handlers/artifacts/state.ts'
import { withFrontEnd } from '../e2e/front-end.ts'
import { type Played, stageRun, withStage } from '../e2e/stage.ts'
import { toolchains } from '../e2e/toolchains.ts'
import { makeRepository, type Repository } from '../make/repository.ts'

/** The processor of this machine, as Rust and Linux call it. */
export const machine = process.arch === 'x64' ? 'x86_64' : 'aarch64'
/** The row of the plan that is built. */
export const target = `wheels-linux-${machine}`

/** A project whose release was planned. */
export interface Bench {
  readonly repository: Repository
  /** Builds the row by the built action; `cancel` cancels the job. */
  readonly build: (cancel?: AbortSignal) => Promise<Played>
  /** The files that the build stored. */
  readonly stored: () => Readonly<Record<string, Uint8Array>>
  /** What the plan expects of the row. */
  readonly expects: readonly unknown[]
}

/** What a project is made of: a folder that is copied, and files beside. */
export interface Sources {
  readonly folder?: string
  readonly files: Readonly<Record<string, string>>
}

/** Plans the release of a project of one package, and lets `use` build its wheels; `env` is what the jobs know beside the usual. */
export async function withProject<T>(
  { folder, files }: Sources,
  { room, env }: { readonly room: string; readonly env: Readonly<Record<string, string>> },
  use: (bench: Bench) => Promise<T>,
): Promise<T> {
  const repository = await makeRepository()
  try {
    if (folder !== undefined) await cp(folder, repository.root, { recursive: true })
    await repository.write(files)
    const run = stageRun(await repository.commit(), { ref: 'refs/heads/main' })
    const job = {
      run,
      permissions: { contents: 'read' },
      workspace: repository.root,
      env: { ...toolchains(room), ...env },
    } as const
    return await withFrontEnd('wordtally', (upstream) =>
      withStage(run, { upstream }, async ({ play, world }) => {
        const planned = await play({ ...job, with: { step: 'plan' } })
        expect(planned.told.filter((each) => each.startsWith('error '))).toEqual([])
        const plan = planned.jobOutputs['plan'] ?? ''
        return use({
          repository,
          build: (cancel) => play({ ...job, with: { step: 'build', target, plan }, ...(cancel && { cancel }) }),
          stored() {
            const artifact = storedArtifacts(world.services().artifacts).get(`release-action-${target}-1`)
            return artifact === undefined ? {} : unzipSync(artifact.bytes)
          },
          expects: expectedIn(plan),
        })
      }),
    )
  } finally {
    await repository.remove()
  }
}

function expectedIn(plan: string): readonly unknown[] {
  const { rows }: { readonly rows: readonly { readonly target: string; readonly expects: readonly unknown[] }[] } =
    JSON.parse(plan)
  return rows.find((row) => row.target === target)?.expects ?? []
}

/** What hangs is known by its argument, inside of a container and out of it. */
export const hanging = `sleep 86400.${process.pid}`

/** Whether it still runs, wherever. */
export const isHanging = (): boolean =>
  spawnSync('ps', ['-eo', 'stat=,args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .some((line) => line.trimEnd().endsWith(hanging) && !line.startsWith('Z'))

/** Waits until it is so; a minute at most. */
export async function until(is: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await is()) return true
    await sleep(200)
  }
  return false
}
