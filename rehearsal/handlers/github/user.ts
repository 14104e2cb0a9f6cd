/** Who did something, as GitHub's API tells it everywhere (schema `simple-user`). */
export interface Actor {
  readonly login: string
  readonly id: number
  readonly type: string
}

/** The bot as which a job's own token acts. */
export const actionsBot: Actor = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' }

/** All fields of a user. `urls` are those of the API and of the pages. */
export function userEntry(
  { login, id, type }: Actor,
  urls: { readonly api: string; readonly server: string },
): Readonly<Record<string, unknown>> {
  const name = encodeURIComponent(login)
  const url = `${urls.api}/users/${name}`
  return {
    login,
    id,
    node_id: `${type === 'Organization' ? 'O' : type === 'Bot' ? 'BOT' : 'U'}_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${urls.server}/${type === 'Bot' ? `apps/${name.replace(/%5Bbot%5D$/, '')}` : name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  }
}
