import type { Commit } from './commit.ts'
import type { Git } from './git.ts'

/** Begins each commit in the log: no path can be this, and messages stand at a counted place. */
const mark = '\u0001release-action commit\u0001'
const fields = ['%H', '%P', '%aN', '%aE', '%B']

/** A commit of the log with the placeholders that were asked for besides, in their order. */
export interface Logged extends Commit {
  readonly more: readonly string[]
}

/**
 * Git's log with these arguments. `names`: with the files of each commit; `more`: placeholders of git's pretty formats.
 * `undefined` where the beginning of the output is lost, as it is longer than the process port keeps. Throws in git's words
 * where git cannot tell.
 */
export async function log(
  git: Git,
  args: readonly string[],
  { names, more = [] }: { readonly names: boolean; readonly more?: readonly string[] },
): Promise<readonly Logged[] | undefined> {
  const asked = [...fields, ...more]
  const { code, stdout, stderr } = await git(
    'log',
    '-z',
    '--no-show-signature',
    '--no-color',
    '--no-notes',
    '--encoding=UTF-8',
    ...(names ? ['--name-only', '--no-renames', '--no-ext-diff', '--relative'] : []),
    `--format=tformat:${mark.replaceAll('\u0001', '%x01')}%x00${asked.join('%x00')}%x00`,
    ...args,
  )
  if (code !== 0) throw new Error(`git log: ${stderr.trim()}`)
  if (stdout !== '' && !stdout.startsWith(mark)) return undefined
  return parse(stdout, asked.length)
}

function parse(stdout: string, count: number): readonly Logged[] {
  const commits: Logged[] = []
  const words = stdout.split('\0')
  const word = (at: number): string => words[at] ?? ''
  let at = 0
  while (at < words.length) {
    if (words[at] !== mark) {
      at += 1
      continue
    }
    const begin = at + 1
    at = begin + count
    const files: string[] = []
    for (; at < words.length && words[at] !== mark; at += 1) {
      const file = word(at).startsWith('\n') ? word(at).slice(1) : word(at)
      if (file !== '') files.push(file)
    }
    const parents = word(begin + 1)
    commits.push({
      sha: word(begin),
      parents: parents === '' ? [] : parents.split(' '),
      author: { name: word(begin + 2), email: word(begin + 3) },
      message: word(begin + 4),
      files,
      more: words.slice(begin + fields.length, begin + count),
    })
  }
  return commits
}
