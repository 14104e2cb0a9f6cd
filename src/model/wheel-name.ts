import { normalisedName } from './project-name.ts'

/** The tags of a wheel's file name, each a set (PyPA, "Platform compatibility tags"). */
export interface WheelTags {
  readonly distribution: string
  readonly python: readonly string[]
  readonly abi: readonly string[]
  readonly platform: readonly string[]
}

/** The tags of a file name; `undefined` where it is not that of a wheel. */
export function wheelTagsOf(filename: string): WheelTags | undefined {
  const [, distribution, python, abi, platform] =
    /^([^-]+)-[^-]+(?:-\d[^-]*)?-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(filename) ?? []
  if (distribution === undefined || python === undefined || abi === undefined || platform === undefined)
    return undefined
  const [pythons, abis, platforms] = [python, abi, platform].map((each) => each.split('.').sort())
  return {
    distribution: normalisedName(distribution),
    python: pythons ?? [],
    abi: abis ?? [],
    platform: platforms ?? [],
  }
}

const architectures = new Map([
  ['x86_64', 'x86_64'],
  ['amd64', 'x86_64'],
  ['aarch64', 'aarch64'],
  ['arm64', 'aarch64'],
])

/**
 * What a platform tag is for, as far as the plan knows such machines: `manylinux_2_17_x86_64` → `linux-x86_64`; the tag
 * itself for others. Which release of the system it asks for is left away.
 */
export function targetOfTag(tag: string): string {
  const [, system, architecture = ''] = /^(manylinux|musllinux|macosx|win)(?:\d+_|_\d+_\d+_|_)(\w+)$/.exec(tag) ?? []
  if (system === 'macosx' && architecture === 'universal2') return 'macos-universal2'
  const machine = architectures.get(architecture)
  if (machine === undefined) return tag
  if (system === 'musllinux') return `musllinux-${machine}`
  return `${system === 'macosx' ? 'macos' : system === 'win' ? 'windows' : 'linux'}-${machine}`
}

/** What all platform tags of a wheel are for; universal2 names both kinds of Mac beside itself. */
export function targetsOfTags(tags: readonly string[]): readonly string[] {
  const targets = [...new Set(tags.map((tag) => targetOfTag(tag)))].sort()
  return targets.includes('macos-universal2') ? ['macos-universal2'] : targets
}

/**
 * Whether a built wheel is the planned one: the same project, Python, ABI and machine. Backends spell names in their own
 * ways, and the release of the system that a wheel asks for is known only once it has been built. Of pure Python it is
 * enough that it is pure.
 */
export function isSameWheel(planned: string, built: string): boolean {
  const [one, other] = [wheelTagsOf(planned), wheelTagsOf(built)]
  if (one === undefined || other === undefined || one.distribution !== other.distribution) return false
  if (isPure(one) || isPure(other)) return isPure(one) && isPure(other)
  const same = (left: readonly string[], right: readonly string[]): boolean => left.join() === right.join()
  return (
    same(one.python, other.python) &&
    same(one.abi, other.abi) &&
    same(targetsOfTags(one.platform), targetsOfTags(other.platform))
  )
}

const isPure = ({ abi, platform }: WheelTags): boolean => abi.join() === 'none' && platform.join() === 'any'
