import { explain } from '@renovatebot/pep440'

/** A PEP 440 version. */
export interface PythonVersion {
  /** Normalised, as `str(Version)` writes it. */
  readonly text: string
  /** Without trailing zeros of the release: `1.0` and `1.0.0` are one release. */
  readonly canonical: string
  readonly local: string | undefined
  readonly isPostrelease: boolean
  readonly isPrerelease: boolean
}

/** Reads a version as packaging's `Version` does (a leading `v` and space around it are taken); `undefined` where it cannot. */
export function readVersion(text: string): PythonVersion | undefined {
  const parts = explain(text.trim())
  if (parts === null) return undefined
  const local = parts.local ?? undefined
  const end = local === undefined ? '' : `+${local}`
  const canonical = parts.public.replace(
    /^(\d+!)?(\d+(?:\.\d+)*)/,
    (_all, epoch: string | undefined, release: string) => {
      return `${epoch ?? ''}${release.replace(/(\.0)+$/, '')}`
    },
  )
  return {
    text: `${parts.public}${end}`,
    canonical: `${canonical}${end}`,
    local,
    isPostrelease: parts.is_postrelease,
    isPrerelease: parts.is_prerelease,
  }
}

const release = String.raw`\d+(?:\.\d+)*`
const suffixes = String.raw`(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?`
const local = String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`
const version = String.raw`v?(?:\d+!)?${release}`

/** One clause of a specifier set, by the grammar of the version specifiers page of packaging.python.org. */
const clauses = [
  String.raw`===\s*[^\s;)]*`,
  String.raw`(?:==|!=)\s*${version}(?:\.\*|${suffixes}${local})`,
  String.raw`~=\s*v?(?:\d+!)?\d+(?:\.\d+)+${suffixes}`,
  String.raw`(?:<=|>=|<|>)\s*${version}${suffixes}`,
]
const specifier = new RegExp(String.raw`^\s*(?:${clauses.join('|')})\s*$`, 'i')

/** Whether packaging's `SpecifierSet` takes it: clauses between commas, empty ones ignored. */
export const isSpecifierSet = (text: string): boolean =>
  text.split(',').every((clause) => clause.trim() === '' || specifier.test(clause))
