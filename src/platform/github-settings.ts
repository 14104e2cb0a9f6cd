import { boolean, list, number, object, optional, text } from '../model/shape.ts'
import type { GitHubRefusal } from '../ports/github.ts'
import type { Http } from '../ports/http.ts'
import type { GitHubAddress } from './github-address.ts'
import { callGitHub, isRefusal } from './github-api.ts'

/** The repository, as anybody may see it. */
export interface RepositoryPage {
  /** `owner/name`, as GitHub spells it. */
  readonly fullName: string
  readonly visibility: 'public' | 'private' | 'internal'
  readonly defaultBranch: string
  /** `owner/name` of what it is a fork of. */
  readonly parent: string | undefined
}

/** What guards an environment. */
export interface EnvironmentRules {
  /** Users and teams of whom one has to agree. */
  readonly reviewers: readonly string[]
  /** Minutes that a job waits. */
  readonly wait: number
  /** From where jobs are let in: from anywhere, from protected branches, or from what one of the patterns fits. */
  readonly open: 'anywhere' | 'protected branches' | readonly RefPattern[]
}

/** A pattern of an environment: of branches or of tags. */
export interface RefPattern {
  readonly name: string
  readonly type: 'branch' | 'tag'
}

/** The settings of a repository that a release depends on (docs.github.com/rest). Each is asked for when it is called. */
export interface GitHubSettings {
  repository(): Promise<RepositoryPage | GitHubRefusal>
  environment(name: string): Promise<EnvironmentRules | 'absent' | GitHubRefusal>
  /** Active rules for tags, of the repository and of what it belongs to. */
  tagRules(): Promise<readonly string[] | GitHubRefusal>
  /** Whether workflows may open pull requests; for administrators. */
  mayOpenPulls(): Promise<boolean | GitHubRefusal>
  /** Whether published releases can never be changed; for administrators. */
  immutableReleases(): Promise<boolean | GitHubRefusal>
  /** Names of the secrets that a job of this environment has; never their values, which GitHub tells nobody. */
  secrets(environment: string | undefined): Promise<readonly string[] | GitHubRefusal>
  /** The value of a variable of the repository or its organization, where it is set: those that the condition of a job sees. */
  variable(name: string): Promise<{ readonly value: string | undefined } | GitHubRefusal>
}

const repositoryShape = object({
  full_name: text,
  private: boolean,
  visibility: optional(text),
  default_branch: text,
  parent: optional(object({ full_name: text })),
})
const reviewer = object({ reviewer: optional(object({ login: optional(text), slug: optional(text) })) })
const environmentShape = object({
  protection_rules: optional(
    list(object({ type: text, wait_timer: optional(number), reviewers: optional(list(reviewer)) })),
  ),
  deployment_branch_policy: optional(object({ protected_branches: boolean, custom_branch_policies: boolean })),
})
const policiesShape = object({ branch_policies: list(object({ name: text, type: optional(text) })) })
const rulesShape = list(object({ name: text, target: optional(text), enforcement: text }))
const variablesShape = object({ variables: list(object({ name: text, value: text })) })
const namesShape = object({ secrets: list(object({ name: text })) })

/** Opens the settings of one repository. */
export function createGitHubSettings(http: Http, address: GitHubAddress): GitHubSettings {
  const call = callGitHub(http, address)
  const names = async (path: string): Promise<readonly string[] | GitHubRefusal> => {
    const found = await call('GET', `${path}?per_page=100`, namesShape)
    return isRefusal(found) ? found : found.secrets.map(({ name }) => name)
  }
  return {
    async repository() {
      const found = await call('GET', '', repositoryShape)
      if (isRefusal(found)) return found
      const { full_name: fullName, visibility, default_branch: defaultBranch, parent } = found
      const open = visibility === 'public' && !found.private
      return {
        fullName,
        visibility: open ? 'public' : visibility === 'internal' ? 'internal' : 'private',
        defaultBranch,
        parent: parent?.full_name,
      }
    },
    async environment(name) {
      const path = `/environments/${encodeURIComponent(name)}`
      const found = await call('GET', path, environmentShape)
      if (isRefusal(found)) return found.status === 404 ? 'absent' : found
      const rules = found.protection_rules ?? []
      const about = {
        reviewers: rules
          .flatMap((each) => each.reviewers ?? [])
          .flatMap((each) => each.reviewer?.login ?? each.reviewer?.slug ?? []),
        wait: Math.max(0, ...rules.map((each) => each.wait_timer ?? 0)),
      }
      const policy = found.deployment_branch_policy
      if (policy === undefined) return { ...about, open: 'anywhere' }
      if (!policy.custom_branch_policies) return { ...about, open: 'protected branches' }
      const patterns = await call('GET', `${path}/deployment-branch-policies?per_page=100`, policiesShape)
      if (isRefusal(patterns)) return patterns
      const open = patterns.branch_policies.map((each): RefPattern => ({
        name: each.name,
        type: each.type === 'tag' ? 'tag' : 'branch',
      }))
      return { ...about, open }
    },
    async tagRules() {
      const found = await call('GET', '/rulesets?targets=tag&per_page=100', rulesShape)
      if (isRefusal(found)) return found
      return found
        .filter((each) => (each.target ?? 'tag') === 'tag' && each.enforcement === 'active')
        .map((each) => each.name)
    },
    async mayOpenPulls() {
      const shape = object({ can_approve_pull_request_reviews: boolean })
      const found = await call('GET', '/actions/permissions/workflow', shape)
      return isRefusal(found) ? found : found.can_approve_pull_request_reviews
    },
    async immutableReleases() {
      const found = await call('GET', '/immutable-releases', object({ enabled: boolean }))
      return isRefusal(found) ? found : found.enabled
    },
    async secrets(environment) {
      const own = await names('/actions/secrets')
      if (isRefusal(own)) return own
      const shared = await names('/actions/organization-secrets')
      const inner =
        environment === undefined ? [] : await names(`/environments/${encodeURIComponent(environment)}/secrets`)
      // an environment may not be there yet, and an account of a person has no organization's
      if (isRefusal(inner) && inner.status !== 404) return inner
      return [...new Set([...own, ...(isRefusal(shared) ? [] : shared), ...(isRefusal(inner) ? [] : inner)])]
    },
    async variable(name) {
      const found = await call('GET', `/actions/variables/${encodeURIComponent(name)}`, object({ value: text }))
      if (!isRefusal(found)) return found
      if (found.status !== 404) return found
      const shared = await call('GET', '/actions/organization-variables?per_page=30', variablesShape)
      return { value: (isRefusal(shared) ? [] : shared.variables).find((each) => each.name === name)?.value }
    },
  }
}
