import { describe, expect, test } from '@jest/globals'
import { storeCommit, storeObject, storeTree } from '../../../rehearsal/handlers/github/objects.ts'
import { type GitHubState, moveRef } from '../../../rehearsal/handlers/github/state.ts'
import { call, githubStage, root, tokens } from './github-stage.ts'

const all = { contents: 'write', 'pull-requests': 'write' } as const

/** Stores a commit with these files, as one that was pushed. */
function commit(state: GitHubState, files: Readonly<Record<string, string>>, parents: readonly string[]): string {
  const stored = Object.entries(files).map(([name, text]) => {
    return [name, { mode: '100644', sha: storeObject(state.objects, 'blob', Buffer.from(text)) }] as const
  })
  const tree = storeTree(state.objects, new Map(stored))
  const sha = storeCommit(state.objects, { tree, parents, message: 'x' }, 'Ada <ada@example.org>', 1_700_000_000)
  state.commits.set(sha, { sha, parents, message: 'x', date: 1_700_000_000_000 })
  return sha
}

/** A pull request of one commit, from a main that went on since. */
async function stage() {
  const state = githubStage({ tokens: [[tokens.writer, all]] })
  const first = commit(state, { 'a.txt': 'one\ntwo\n', 'b.txt': 'b\n' }, [])
  const head = commit(state, { 'a.txt': 'one\nthree\nfour\n', 'c/d.txt': 'd\n' }, [first])
  moveRef({ ref: 'refs/heads/main', commit: commit(state, { 'a.txt': 'one\ntwo\n', 'e.txt': '' }, [first]) }, state)
  moveRef({ ref: 'refs/heads/next', commit: head }, state)
  const send = (method: string, path: string, body?: unknown) =>
    call(state, method, `${root}${path}`, body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) })
  const { body } = await send('POST', '/pulls', { title: 'Next', head: 'next', base: 'main' })
  return { state, send, head, made: body }
}

describe('a pull request of the loopback GitHub', () => {
  test('tells the size of its change since the branches parted, alone and not in a list', async () => {
    const { send, made, head } = await stage()
    expect(made).toMatchObject({
      number: 1,
      merged: false,
      mergeable: true,
      commits: 1,
      // a.txt: one line less and two more; b.txt is gone; c/d.txt is new
      changed_files: 3,
      additions: 3,
      deletions: 2,
      head: { ref: 'next', sha: head, label: 'octo-org:next', repo: { full_name: 'octo-org/octo-repo' } },
    })
    const { body } = await send('GET', '/pulls')
    expect(body).toMatchObject([{ number: 1, state: 'open', closed_at: null }])
    expect(body).not.toMatchObject([{ changed_files: expect.anything() }])
  })

  test('goes on to tell its last commit when its branch is deleted, and when it was closed', async () => {
    const { state, send, head } = await stage()
    const later = commit(state, { 'a.txt': 'x' }, [head])
    expect(await send('PATCH', '/git/refs/heads/next', { sha: later })).toMatchObject({ status: 200 })
    await send('PATCH', '/pulls/1', { state: 'closed' })
    state.refs.delete('refs/heads/next')
    const { body } = await send('GET', '/pulls/1')
    expect(body).toMatchObject({ state: 'closed', merged_at: null, mergeable: null, head: { sha: later } })
    expect(body).toMatchObject({ closed_at: expect.stringMatching(/^2026-11-01T00:\d\d:\d\dZ$/) })
  })

  test('has labels that are made by their use, each with a number of its own', async () => {
    const { send } = await stage()
    const { body } = await send('POST', '/issues/1/labels', { labels: ['release: pending', 'x'] })
    expect(body).toMatchObject([
      { name: 'release: pending', url: expect.stringMatching(/\/labels\/release%3A%20pending$/), color: 'ededed' },
      { name: 'x' },
    ])
    const ids = Array.isArray(body) ? body.map((each: { id: number }) => each.id) : []
    expect(new Set(ids).size).toBe(2)
    expect((await send('GET', '/pulls/1')).body).toMatchObject({ labels: body })
  })
})

test('a commit tells who made it and when, by its own object', async () => {
  const { send, head } = await stage()
  expect((await send('GET', `/git/commits/${head}`)).body).toMatchObject({
    author: { name: 'Ada', email: 'ada@example.org', date: '2023-11-14T22:13:20Z' },
    committer: { name: 'GitHub', email: 'noreply@github.com' },
    verification: { verified: false, reason: 'unsigned', signature: null },
  })
})
