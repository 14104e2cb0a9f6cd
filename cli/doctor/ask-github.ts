import type { GitHubSettings } from '../../src/platform/github-settings.ts'
import { type GitHubAnswers, isRefusal } from './github.ts'
import type { PublishingJob } from './workflows.ts'

/** Asks GitHub for the settings that the publishing jobs depend on. Where the repository is not shown, nothing else is asked. */
export async function askGitHub(
  settings: GitHubSettings,
  page: GitHubAnswers['page'],
  jobs: readonly PublishingJob[],
  environments: readonly string[],
): Promise<GitHubAnswers> {
  const none: GitHubAnswers = {
    page,
    environments: new Map(),
    tagRules: undefined,
    mayOpenPulls: undefined,
    immutable: undefined,
    secrets: new Map(),
    variables: new Map(),
  }
  if (page === undefined || isRefusal(page)) return none
  const variables = [...new Set(jobs.flatMap((each) => each.variables))]
  const wantsSecrets = jobs.some((each) => Object.keys(each.secrets).length > 0)
  const places = wantsSecrets ? (environments.length > 0 ? environments : ['']) : []
  const [found, tagRules, mayOpenPulls, immutable, secrets, values] = await Promise.all([
    Promise.all(environments.map(async (name) => [name, await settings.environment(name)] as const)),
    settings.tagRules(),
    jobs.some((each) => each.isByMerge) ? settings.mayOpenPulls() : undefined,
    settings.immutableReleases(),
    Promise.all(places.map(async (name) => [name, await settings.secrets(name === '' ? undefined : name)] as const)),
    Promise.all(variables.map(async (name) => [name, await settings.variable(name)] as const)),
  ])
  return {
    page,
    environments: new Map(found),
    tagRules,
    mayOpenPulls,
    immutable,
    secrets: new Map(secrets),
    variables: new Map(values),
  }
}
