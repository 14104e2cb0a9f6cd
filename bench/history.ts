import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Runs git in a folder, with something on its standard input where there is any. Throws in git's words. */
async function git(folder: string, args: readonly string[], input?: readonly string[]): Promise<void> {
  const child = spawn('git', [...args], { cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] })
  let words = ''
  child.stderr.on('data', (piece) => (words += String(piece)))
  const ended = once(child, 'close')
  for (const piece of input ?? []) if (!child.stdin.write(piece)) await once(child.stdin, 'drain')
  child.stdin.end()
  const [code] = await ended
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${words}`)
}

const titles = [
  'feat(core): count words in parallel',
  'fix: keep the last line',
  'docs: tell about the flags',
  'chore(deps): bump serde from 1.0.1 to 1.0.2',
  'fix(cli): exit with 2 on a bad flag (#12)',
  'refactor: split the reader',
  'feat: read from standard input\n\nIt was asked for.\n\nRefs: #7',
  'test: cover the reader',
  'tidy up',
  'perf: read larger blocks',
] as const

/**
 * A history of `commits` on one line with `tags` annotated tags evenly over it, the newest of them `since` commits before
 * HEAD: a Python package whose manifest says the last version. Made by git fast-import; the tags are packed.
 */
export async function makeHistory(
  folder: string,
  { commits, tags, since }: { readonly commits: number; readonly tags: number; readonly since: number },
): Promise<{ readonly last: string }> {
  await mkdir(folder, { recursive: true })
  await git(folder, ['init', '--quiet', '--initial-branch', 'main'])
  await git(folder, ['config', 'user.name', 'Ada'])
  await git(folder, ['config', 'user.email', 'ada@example.org'])
  // one of the peers asks for the address, and nobody calls it
  await git(folder, ['remote', 'add', 'origin', 'https://github.com/octo/tally.git'])
  const every = Math.floor((commits - since) / tags)
  const pieces: string[] = []
  let tagged = 0
  for (let at = 1; at <= commits; at += 1) {
    const time = `${1_600_000_000 + at * 60} +0000`
    const title = titles[at % titles.length] ?? ''
    const manifest = `[project]\nname = "tally"\nversion = "1.${tags - 1}.0"\n`
    const file = at === 1 ? `M 100644 inline pyproject.toml\n${data(manifest)}` : ''
    pieces.push(
      `commit refs/heads/main\nmark :${at}\nauthor Ada <ada@example.org> ${time}\ncommitter Ada <ada@example.org> ${time}\n${data(`${title} ${at}`)}${file}M 100644 inline src/f${at % 50}.py\n${data(`x = ${at}\n`)}`,
    )
    const isDue = at === commits - since || (tagged < tags - 1 && at % every === 0)
    if (isDue && tagged < tags) {
      pieces.push(`tag v1.${tagged}.0\nfrom :${at}\ntagger Ada <ada@example.org> ${time}\n${data(`v1.${tagged}.0`)}`)
      tagged += 1
    }
  }
  await git(folder, ['fast-import', '--quiet'], pieces)
  await git(folder, ['reset', '--quiet', '--hard', 'main'])
  await git(folder, ['pack-refs', '--all'])
  await writeFile(path.join(folder, '.git', 'info', 'exclude'), 'node_modules\n')
  return { last: `v1.${tagged - 1}.0` }
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
