import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from '../rehearsal/command.ts'
import { pinnedTools } from '../src/model/tools.ts'
import { exampleKinds } from './example-kinds.ts'
import {
  gitHubCli,
  goTool,
  goTools,
  indexTool,
  indexTools,
  inherited,
  installGitHubCli,
  installGoTools,
  installIndexTools,
  installNpmTools,
  installPythonTools,
  installReleaseTools,
  installWheelTools,
  npmTool,
  npmTools,
  pythonTool,
  pythonTools,
  releaseTool,
  releaseTools,
  wheelTool,
  wheelTools,
} from './judge-tools.ts'

// Runs every outside judge and tells each one's verdict in a line. One that is missing or cannot be installed is red.
// With words as arguments only the judges that contain one of them run: npm run judge -- twine
// `--quick` leaves out those that compile extensions and workspaces for minutes, `--compiling` runs no others.

const root = path.join(import.meta.dirname, '..')
const jest = ['--experimental-vm-modules', '--no-warnings', path.join(root, 'node_modules', 'jest', 'bin', 'jest.js')]

/** What a judge said. `output` is for the person who reads a failure. */
interface Verdict {
  readonly passed: number
  readonly failed: number
  readonly output: string
}

interface Judge {
  readonly name: string
  /** Whether it needs the tools in Go, whose compilation takes longer than all other installations. */
  readonly needsGo: boolean
  /** Whether it needs GitHub's CLI, which takes longer still. */
  readonly needsCli: boolean
  /** Whether it compiles whole projects, which takes most of its time. */
  readonly compiles: boolean
  readonly run: () => Promise<Verdict>
}

const path24 = [path.join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(path.delimiter)

async function start(argv: readonly [string, ...string[]], env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await runCommand({ argv, cwd: root, env: { ...inherited(), PATH: path24, ...env } })
  return { code, output: `${stdout}${stderr}` }
}

/** A program that is content when it ends with 0. */
const linter = (name: string, needsGo: boolean, argv: () => readonly [string, ...string[]]): Judge => ({
  name,
  needsGo,
  needsCli: false,
  compiles: false,
  async run() {
    const { code, output } = await start(argv())
    return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
  },
})

/** Our own workflows, and those that `init` writes. */
function workflows(): readonly string[] {
  const folders = ['.', ...exampleKinds.map(({ kind }) => `examples/${kind}`)]
  const found = folders.map((each) => globSync(`${each}/.github/workflows/*.{yml,yaml}`, { cwd: root }))
  const without = folders.filter((_, at) => found[at]?.length === 0)
  if (without.length > 0) throw new Error(`no workflow in ${without.join(', ')}`)
  return found.flat()
}

/** The suites that compile, or build several releases whole. */
const compiling: readonly string[] = [
  'attest/judge-gh',
  'build/wheels',
  'build/pythons',
  'build/remote-zig',
  'build/real-workspaces',
  'judges/act-examples',
  'judges/containers',
  'judges/distributions',
  'judges/openapi-sweeps',
]

/** The jest suite of one judge; the tools are named to it by variables. */
const suite = (name: string, file: string): Judge => ({
  name,
  needsGo: readFileSync(path.join(root, file), 'utf8').includes('JUDGE_ACT'),
  needsCli: readFileSync(path.join(root, file), 'utf8').includes('JUDGE_GH'),
  compiles: compiling.some((each) => file.endsWith(`${path.normalize(each)}.judge.ts`)),
  async run() {
    const tools = {
      JUDGE_PYTHON: pythonTool('python'),
      JUDGE_TWINE: pythonTool('twine'),
      JUDGE_UV: pythonTool('uv'),
      JUDGE_WHEELS: pythonTool('check-wheel-contents'),
      JUDGE_INDEXES: indexTool('python'),
      JUDGE_AUDITWHEEL: wheelTool('auditwheel'),
      JUDGE_ABI3AUDIT: wheelTool('abi3audit'),
      JUDGE_CIBUILDWHEEL: wheelTool('cibuildwheel'),
      JUDGE_ACT: goTool('act'),
      JUDGE_GH: goTool('gh'),
      JUDGE_ACTIONLINT: goTool('actionlint'),
      JUDGE_ZIZMOR: pythonTool('zizmor'),
      JUDGE_ATTEST: npmTool('@actions/attest'),
      JUDGE_CACHE: npmTool('@actions/cache'),
      JUDGE_CARGO: 'cargo',
      JUDGE_OPENAPI: npmTool('@octokit/openapi'),
      JUDGE_AXE: npmTool('axe-core'),
      JUDGE_MERMAID: npmTool('mermaid'),
      JUDGE_CHROMIUM: 'chromium',
      JUDGE_NPM: path.dirname(path.dirname(npmTool('release-please'))),
      JUDGE_SEMANTIC: releaseTool('python'),
      JUDGE_CLIFF: releaseTool('git-cliff'),
    }
    const argv = [process.execPath, ...jest, '--testMatch', `**/${file}`, '--runInBand'] as const
    const { code, output } = await start(argv, tools)
    const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? []
    if (code === 0) return { passed: Number(passed), failed: Number(failed), output }
    return { passed: Number(passed ?? 0), failed: Math.max(1, Number(failed ?? 1)), output }
  },
})

/** What the suites are called; one that is not here bears the path of its file. */
const titles: Readonly<Record<string, string>> = {
  'attest/judge-gh': `gh attestation verify ${gitHubCli.version}`,
  'attest/judge-pypi-attestations': `pypi-attestations ${pythonTools['pypi-attestations']}`,
  'attest/judge-build-provenance': `@actions/attest ${npmTools['@actions/attest']}, sigstore`,
  'build/real-workspaces': 'cargo publish, real workspaces',
  'build/cibuildwheel': `cibuildwheel --print-build-identifiers ${wheelTools.cibuildwheel}`,
  'build/wheels': `auditwheel ${wheelTools.auditwheel}, abi3audit ${wheelTools.abi3audit}, check-wheel-contents, pip, uv`,
  'build/pythons': 'maturin, zig, pip: wheels of several Pythons',
  'build/docker': `docker, cibuildwheel ${wheelTools.cibuildwheel}`,
  'plan/real-sdists': 'file names of PyPI, planned from sdists',
  'rules/judge-packaging': `packaging ${pythonTools.packaging}`,
  'corpus/real': 'files of PyPI',
  'corpus/twine': `twine check ${pythonTools.twine}`,
  'judges/twine': `twine upload ${pythonTools.twine}`,
  'judges/uv': `uv publish ${pythonTools.uv}`,
  'judges/containers': `a container engine, maturin ${pinnedTools.maturin}, cibuildwheel ${wheelTools.cibuildwheel}, sshd`,
  'judges/readme': 'readme_renderer',
  'judges/real-indexes': `devpi-server ${indexTools['devpi-server']}, pypiserver ${indexTools.pypiserver}, pip, uv`,
  'judges/openapi': `@octokit/openapi ${npmTools['@octokit/openapi']}`,
  'judges/openapi-sweeps': `@octokit/openapi ${npmTools['@octokit/openapi']}`,
  'judges/page': `Chromium, axe-core ${npmTools['axe-core']}, mermaid ${npmTools.mermaid}`,
  'build/remote': 'sshd, rsync, tar',
  'build/remote-zig': 'sshd, maturin, zig',
  'judges/act': `act ${goTools.act.version}`,
  'judges/act-own': `act ${goTools.act.version}, our own workflows`,
  'judges/act-cache': `act ${goTools.act.version}, two builds and the cache`,
  'judges/act-examples': `act ${goTools.act.version}, the examples`,
  'version/messages': `release-please ${npmTools['release-please']}, semantic-release, python-semantic-release, git-cliff ${releaseTools['git-cliff']}`,
  'version/versions': `packaging ${pythonTools.packaging}, node's semver, on versions`,
  'cli/completion': 'zsh, fish',
  'init/workflow': `actionlint ${goTools.actionlint.version}, zizmor ${pythonTools.zizmor}, every written workflow`,
  'version/files': 'cargo metadata --locked, uv lock --check',
  'judges/cache': `@actions/cache ${npmTools['@actions/cache']}`,
  'judges/distributions': `twine check --strict, check-wheel-contents ${pythonTools['check-wheel-contents']}`,
  'judges/cargo': (await start(['cargo', '--version'])).output.split(' ').slice(0, 2).join(' ') || 'cargo',
}

/** Those that take longest: they begin first, so that none of them is alone at the end. */
const longest = [
  'judges/containers',
  'build/wheels',
  'build/pythons',
  'judges/act-examples',
  'build/real-workspaces',
  'build/remote-zig',
  'build/remote',
]

function suites(): readonly Judge[] {
  const place = (file: string): number => {
    const at = longest.findIndex((each) => file.endsWith(`${path.normalize(each)}.judge.ts`))
    return at === -1 ? longest.length : at
  }
  const found = globSync('__tests__/**/*.judge.ts', { cwd: root }).sort()
  const files = found.toSorted((one, other) => place(one) - place(other))
  return files.map((file) => {
    const name = file.replaceAll('\\', '/').replace(/^__tests__\/(.*)\.judge\.ts$/, '$1')
    return suite(titles[name] ?? name, file)
  })
}

const judges: readonly Judge[] = [
  linter(`actionlint ${goTools.actionlint.version}`, true, () => [goTool('actionlint'), ...workflows()]),
  linter(`zizmor ${pythonTools.zizmor}`, false, () => {
    const quiet = ['--offline', '--pedantic', '--no-progress'] as const
    return [pythonTool('zizmor'), ...quiet, ...workflows(), 'action.yml']
  }),
  ...suites(),
]

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, compiling: { type: 'boolean', default: false } },
})
const chosen = judges
  .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  .filter(({ compiles }) => (compiles ? !values.quick : !values.compiling))
const total = { passed: 0, failed: 0 }

function tell(name: string, { passed, failed, output }: Verdict, seconds = 0): void {
  total.passed += passed
  total.failed += failed
  if (failed > 0) console.error(output.trimEnd())
  console.log(`${name}: ${failed === 0 ? `ok (${passed})` : `${failed} failed`}, ${seconds} s`)
  // what a suite counted, on lines that begin so
  for (const [, counted] of output.matchAll(/^ *count: (.*)$/gm)) console.log(`  ${counted}`)
}

const red = (error: unknown): Verdict => ({
  passed: 0,
  failed: 1,
  output: error instanceof Error ? error.message : String(error),
})

async function ready(name: string, install: () => Promise<void>): Promise<void> {
  await install().catch((error: unknown) => tell(name, red(error)))
}

// side by side: they mostly wait for the network. Go itself may come from PyPI
const python = ready('tools from PyPI', installPythonTools)
const go = python.then(() => ready('tools in Go', installGoTools))
const needsCli = chosen.some((each) => each.needsCli)
const cli = go.then(() => (needsCli ? ready("GitHub's CLI", installGitHubCli) : undefined))
await Promise.all([
  python,
  ready('libraries from npm', installNpmTools),
  ready('release tools from PyPI', installReleaseTools),
  ready('judges of wheels', installWheelTools),
  ready('Python indexes', installIndexTools),
])
// three at a time: a judge mostly waits for a program, or works on one processor
const waiting = chosen.filter((each) => !each.needsGo && !each.needsCli)
const waitingForGo = go.then(() => void waiting.unshift(...chosen.filter((each) => each.needsGo)))
const waitingForCli = cli.then(() => void waiting.unshift(...chosen.filter((each) => each.needsCli)))
async function judgeOn(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const begun = Date.now()
    const verdict = await next.run().catch(red)
    tell(next.name, verdict, Math.round((Date.now() - begun) / 1000))
  }
}
const lanes = () => Promise.all([judgeOn(), judgeOn(), judgeOn()])
await lanes()
await waitingForGo
await lanes()
await waitingForCli
await lanes()
if (chosen.length === 0)
  tell(words.join(' '), red(`no such judge; there are: ${judges.map(({ name }) => name).join('; ')}`))
console.log(`judges: ${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
