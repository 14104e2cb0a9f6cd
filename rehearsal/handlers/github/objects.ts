import { createHash } from 'node:crypto'

/** An object of git's, as it is stored: its content without the header. */
export interface GitObject {
  readonly type: 'blob' | 'tree' | 'commit'
  readonly content: Buffer
}

/** One entry of a tree; folders are trees of their own. */
export interface TreeEntry {
  readonly mode: string
  readonly name: string
  readonly sha: string
}

/** Stores an object under the name that git gives it. */
export function storeObject(objects: Map<string, GitObject>, type: GitObject['type'], content: Buffer): string {
  const sha = createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
  objects.set(sha, { type, content })
  return sha
}

/** Reads a tree: `mode SP name NUL` and 20 bytes for each entry. */
export function readTree(content: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < content.length;) {
    const end = content.indexOf(0, at)
    const [mode = '', ...name] = content.subarray(at, end).toString().split(' ')
    entries.push({ mode, name: name.join(' '), sha: content.subarray(end + 1, end + 21).toString('hex') })
    at = end + 21
  }
  return entries
}

/** Every file of a tree by its path. */
export function filesOf(
  objects: ReadonlyMap<string, GitObject>,
  tree: string,
  below = '',
): ReadonlyMap<string, { readonly mode: string; readonly sha: string }> {
  const files = new Map<string, { readonly mode: string; readonly sha: string }>()
  for (const { mode, name, sha } of readTree(objects.get(tree)?.content ?? Buffer.alloc(0))) {
    if (mode === '40000') for (const [path, file] of filesOf(objects, sha, `${below}${name}/`)) files.set(path, file)
    else files.set(below + name, { mode, sha })
  }
  return files
}

/** Stores the tree of these files, and those of its folders. Git sorts a folder as if its name ended with a slash. */
export function storeTree(
  objects: Map<string, GitObject>,
  files: ReadonlyMap<string, { readonly mode: string; readonly sha: string }>,
): string {
  const entries = new Map<string, TreeEntry>()
  const folders = new Map<string, Map<string, { readonly mode: string; readonly sha: string }>>()
  for (const [path, file] of files) {
    const [name = '', ...rest] = path.split('/')
    if (rest.length === 0) entries.set(name, { name, ...file })
    else folders.set(name, (folders.get(name) ?? new Map()).set(rest.join('/'), file))
  }
  for (const [name, inner] of folders) entries.set(name, { mode: '40000', name, sha: storeTree(objects, inner) })
  const key = ({ mode, name }: TreeEntry): Buffer => Buffer.from(mode === '40000' ? `${name}/` : name)
  const sorted = [...entries.values()].sort((one, other) => Buffer.compare(key(one), key(other)))
  const content = sorted.map(({ mode, name, sha }) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]),
  )
  return storeObject(objects, 'tree', Buffer.concat(content))
}

/** What a commit says. */
export interface CommitContent {
  readonly tree: string
  readonly parents: readonly string[]
  /** `Name <mail> seconds zone`, and so the committer. */
  readonly author: string
  readonly committer: string
  readonly message: string
}

/** Reads a commit object. */
export function readCommitObject(content: Buffer): CommitContent {
  const text = content.toString()
  const end = text.indexOf('\n\n')
  const head = text.slice(0, end).split('\n')
  const all = (name: string): readonly string[] =>
    head.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []))
  return {
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: all('author')[0] ?? '',
    committer: all('committer')[0] ?? '',
    message: text.slice(end + 2),
  }
}

/** Stores a commit; `by` is who authors and commits it, `at` are seconds. */
export function storeCommit(
  objects: Map<string, GitObject>,
  { tree, parents, message }: Omit<CommitContent, 'author' | 'committer'>,
  by: string,
  at: number,
): string {
  const lines = [
    `tree ${tree}`,
    ...parents.map((each) => `parent ${each}`),
    `author ${by} ${at} +0000`,
    `committer GitHub <noreply@github.com> ${at} +0000`,
    '',
    message,
  ]
  return storeObject(objects, 'commit', Buffer.from(lines.join('\n')))
}
