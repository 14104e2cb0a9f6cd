import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runCommand } from '../rehearsal/command.ts'
import { exampleKinds, initMarker, writtenByInit } from './example-kinds.ts'
import { inherited } from './judge-tools.ts'

// Writes examples/ anew: `node scripts/examples.ts [COMMIT]`. The workflows use the action at COMMIT, or at HEAD.

const root = path.join(import.meta.dirname, '..')

async function run(cwd: string, ...argv: readonly [string, ...string[]]): Promise<string> {
  const who = { GIT_AUTHOR_NAME: 'Ada', GIT_COMMITTER_NAME: 'Ada', EMAIL: 'ada@example.org' }
  const { code, stdout, stderr } = await runCommand({ argv, cwd, env: { ...inherited(), ...who } })
  if (code !== 0) throw new Error(`${argv.join(' ')}: ${stdout}${stderr}`)
  return stdout.trim()
}

const { version }: { version: string } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
const commit = process.argv[2] ?? (await run(root, 'git', 'rev-parse', 'HEAD'))
for (const { kind, tags } of exampleKinds) {
  const folder = await mkdtemp(path.join(tmpdir(), 'example-'))
  await cp(path.join(root, 'examples', kind), folder, { recursive: true })
  for (const file of writtenByInit) {
    const text = await readFile(path.join(folder, file), 'utf8').catch(() => '')
    if (text.includes(initMarker)) await rm(path.join(folder, file))
  }
  await run(folder, 'git', 'init', '--quiet', '--initial-branch', 'main')
  await run(folder, 'git', 'add', '--all')
  await run(folder, 'git', 'commit', '--quiet', '--message', 'Begin')
  for (const tag of tags) await run(folder, 'git', 'tag', tag)
  const action = `release-action/release-action@${commit} # v${version}`
  await run(folder, process.execPath, path.join(root, 'cli', 'index.ts'), 'init', '--offline', '--action', action)
  for (const file of writtenByInit) {
    await cp(path.join(folder, file), path.join(root, 'examples', kind, file)).catch(() => undefined)
  }
  await rm(folder, { recursive: true })
}
