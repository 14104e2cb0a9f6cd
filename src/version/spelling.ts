import type { Version } from '../model/version.ts'
import type { VersionedPackage } from './package.ts'

/**
 * A next version as the project spells its own: `26.4` after `26.3`, where its last version without a patch has two numbers.
 * Python alone takes them; Cargo wants three. `taken`: the versions of its tags, the greatest first.
 */
export function spelledLike(
  version: Version,
  { manifests }: Pick<VersionedPackage, 'manifests'>,
  taken: readonly Version[],
): Version {
  if (!manifests.every((each) => each.ecosystem === 'python')) return version
  const last = taken.find(({ pep440 = '' }) => /^\d+\.\d+(?:\.0)?$/.test(pep440))?.pep440
  const [, numbers, series = ''] = /^(\d+\.\d+)\.0((?:a|b|rc)\d+|\.dev\d+)?$/.exec(version.pep440 ?? '') ?? []
  if (last === undefined || numbers === undefined || !/^\d+\.\d+$/.test(last)) return version
  const text = `${numbers}${series}`
  return { text, pep440: text, semver: version.semver }
}
