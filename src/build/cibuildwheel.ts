import path from 'node:path'
import type { BuildRow, Plan, PlannedPackage } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import type { WheelTarget } from '../model/target.ts'
import { pinnedTools } from '../model/tools.ts'
import { identifierOf } from '../model/identifier.ts'
import type { Files } from '../ports/files.ts'
import type { Run } from '../ports/runner.ts'
import type { Built } from './cargo.ts'
import { engineChoice, runWithContainers, type Setting } from './cibuildwheel-engine.ts'
import { ofPackage, type Workshop } from './run.ts'
import { makeVenv, toolVersions } from './venv.ts'

const architectures: Readonly<Record<WheelTarget, string>> = {
  'linux-x86_64': 'x86_64',
  'linux-aarch64': 'aarch64',
  'musllinux-x86_64': 'x86_64',
  'musllinux-aarch64': 'aarch64',
  'macos-x86_64': 'x86_64',
  'macos-aarch64': 'arm64',
  'macos-universal2': 'universal2',
  'windows-x86_64': 'AMD64',
  'windows-aarch64': 'ARM64',
}

/** What the config has where it is silent; cibuildwheel's own default is a later one. */
export const usualGlibc = '2_17'

/**
 * The variables that make cibuildwheel build exactly the planned wheels. What the project writes in `[tool.cibuildwheel]`
 * holds beside them; its `build` and `skip` were heeded when the plan was made.
 */
export function cibuildwheelEnvironment(
  row: Pick<BuildRow, 'expects'>,
  name: string,
  target: WheelTarget,
  { manylinux }: Plan['build'],
): Readonly<Record<string, string>> {
  const pythons = row.expects
    .filter((file) => file.kind === 'wheel' && file.name === name)
    .flatMap(({ python }) => python ?? [])
  const architecture = architectures[target]
  const variable = architecture.toUpperCase()
  return {
    CIBW_BUILD: pythons.map((python) => identifierOf(python, target)).join(' '),
    CIBW_SKIP: '',
    CIBW_ARCHS: architecture,
    // the project's own images, and cibuildwheel's, hold unless the config asks for a glibc
    ...(target.startsWith('linux-') &&
      manylinux !== usualGlibc && {
        [`CIBW_MANYLINUX_${variable}_IMAGE`]: `manylinux_${manylinux}`,
      }),
  }
}

/** Where and for what cibuildwheel builds. */
export interface ExtensionsJob {
  readonly row: BuildRow
  readonly target: WheelTarget
  readonly build: Plan['build']
  readonly os: Run['os']
  readonly files: Pick<Files, 'text'>
}

/** Builds the wheels of C extensions for one target: in pinned containers on Linux, natively elsewhere. */
export async function buildExtensions(
  shop: Workshop,
  root: string,
  packages: readonly PlannedPackage[],
  { row, target, build, os, files }: ExtensionsJob,
): Promise<Built> {
  const isContained = target.includes('linux')
  const choose = engineChoice(shop, root, files)
  const places: { readonly each: PlannedPackage; readonly setting: Setting }[] = []
  for (const each of packages) {
    const choice = isContained ? await choose(each.directory) : { env: shop.env }
    if ('problem' in choice) return { tools: {}, problems: [choice.problem] }
    places.push({ each, setting: choice })
  }
  const folder = path.join(shop.scratch, 'cibuildwheel')
  const venv = await makeVenv(shop, root, os, [`cibuildwheel==${pinnedTools.cibuildwheel}`], folder)
  if ('problem' in venv) return { tools: {}, problems: [venv.problem] }
  const problems: Problem[] = []
  for (const { each, setting } of places) {
    const argv = [
      venv.python,
      '-m',
      'cibuildwheel',
      '--platform',
      os,
      '--output-dir',
      shop.out,
      path.join(root, each.directory),
    ] as const
    const env = { ...setting.env, ...cibuildwheelEnvironment(row, each.name, target, build) }
    const ran = await runWithContainers(shop, root, argv, { ...setting, env })
    if ('problem' in ran) problems.push(ofPackage(each.name, isContained ? withEngine(ran.problem) : ran.problem))
  }
  return { tools: await toolVersions(shop, root, venv), problems }
}

/** A build of Linux wheels that failed for want of a container engine, with that in place of the usual advice. */
export function withEngine(failed: Problem): Problem {
  const isMissing =
    /Cannot connect to the Docker daemon|(?:docker|podman) is too old|No such file or directory: '(?:docker|podman)'/.test(
      failed.message,
    )
  if (!isMissing) return failed
  const fix =
    'cibuildwheel builds Linux wheels in a container, and the engine that it was told to use does not answer here. Start it, or leave out `container-engine` of [tool.cibuildwheel] (or the variable CIBW_CONTAINER_ENGINE): then it is Docker or Podman, whichever answers.'
  return { ...failed, fix }
}
