import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

// Says on stdout what release-please and semantic-release make of messages (a JSON list on stdin): the bump from 1.2.3.
// The folder of the two is the first argument.

const [folder = ''] = process.argv.slice(2)
const require = createRequire(path.join(folder, 'package.json'))
const input: Buffer[] = []
for await (const piece of process.stdin) input.push(Buffer.from(piece))
const messages: readonly string[] = JSON.parse(Buffer.concat(input).toString())

const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, log() {} }
const { parseConventionalCommits } = require('release-please/build/src/commit.js')
const { DefaultVersioningStrategy } = require('release-please/build/src/versioning-strategies/default.js')
const { Version } = require('release-please/build/src/version.js')
const { DefaultChangelogNotes } = require('release-please/build/src/changelog-notes/default.js')

async function releasePlease(message: string): Promise<string> {
  const commits = parseConventionalCommits([{ sha: 'a'.repeat(40), message, files: [] }], silent)
  if (commits.length === 0) return 'none'
  const notes: string = await new DefaultChangelogNotes().buildNotes(commits, {
    owner: 'o',
    repository: 'r',
    version: '1.2.4',
    previousTag: 'v1.2.3',
    currentTag: 'v1.2.4',
    targetBranch: 'main',
  })
  // it opens no pull request where the notes are a heading alone
  const isAsked = commits.some((each: { notes: readonly { title: string }[] }) =>
    each.notes.some(({ title }) => title === 'RELEASE AS'),
  )
  if (notes.split('\n').filter((line) => line.trim() !== '').length <= 1 && !isAsked) return 'none'
  const next = new DefaultVersioningStrategy({ logger: silent }).bump(Version.parse('1.2.3'), commits).toString()
  return ({ '2.0.0': 'major', '1.3.0': 'minor', '1.2.4': 'patch' } as Record<string, string>)[next] ?? next
}

const analyzer = await import(pathToFileURL(require.resolve('@semantic-release/commit-analyzer')).href)
async function semanticRelease(message: string): Promise<string> {
  const commits = [{ hash: 'a'.repeat(40), message, committerDate: new Date() }]
  // semantic-release trims what git gives it
  const bump: unknown = await analyzer.analyzeCommits(
    { preset: 'conventionalcommits' },
    { commits: commits.map((each) => ({ ...each, message: each.message.trim() })), logger: silent, cwd: folder },
  )
  return typeof bump === 'string' ? bump : 'none'
}

const said: { readonly rp: string; readonly sr: string }[] = []
for (const message of messages) said.push({ rp: await releasePlease(message), sr: await semanticRelease(message) })
process.stdout.write(JSON.stringify(said))
