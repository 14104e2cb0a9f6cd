import type { BuildSettings } from '../model/config.ts'
import type { WheelForm } from '../model/package.ts'
import type { ExpectedFile, PlannedPackage } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import { normalisedName } from '../model/project-name.ts'
import { usualTargets, type WheelTarget } from '../model/target.ts'
import { pythonsFor, usualPythons } from './pythons.ts'
import { isSelected } from './identifiers.ts'

/** A Python package with all that decides which wheels it has. */
export interface WheelWish {
  readonly planned: PlannedPackage
  readonly form: WheelForm
  readonly requiresPython: string | undefined
  /** What the config names; `undefined`: the usual ones. */
  readonly targets: readonly WheelTarget[] | undefined
  readonly python: readonly string[] | undefined
}

/** The wheels of one package: the pure one, or those for each target. */
export interface PlannedWheels {
  readonly pure: readonly ExpectedFile[]
  readonly native: ReadonlyMap<WheelTarget, readonly ExpectedFile[]>
  readonly problems: readonly Problem[]
}

/** Every wheel of a package, under the name that it is to have. */
export function planWheels(wish: WheelWish, build: Pick<BuildSettings, 'manylinux' | 'musllinux'>): PlannedWheels {
  const { planned, form } = wish
  if (form.kind === 'pure') {
    return { pure: [fileOf(planned, `${form.python ?? 'py3'}-none-any`, undefined)], native: new Map(), problems: [] }
  }
  const builder = planned.backend === 'maturin' ? 'maturin' : 'cibuildwheel'
  const { pythons, problems } =
    form.kind === 'program'
      ? { pythons: [], problems: [] }
      : pythonsFor({
          name: planned.name,
          builder,
          form,
          requiresPython: wish.requiresPython,
          python: wish.python,
          // scikit-build-core heeds `wheel.py-api` from that Python on
          isOlderApart: planned.backend.startsWith('scikit_build_core'),
        })
  const native = new Map<WheelTarget, readonly ExpectedFile[]>()
  for (const target of new Set(wish.targets ?? usualTargets)) {
    const selected = (version: string): boolean => builder === 'maturin' || isSelected(version, target, form)
    const platform = platformTag(target, build)
    const files = [
      ...oneForAll(wish, builder, selected, platform),
      ...pythons
        .filter(selected)
        .map((python) => fileOf(planned, `${interpreterTag(python)}-${abiTag(python)}-${platform}`, python)),
    ]
    if (files.length > 0) native.set(target, files)
  }
  return { pure: [], native, problems }
}

/** The wheel that serves every Python of a target: a program, or an extension with a stable ABI. */
function oneForAll(
  { planned, form, requiresPython }: WheelWish,
  builder: 'maturin' | 'cibuildwheel',
  selected: (version: string) => boolean,
  platform: string,
): readonly ExpectedFile[] {
  if (form.kind === 'extension' && form.abi3 === undefined) return []
  // cibuildwheel has to be told with which Python; the oldest is what a stable ABI is for
  const oldest = form.abi3 === undefined || form.abi3 === 'any' ? undefined : form.abi3
  const python = builder === 'maturin' ? undefined : usualPythons(requiresPython, oldest).find(selected)
  if (builder === 'cibuildwheel' && python === undefined) return []
  if (form.kind === 'program') return [fileOf(planned, `py3-none-${platform}`, python)]
  // where the project leaves the version to the Python that builds, so does the plan
  if (oldest === undefined) return [{ ...fileOf(planned, '', python), filename: undefined }]
  return [fileOf(planned, `cp${oldest.replace('.', '')}-abi3-${platform}`, python)]
}

function fileOf({ name, version }: PlannedPackage, tags: string, python: string | undefined): ExpectedFile {
  const stem = normalisedName(name).replaceAll('-', '_')
  return { kind: 'wheel', name, version, filename: `${stem}-${version}-${tags}.whl`, python }
}

/** `cp314` of 3.14 and of 3.14t alike. */
const interpreterTag = (python: string): string => `cp${python.replace('.', '').replace(/t$/, '')}`

/** `cp314`, `cp314t`; 3.7 is the last whose ABI says that it has its own memory allocator: `cp37m`. */
const abiTag = (python: string): string => (python === '3.7' ? 'cp37m' : `cp${python.replace('.', '')}`)

/** glibc's policies that have a name from before PEP 600 as well. */
const legacy: Readonly<Record<string, string>> = {
  '2_5': 'manylinux1',
  '2_12': 'manylinux2010',
  '2_17': 'manylinux2014',
}

/**
 * The platform tag that a wheel is to have. On a Mac it is the oldest system that Rust builds for; other compilers are told
 * by their Python, so that of this tag only the machine is held against what was built.
 */
function platformTag(
  target: WheelTarget,
  { manylinux, musllinux }: Pick<BuildSettings, 'manylinux' | 'musllinux'>,
): string {
  const old = legacy[manylinux]
  const linux = (architecture: string): string =>
    [...(old === undefined ? [] : [`${old}_${architecture}`]), `manylinux_${manylinux}_${architecture}`].join('.')
  const tags: Readonly<Record<WheelTarget, string>> = {
    'linux-x86_64': linux('x86_64'),
    'linux-aarch64': linux('aarch64'),
    'musllinux-x86_64': `musllinux_${musllinux}_x86_64`,
    'musllinux-aarch64': `musllinux_${musllinux}_aarch64`,
    'macos-x86_64': 'macosx_10_12_x86_64',
    'macos-aarch64': 'macosx_11_0_arm64',
    'macos-universal2': 'macosx_10_12_x86_64.macosx_11_0_arm64.macosx_10_12_universal2',
    'windows-x86_64': 'win_amd64',
    'windows-aarch64': 'win_arm64',
  }
  return tags[target]
}
