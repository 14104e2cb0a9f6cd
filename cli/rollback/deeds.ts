import type { RecordedRelease } from '../../src/ports/release-record.ts'
import type { Problem } from '../../src/model/problem.ts'
import { normalisedName } from '../../src/model/project-name.ts'
import type { RepositoryPlace } from '../verify/reach.ts'
import type { Standing, StandingPackage } from './standing.ts'
import type { WantedRollback } from './wanted.ts'

/** One thing that withdraws a part of a release. */
export interface Deed {
  readonly what:
    | { readonly kind: 'yank'; readonly crate: StandingPackage }
    | { readonly kind: 'mark'; readonly release: RecordedRelease }
    | { readonly kind: 'promote'; readonly release: RecordedRelease }
    | { readonly kind: 'by-hand' }
  /** One line. */
  readonly words: string
  /** Commands and addresses, for a person who does it. */
  readonly how: readonly string[]
  /** `already`: it stands so; `open`: it is still to be done. */
  readonly state: 'already' | 'open' | 'done' | 'failed'
  readonly problem?: Problem
}

/** What can be done about a release, in the order in which it is done: crates that depend on others before those. */
export function deedsFor(
  { packages, release, isMarked, isLatest, before }: Standing,
  place: RepositoryPlace | undefined,
  wanted: WantedRollback,
): readonly Deed[] {
  const out = packages.filter(({ state }) => state === 'there' || state === 'yanked')
  const crates = out.filter(({ ecosystem }) => ecosystem === 'rust').reverse()
  const projects = out.filter(({ ecosystem }) => ecosystem === 'python')
  const shown = release === 'absent' ? undefined : release
  return [
    ...crates.map((each) => yanking(each, wanted)),
    ...(shown === undefined || place === undefined ? [] : [marking(shown, isMarked, place)]),
    ...(shown !== undefined && place !== undefined && isLatest && before !== undefined
      ? [promoting(before, place)]
      : []),
    ...projects.map((each) => byHand(each, wanted.reason)),
  ]
}

function yanking(crate: StandingPackage, { addresses }: WantedRollback): Deed {
  const { name, version, registry, state } = crate
  const elsewhere = addresses.crates === undefined ? '' : ` --index sparse+${addresses.crates.replace(/^sparse\+/, '')}`
  return {
    what: { kind: 'yank', crate },
    words: `yank ${name} ${version} on ${registry.name === 'other' ? registry.url : registry.name}`,
    how: [`cargo yank ${name}@${version}${elsewhere}`],
    state: state === 'yanked' ? 'already' : 'open',
  }
}

/** GitHub shows no pre-release as the latest one. */
function marking(release: RecordedRelease, isMarked: boolean, place: RepositoryPlace): Deed {
  const isDone = isMarked && release.prerelease
  return {
    what: { kind: 'mark', release },
    words: 'mark the GitHub Release as withdrawn: title, first line of the notes, pre-release',
    how: isDone ? [release.url] : [`${place.serverUrl}/${place.name}/releases/edit/${encodeURIComponent(release.tag)}`],
    state: isDone ? 'already' : 'open',
  }
}

const promoting = (release: RecordedRelease, place: RepositoryPlace): Deed => ({
  what: { kind: 'promote', release },
  words: `let ${release.tag} be the latest release again`,
  how: [`gh release edit ${release.tag} --repo ${place.name} --latest`],
  state: 'open',
})

/** PyPI has no API for it: a person does it on the page of the release. */
function byHand({ name, version, registry, state }: StandingPackage, reason: string | undefined): Deed {
  const host = registry.name === 'testpypi' ? 'https://test.pypi.org' : 'https://pypi.org'
  const page = `${host}/manage/project/${normalisedName(name)}/release/${encodeURIComponent(version)}/`
  const why = reason ?? `${name} ${version} is broken. Use another version.`
  return {
    what: { kind: 'by-hand' },
    words: `yank ${name} ${version} on ${registry.name === 'other' ? registry.url : registry.name === 'testpypi' ? 'TestPyPI' : 'PyPI'}, by hand`,
    how:
      registry.name === 'other'
        ? [`where ${registry.url} lets you`]
        : [page, 'Options → Yank, with the reason:', `  ${why}`],
    state: state === 'yanked' ? 'already' : 'open',
  }
}
