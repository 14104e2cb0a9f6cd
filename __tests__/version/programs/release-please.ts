import { createRequire } from 'node:module'
import path from 'node:path'

// Says on stdout what release-please would propose for a repository: every pull request with its files after the change.
// Arguments: the folder of release-please, the repository, the config's file name.

const [folder = '', repository = '', config = ''] = process.argv.slice(2)
const require = createRequire(path.join(folder, 'package.json'))
const { LocalGitHub } = require('release-please/build/src/local-github.js')
const { Manifest } = require('release-please/build/src/manifest.js')

const logger = { trace() {}, debug() {}, info() {}, warn() {}, error() {} }
// GitHub itself is asked for releases and pull requests alone: there are none, so that it goes by the tags
const api = { async *releaseIterator() {}, async *pullRequestIterator() {} }
const github = new LocalGitHub({ owner: 'octo', repo: 'tally', defaultBranch: 'main' }, api, repository, { logger })
const manifest = await Manifest.fromManifest(github, 'main', config, '.release-please-manifest.json', { logger })
const said: {
  title: string
  branch: string
  body: string
  labels: readonly string[]
  files: Record<string, string>
}[] = []
for (const each of await manifest.buildPullRequests()) {
  const files: Record<string, string> = {}
  const changes: Map<string, { content: string }> = await github.buildChangeSet(each.updates, 'main')
  for (const [file, { content }] of changes) if (content !== null) files[file] = content
  const { title, headRefName: branch, body, labels } = each
  said.push({ title: title.toString(), branch, body: body.toString(), labels, files })
}
process.stdout.write(JSON.stringify(said))
