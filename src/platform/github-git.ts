import { list, object, type Shape, text } from '../model/shape.ts'
import type { GitHubRefusal } from '../ports/github.ts'
import type { Http } from '../ports/http.ts'
import type { RemoteGit, TreeFile } from '../ports/remote-git.ts'
import type { GitHubAddress } from './github-address.ts'
import { callGitHub, isRefusal } from './github-api.ts'

const named = object({ sha: text })
const reference = object({ object: named })
const commit = object({ sha: text, tree: named, parents: list(named), message: text })
const entry = object({ path: text, mode: text, type: text, sha: text })
const anything: Shape<true> = () => true

const whole: Shape<{ readonly truncated: boolean; readonly tree: readonly TreeFile[] }> = (value, path) => {
  const { tree } = object({ tree: list(entry) })(value, path)
  const truncated = typeof value === 'object' && value !== null && 'truncated' in value && value.truncated === true
  return { truncated, tree: tree.filter((each) => each.type !== 'tree') }
}

const blob = object({ content: text, encoding: text })

/** Branches and tags through the git database of the REST API (REST reference, `git/…`). */
export function createRemoteGit(http: Http, address: GitHubAddress): RemoteGit {
  const call = callGitHub(http, address)
  const done = async (answer: Promise<true | GitHubRefusal>): Promise<true | GitHubRefusal> => answer
  return {
    async head(branch) {
      const answer = await call('GET', `/git/ref/${part(`heads/${branch}`)}`, reference)
      if (isRefusal(answer)) return answer.status === 404 ? 'absent' : answer
      return { commit: answer.object.sha }
    },
    async commit(sha) {
      const answer = await call('GET', `/git/commits/${part(sha)}`, commit)
      if (isRefusal(answer)) return answer
      return {
        sha: answer.sha,
        tree: answer.tree.sha,
        parents: answer.parents.map((each) => each.sha),
        message: answer.message,
      }
    },
    async files(tree) {
      const answer = await call('GET', `/git/trees/${part(tree)}?recursive=1`, whole)
      if (isRefusal(answer)) return answer
      // more than 100,000 entries (REST reference, "Get a tree")
      return answer.truncated ? { refused: 'the tree is too large to be listed', status: 200 } : answer.tree
    },
    async read(sha) {
      const answer = await call('GET', `/git/blobs/${part(sha)}`, blob)
      if (isRefusal(answer)) return answer
      return Buffer.from(answer.content, answer.encoding === 'base64' ? 'base64' : 'utf8')
    },
    store: (content) =>
      call('POST', '/git/blobs', named, { content: Buffer.from(content).toString('base64'), encoding: 'base64' }),
    tree: (base, changes) =>
      call('POST', '/git/trees', named, {
        base_tree: base,
        tree: changes.map(({ path, mode, sha }) => ({ path, mode, type: 'blob', sha })),
      }),
    // without author and committer GitHub signs for the job ("About commit signature verification")
    make: (message, tree, parents) => call('POST', '/git/commits', named, { message, tree, parents }),
    move(branch, sha, how) {
      if (how === 'create') return done(call('POST', '/git/refs', anything, { ref: `refs/heads/${branch}`, sha }))
      return done(call('PATCH', `/git/refs/${part(`heads/${branch}`)}`, anything, { sha, force: how === 'force' }))
    },
    async tag(name, object_, message) {
      const made = await call('POST', '/git/tags', named, { tag: name, message, object: object_, type: 'commit' })
      if (isRefusal(made)) return made
      return call('POST', '/git/refs', anything, { ref: `refs/tags/${name}`, sha: made.sha })
    },
  }
}

/** A ref in an address; its `/` may stay. */
const part = (text_: string): string => encodeURIComponent(text_).replaceAll('%2F', '/')
