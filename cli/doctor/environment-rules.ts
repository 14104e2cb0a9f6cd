import type { EnvironmentRules } from '../../src/platform/github-settings.ts'

/** What asks to be let into an environment. */
export interface Ref {
  readonly name: string
  readonly type: 'branch' | 'tag'
}

/**
 * Whether GitHub lets a job of this ref into an environment: patterns are Ruby's `File.fnmatch` with `FNM_PATHNAME`
 * (GitHub docs, "Deployments and environments"), and tags are no protected branches.
 */
export function isLetIn(ref: Ref, open: EnvironmentRules['open']): boolean {
  if (open === 'anywhere') return true
  // whether a branch is protected is another question, and the default one mostly is
  if (open === 'protected branches') return ref.type === 'branch'
  return open.some(({ name, type }) => type === ref.type && fits(name, ref.name))
}

/** A pattern that is none fits nothing. */
function fits(pattern: string, name: string): boolean {
  try {
    return patternOf(pattern).test(name)
  } catch {
    return false
  }
}

/** In words: `tags v*`. */
export function openWords(open: EnvironmentRules['open']): string {
  if (open === 'anywhere') return 'every branch and tag'
  if (open === 'protected branches') return 'protected branches'
  if (open.length === 0) return 'nothing'
  const of = (type: Ref['type']): readonly string[] => {
    const names = open.filter((each) => each.type === type).map((each) => each.name)
    return names.length === 0 ? [] : [`${type === 'tag' ? 'tags' : 'branches'} ${names.join(', ')}`]
  }
  return [...of('tag'), ...of('branch')].join(' and ')
}

function patternOf(pattern: string): RegExp {
  const parts = pattern.split(/(\*\*\/|\*+|\?|\[[^\]]*\])/)
  const source = parts.map((part) => {
    if (part === '**/') return '(?:[^/]+/)*'
    if (/^\*+$/.test(part)) return '[^/]*'
    if (part === '?') return '[^/]'
    // a set of letters, with `!` or `^` for all others
    const set = /^\[([!^]?)(.+)\]$/s.exec(part)
    if (set !== null) return `[${set[1] === '' ? '' : '^'}${(set[2] ?? '').replace(/[\\[\]^]/g, String.raw`\$&`)}]`
    return part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  })
  return new RegExp(`^${source.join('')}$`)
}
