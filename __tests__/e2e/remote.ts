import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { type GitObject, readCommitObject } from '../../rehearsal/handlers/github/objects.ts'
import { type GitHubState, moveRef } from '../../rehearsal/handlers/github/state.ts'
import { gitEnvironment, type Repository } from '../make/repository.ts'

const start = promisify(execFile)

/** Pushes a branch of the checkout to the loopback GitHub, with everything that it is made of. */
export async function push(repository: Repository, github: GitHubState, branch: string): Promise<string> {
  const commit = await repository.git('rev-parse', branch)
  const listed = await repository.git('rev-list', '--objects', branch)
  for (const line of listed.split('\n')) {
    const sha = line.split(' ')[0] ?? ''
    if (!github.objects.has(sha)) github.objects.set(sha, await readObject(repository, sha))
    const object = github.objects.get(sha)
    if (object?.type !== 'commit' || github.commits.has(sha)) continue
    const { parents, message } = readCommitObject(object.content)
    github.commits.set(sha, { sha, parents, message, date: github.now() })
  }
  moveRef({ ref: `refs/heads/${branch}`, commit }, github)
  return commit
}

async function readObject({ root }: Repository, sha: string): Promise<GitObject> {
  const type = (await start('git', ['cat-file', '-t', sha], { cwd: root, env: gitEnvironment })).stdout.trim()
  if (type !== 'blob' && type !== 'tree' && type !== 'commit') throw new Error(`${sha} is a ${type}`)
  const options = { cwd: root, env: gitEnvironment, encoding: 'buffer' } as const
  return { type, content: (await start('git', ['cat-file', type, sha], options)).stdout }
}

/** Fetches a branch, or a tag, from the loopback GitHub into the checkout. */
export async function fetch(repository: Repository, github: GitHubState, ref: string): Promise<string> {
  const object = github.refs.get(ref) ?? ''
  const commit = github.tagObjects.get(object)?.commit ?? object
  const known = new Set(
    (await repository.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)')).split('\n'),
  )
  for (const [sha, { type, content }] of github.objects) {
    if (!known.has(sha)) await writeObject(repository, type, content, sha)
  }
  await repository.git('update-ref', ref, commit)
  return commit
}

function writeObject({ root }: Repository, type: string, content: Buffer, sha: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['hash-object', '-t', type, '-w', '--stdin'], { cwd: root, env: gitEnvironment })
    let said = ''
    child.stdout.on('data', (piece: Buffer) => (said += piece.toString()))
    child.on('error', reject)
    child.on('close', () => {
      if (said.trim() === sha) resolve()
      else reject(new Error(`git calls ${sha} ${said}`))
    })
    child.stdin.end(content)
  })
}

/** Merges an open pull request as the button of that name does, by git itself. `title` is what a person made of its title. */
export async function mergePull(
  repository: Repository,
  github: GitHubState,
  number: number,
  how: 'squash' | 'merge',
): Promise<string> {
  const pull = github.pulls.get(number)
  if (pull?.state !== 'open') throw new Error(`#${number} is not open`)
  const head = await fetch(repository, github, `refs/heads/${pull.head}`)
  await repository.git('switch', '--quiet', pull.base)
  const before = await repository.git('rev-parse', 'HEAD')
  if (how === 'merge') {
    await repository.git('merge', '--no-ff', '--quiet', '-m', `Merge pull request #${number} from octo/x`, head)
  } else {
    await repository.git('merge', '--squash', '--quiet', head)
    await repository.git('commit', '--quiet', '--message', `${pull.title} (#${number})`)
  }
  const commit = await push(repository, github, pull.base)
  pull.state = 'closed'
  pull.mergedAt = github.now()
  pull.mergeCommit = commit
  const brought = await repository.git('rev-list', `${before}..${commit}`)
  pull.commits = brought.split('\n')
  return commit
}
