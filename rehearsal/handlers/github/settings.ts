/** What guards an environment. */
export interface EnvironmentSettings {
  /** Logins of people of whom one has to agree. */
  readonly reviewers?: readonly string[]
  /** Minutes. */
  readonly wait?: number
  /** From where jobs are let in; from anywhere unless told. */
  readonly open?: 'protected' | readonly { readonly name: string; readonly type: 'branch' | 'tag' }[]
  readonly secrets?: readonly string[]
}

/** The settings of a repository that only its pages and some routes show. */
export interface RepositorySettings {
  /** By name. */
  readonly environments: Map<string, EnvironmentSettings>
  readonly rulesets: { readonly name: string; readonly target: 'branch' | 'tag'; readonly enforcement: string }[]
  /** Names of the repository's own secrets, and of those that its organization lends. */
  readonly secrets: Set<string>
  readonly organizationSecrets: Set<string>
  readonly variables: Map<string, string>
  /** `owner/name` of what it is a fork of. */
  parent: string | undefined
  /** Whether it is called otherwise by now: every route points to the number. */
  isMoved: boolean
}

/** A repository in whose settings nobody was. */
export function newSettings(): RepositorySettings {
  return {
    environments: new Map(),
    rulesets: [],
    secrets: new Set(),
    organizationSecrets: new Set(),
    variables: new Map(),
    parent: undefined,
    isMoved: false,
  }
}
