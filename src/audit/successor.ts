import { explain } from '@renovatebot/pep440'
import semver from 'semver'
import type { ReleasedPackage } from './facts.ts'

/** How many versions are looked at until one is free. */
const most = 50

/**
 * The version that follows a broken one: the next patch of a final version, the next of its series of a pre-release. Versions
 * that `isTaken` are passed over; `undefined` where the version cannot be counted on.
 */
export function successorOf(
  { ecosystem, version }: ReleasedPackage,
  isTaken: (version: string) => boolean,
): string | undefined {
  const after = ecosystem === 'rust' ? afterCargo : afterPython
  let next = after(version)
  for (let tried = 0; next !== undefined && tried < most && isTaken(next); tried += 1) next = after(next)
  return next
}

function afterCargo(version: string): string | undefined {
  const parsed = semver.parse(version)
  if (parsed === null) return undefined
  // semver's own rule counts the last number on: rc.1 → rc.2
  return (parsed.prerelease.length === 0 ? parsed.inc('patch') : parsed.inc('prerelease')).version
}

function afterPython(version: string): string | undefined {
  const parts = explain(version)
  if (parts === null) return undefined
  const epoch = parts.epoch === 0 ? '' : `${parts.epoch}!`
  const [label, count] = parts.pre ?? []
  if (parts.is_devrelease) return undefined
  if (label !== undefined) return `${epoch}${parts.release.join('.')}${String(label)}${Number(count) + 1}`
  const [major = 0, minor = 0, patch = 0, ...rest] = parts.release.map(Number)
  if (rest.length > 0) return `${epoch}${[major, minor, patch, ...rest.slice(0, -1), (rest.at(-1) ?? 0) + 1].join('.')}`
  return `${epoch}${major}.${minor}.${patch + 1}`
}
