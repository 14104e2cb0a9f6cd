import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runCommand } from '../rehearsal/command.ts'
import type { LoopbackRequest } from '../rehearsal/handler.ts'
import { readMachine, thisMachine } from '../rehearsal/machine.ts'
import { type OpenUpstream, openUpstream } from '../rehearsal/upstream.ts'
import { sha256Of } from '../src/model/sha256.ts'

/** A published project that nobody here wrote, by its registry, name, version and SHA-256, and the tag it is released under. */
interface RealProject {
  readonly registry: 'pypi' | 'crates.io'
  readonly name: string
  readonly version: string
  readonly sha256: string
  readonly tag: string
  /**
   * Whether its own checks are run. Those of the others install or compile for longer than the whole release takes, and what they
   * find in code that nobody here wrote is not what is rehearsed: one project is enough to see that they run.
   */
  readonly gates: boolean
}

const projects: readonly RealProject[] = [
  {
    registry: 'pypi',
    name: 'rpds-py',
    version: '0.27.1',
    sha256: '26a1c73171d10b7acccbded82bf6a586ab8203601e565badc74bbbf8bc5a10f8',
    tag: 'v0.27.1',
    gates: false,
  },
  {
    registry: 'pypi',
    name: 'idna',
    version: '3.10',
    sha256: '12f65c9b470abda6dc35cf8e63cc574b1c52b11df2c86030af0ac09b01b13ea9',
    tag: 'v3.10',
    gates: false,
  },
  {
    registry: 'pypi',
    name: 'attrs',
    version: '25.3.0',
    sha256: '75d7cefc7fb576747b2c81b4442d4d4a1ce0900973527c011d1030fd3bf4af1b',
    tag: '25.3.0',
    gates: false,
  },
  {
    registry: 'crates.io',
    name: 'ignore',
    version: '0.4.23',
    sha256: '6d89fd380afde86567dfba715db065673989d6253f42b88179abd3eae47bda4b',
    tag: 'ignore-0.4.23',
    gates: true,
  },
]

const root = path.join(import.meta.dirname, '..')
const only = process.argv.slice(2)

/** Unpacks a project into a fresh git repository with its tag, and rehearses its release. Gives whether all of it held. */
async function rehearseProject(project: RealProject, upstream: OpenUpstream, folder: string): Promise<boolean> {
  const bytes = await download(project, upstream)
  const directory = path.join(folder, project.name)
  const archive = path.join(folder, `${project.name}.tar.gz`)
  await mkdir(directory)
  await writeFile(archive, bytes)
  await must(['tar', '-xzf', archive, '-C', directory, '--strip-components', '1'], folder)
  // packaging writes these, and cargo and maturin refuse sources that have them already
  for (const name of ['.cargo_vcs_info.json', 'Cargo.toml.orig', 'PKG-INFO'])
    await rm(path.join(directory, name), { force: true })
  await must(['git', 'init', '--quiet', '--initial-branch', 'main'], directory)
  await must(['git', 'add', '--all', '--force'], directory)
  const identity = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@invalid']
  await must(['git', ...identity, 'commit', '--quiet', '--message', `${project.name} ${project.version}`], directory)
  await must(['git', 'tag', project.tag], directory)
  const report = path.join(folder, `${project.name}.json`)
  const code = await new Promise((resolve) => {
    const argv = [path.join(root, 'dist', 'cli', 'index.js'), 'rehearse', directory, '--report', report]
    if (!project.gates) argv.push('--no-gates')
    spawn(process.execPath, argv, { stdio: 'inherit' }).on('close', resolve)
  })
  const { ok }: { ok: boolean } = JSON.parse(await readFile(report, 'utf8'))
  return code === 0 && ok
}

/** Fetches the file from this machine's own index and holds it against its SHA-256. */
async function download(project: RealProject, upstream: OpenUpstream): Promise<Buffer> {
  const { name, version } = project
  const get = async (host: string, at: string): Promise<Buffer> => {
    const request: LoopbackRequest = {
      method: 'GET',
      host,
      path: at,
      query: new URLSearchParams(),
      headers: { 'user-agent': 'release-action (tests)' },
      body: Buffer.alloc(0),
    }
    const answer = await upstream.ask(request)
    if (answer.status !== 200) throw new Error(`https://${host}${at} answered ${answer.status}`)
    return Buffer.from(answer.body ?? '')
  }
  let bytes: Buffer
  if (project.registry === 'crates.io') {
    bytes = await get('static.crates.io', `/crates/${name}/${name}-${version}.crate`)
  } else {
    const page = (await get('pypi.org', `/simple/${name}/`)).toString()
    const filename = `${name.replaceAll('-', '_')}-${version}.tar.gz`
    const link = new RegExp(`https://[^"#<>\\s]*/${filename.replaceAll('.', '\\.')}`).exec(page)?.[0]
    if (link === undefined) throw new Error(`the index does not list ${filename}`)
    const { host, pathname } = new URL(link)
    bytes = await get(host, pathname)
  }
  const sha256 = sha256Of(bytes)
  if (sha256 !== project.sha256) throw new Error(`${name} ${version} has SHA-256 ${sha256}, not ${project.sha256}`)
  return bytes
}

async function must(argv: readonly [string, ...string[]], cwd: string): Promise<void> {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
  const { code, stderr } = await runCommand({ argv, cwd, env })
  if (code !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`)
}

const folder = await mkdtemp(path.join(tmpdir(), 'real-projects-'))
const machine = await readMachine(thisMachine(root))
const upstream = openUpstream({
  ca: machine.ca,
  proxy: machine.proxy,
  ...(machine.pypi !== undefined && { pypi: machine.pypi }),
  ...(machine.crates !== undefined && { crates: machine.crates }),
})
const failed: string[] = []
const chosen = projects.filter((each) => only.length === 0 || only.includes(each.name))
try {
  for (const project of chosen) {
    const held = await rehearseProject(project, upstream, folder).catch((error: unknown) => {
      console.error(String(error))
      return false
    })
    if (!held) failed.push(project.name)
  }
} finally {
  await upstream.close()
  await rm(folder, { recursive: true, force: true })
}
console.log(
  `${chosen.length - failed.length} passed, ${failed.length} failed${failed.length > 0 ? `: ${failed.join(', ')}` : ''}`,
)
process.exitCode = failed.length > 0 ? 1 : 0
