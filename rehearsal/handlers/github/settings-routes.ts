import { json, type LoopbackResponse } from '../../handler.ts'
import { type Ask, notFound, time } from './answer.ts'
import type { Route } from './route.ts'
import type { EnvironmentSettings } from './settings.ts'
import { pageUrl, repositoryUrl } from './state.ts'
import { userEntry } from './user.ts'

const open = { method: 'GET', scope: 'actions', level: 'read' } as const
const closed = { method: 'GET', level: 'read', guarded: true } as const

/** The settings that a release depends on. Those that are guarded are for tokens of people who may change them. */
export const settingsRoutes: readonly Route[] = [
  {
    ...open,
    path: /^\/environments\/(?<name>[^/]+)$/,
    reference: 'deployments/environments#get-an-environment',
    answer: getEnvironment,
  },
  {
    ...open,
    path: /^\/environments\/(?<name>[^/]+)\/deployment-branch-policies$/,
    reference: 'deployments/branch-policies#list-deployment-branch-policies',
    answer: listPolicies,
  },
  {
    ...open,
    scope: 'metadata',
    path: /^\/rulesets$/,
    reference: 'repos/rules#get-all-repository-rulesets',
    answer: listRulesets,
  },
  {
    ...closed,
    scope: 'environments',
    path: /^\/environments\/(?<name>[^/]+)\/secrets$/,
    reference: 'actions/secrets#list-environment-secrets',
    answer: (ask) => named(ask.state.settings.environments.get(ask.parameters['name'] ?? '')?.secrets, ask),
  },
  {
    ...closed,
    scope: 'secrets',
    path: /^\/actions\/secrets$/,
    reference: 'actions/secrets#list-repository-secrets',
    answer: (ask) => named([...ask.state.settings.secrets], ask),
  },
  {
    ...closed,
    scope: 'secrets',
    path: /^\/actions\/organization-secrets$/,
    reference: 'actions/secrets#list-repository-organization-secrets',
    answer: (ask) => named([...ask.state.settings.organizationSecrets], ask),
  },
  {
    ...closed,
    scope: 'variables',
    path: /^\/actions\/variables\/(?<name>[^/]+)$/,
    reference: 'actions/variables#get-a-repository-variable',
    answer: getVariable,
  },
  {
    ...closed,
    scope: 'variables',
    path: /^\/actions\/organization-variables$/,
    reference: 'actions/variables#list-repository-organization-variables',
    answer: () => json(200, { total_count: 0, variables: [] }),
  },
  {
    ...closed,
    scope: 'administration',
    path: /^\/actions\/permissions\/workflow$/,
    reference: 'actions/permissions#get-default-workflow-permissions-for-a-repository',
    answer: ({ state }) =>
      json(200, {
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews: state.mayCreatePulls,
      }),
  },
  {
    ...closed,
    scope: 'administration',
    path: /^\/immutable-releases$/,
    reference: 'repos/repos#check-if-immutable-releases-are-enabled-for-a-repository',
    answer: ({ state }) => json(200, { enabled: state.immutable, enforced_by_owner: false }),
  },
]

function getEnvironment(ask: Ask): LoopbackResponse {
  const { state, parameters } = ask
  const name = parameters['name'] ?? ''
  const found = state.settings.environments.get(name)
  if (found === undefined) return notFound(ask)
  const made = time(Date.UTC(2026, 0, 1))
  const isCustom = typeof found.open === 'object'
  return json(200, {
    id: 1,
    node_id: 'EN_1',
    name,
    url: `${repositoryUrl(state)}/environments/${encodeURIComponent(name)}`,
    html_url: `${pageUrl(state)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: made,
    updated_at: made,
    can_admins_bypass: true,
    protection_rules: protection(ask, found),
    deployment_branch_policy:
      found.open === undefined ? null : { protected_branches: !isCustom, custom_branch_policies: isCustom },
  })
}

function protection({ state }: Ask, { reviewers = [], wait = 0, open: from }: EnvironmentSettings) {
  const people = reviewers.map((login, at) => ({
    type: 'User',
    reviewer: userEntry({ login, id: at + 1, type: 'User' }, state.urls),
  }))
  return [
    ...(wait > 0 ? [{ id: 1, node_id: 'GA_1', type: 'wait_timer', wait_timer: wait }] : []),
    ...(people.length > 0
      ? [{ id: 2, node_id: 'GA_2', type: 'required_reviewers', prevent_self_review: false, reviewers: people }]
      : []),
    ...(from === undefined ? [] : [{ id: 3, node_id: 'GA_3', type: 'branch_policy' }]),
  ]
}

function listPolicies(ask: Ask): LoopbackResponse {
  const found = ask.state.settings.environments.get(ask.parameters['name'] ?? '')
  if (found === undefined || typeof found.open !== 'object') return notFound(ask)
  const policies = found.open.map(({ name, type }, at) => ({ id: at + 1, node_id: `GBP_${at + 1}`, name, type }))
  return json(200, { total_count: policies.length, branch_policies: policies })
}

function listRulesets({ state, request }: Ask): LoopbackResponse {
  const target = request.query.get('targets')
  const wanted = state.settings.rulesets.filter((each) => target === null || target.split(',').includes(each.target))
  const source = `${state.repository.owner}/${state.repository.name}`
  return json(
    200,
    wanted.map((each, at) => ({ id: at + 1, ...each, source_type: 'Repository', source })),
  )
}

/** Names with their times; the values are told to nobody. */
function named(names: readonly string[] | undefined, ask: Ask): LoopbackResponse {
  if (names === undefined && !ask.state.settings.environments.has(ask.parameters['name'] ?? '')) return notFound(ask)
  const made = time(Date.UTC(2026, 0, 1))
  const secrets = (names ?? []).map((name) => ({ name, created_at: made, updated_at: made }))
  return json(200, { total_count: secrets.length, secrets })
}

function getVariable(ask: Ask): LoopbackResponse {
  const name = ask.parameters['name'] ?? ''
  const value = ask.state.settings.variables.get(name)
  if (value === undefined) return notFound(ask)
  const made = time(Date.UTC(2026, 0, 1))
  return json(200, { name, value, created_at: made, updated_at: made })
}
