import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { runCommand } from '../rehearsal/command.ts'
import { childEnvironment } from '../src/build/environment.ts'
import { buildRow } from '../src/build/row.ts'
import type { BuildRow, Plan } from '../src/model/plan.ts'
import { pinnedTools } from '../src/model/tools.ts'
import { observeManifests } from '../src/observe/manifests.ts'
import { draftPlan, finishPlan } from '../src/plan/plan.ts'
import { usualConfig } from '../src/config/usual.ts'
import { files } from '../src/platform/files.ts'
import { createProcess } from '../src/platform/process.ts'
import { inFolder } from './folder.ts'
import { inTurn, line } from './measure.ts'

const project = path.join(import.meta.dirname, '..', 'rehearsal', 'projects', 'mixed')

/**
 * The wheel of the small mixed project for the other processor: a build row, from nothing to the wheel, and what a person
 * would type for the same (an environment, maturin and zig into it, `maturin build --zig`). Both compile everything anew.
 */
export async function benchZig(): Promise<void> {
  await inFolder(async (folder) => {
    const root = path.join(folder, 'project')
    await cp(project, root, { recursive: true })
    const { plan, row } = await planned(root)
    const env = childEnvironment(machineEnvironment(), { SOURCE_DATE_EPOCH: String(plan.epoch) })
    let count = 0
    const timed = async (work: (room: string) => Promise<void>): Promise<number> => {
      const room = path.join(folder, `run-${++count}`)
      await mkdir(room)
      const started = performance.now()
      await work(room)
      return (performance.now() - started) / 1000
    }
    const ours = (): Promise<number> =>
      timed(async (room) => {
        const shop = {
          process: createProcess(env),
          env,
          onLine: () => undefined,
          scratch: path.join(room, 'scratch'),
          out: path.join(room, 'out'),
        }
        const machine = { os: 'linux', architecture: process.arch === 'arm64' ? 'aarch64' : 'x86_64' } as const
        const { problems } = await buildRow(
          shop,
          root,
          plan,
          row,
          machine,
          new Set(['Cargo.lock']),
          files,
          () => 'deny',
        )
        if (problems.length > 0) throw new Error(problems.map((each) => each.message).join('\n'))
      })
    const byHand = (): Promise<number> =>
      timed(async (room) => {
        const bin = path.join(room, 'venv', 'bin')
        const run = async (argv: readonly [string, ...string[]]): Promise<void> => {
          const PATH = `${bin}:${env['PATH'] ?? ''}`
          const more = { PATH, CARGO_TARGET_DIR: path.join(room, 'target') }
          const { code, stderr } = await runCommand({ argv, cwd: path.join(root, 'python'), env: { ...env, ...more } })
          if (code !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`)
        }
        await run(['python3', '-m', 'venv', path.join(room, 'venv')])
        const tools = [`maturin==${pinnedTools.maturin}`, `ziglang==${pinnedTools.ziglang}`]
        await run([path.join(bin, 'pip'), 'install', '--quiet', '--disable-pip-version-check', ...tools])
        const target = `${other()}-unknown-linux-gnu`
        const options = ['--release', '--zig', '--locked', '--compatibility', 'manylinux_2_17', '--target', target]
        await run([path.join(bin, 'maturin'), 'build', ...options, '--out', path.join(room, 'out')])
      })
    const of = await inTurn(
      [
        { name: 'row', run: ours },
        { name: 'hand', run: byHand },
      ],
      3,
    )
    console.log(
      line({
        name: `wheel for ${row.target.replace('wheels-', '')} by zig, mixed project`,
        unit: 's',
        ours: of('row'),
        peer: { name: 'maturin build --zig', values: of('hand') },
        goal: { kind: 'within', times: 1.1 },
        note: 'with the environment and its tools, everything compiled anew',
      }),
    )
  })
}

const other = (): 'x86_64' | 'aarch64' => (process.arch === 'arm64' ? 'x86_64' : 'aarch64')

/** The machine's own, for both: toolchain, index and caches of downloads. */
const machineEnvironment = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

async function planned(root: string): Promise<{ readonly plan: Plan; readonly row: BuildRow }> {
  const facts = await observeManifests(root, await files.list(root), files)
  const { draft, problems } = draftPlan({
    repository: undefined,
    commit: '0'.repeat(40),
    epoch: 1_790_000_000,
    manifests: facts.manifests,
    leftOut: facts.leftOut,
    tag: undefined,
    packages: [],
    platforms: [`linux-${other()}`],
    config: usualConfig,
    configFile: 'none',
    notifyTemplate: undefined,
    checks: facts.checks,
    statements: facts.statements,
  })
  const row = draft?.rows.find((each) => each.target === `wheels-linux-${other()}`)
  if (draft === undefined || row === undefined) throw new Error(problems.map((each) => each.message).join('\n'))
  return { plan: finishPlan(draft, draft.packages, { sha256: '0'.repeat(64), source: 'none' }), row }
}
