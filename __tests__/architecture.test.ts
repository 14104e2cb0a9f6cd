import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where a module stands: `step`, `room plan`, `registry pypi` … */
type Zone = string

/** The files that stand alone, by path; everything else goes by its folder. */
const alone: Readonly<Record<string, Zone>> = {
  'src/index.ts': 'root',
  'src/post.ts': 'root',
  'src/main.ts': 'root',
  'src/registries-for.ts': 'root',
  'src/revoke-leftovers.ts': 'root',
  'src/release.ts': 'release',
  'src/preflight.ts': 'preflight',
  'src/scene.ts': 'scene',
  'src/stage.ts': 'stage',
  'src/ports.ts': 'ports',
  'src/version.ts': 'version',
  'src/inputs.ts': 'inputs',
  'src/config.ts': 'config',
  'src/registries/registry.ts': 'registry',
}

const pureRooms = ['plan', 'guards']
const rooms = [
  'observe',
  'rules',
  'attest',
  'gate',
  'build',
  'publish',
  'verify',
  'github-release',
  'report',
  'announce',
  'version',
  'release-pr',
  'artifacts',
  'audit',
]

function zoneOf(file: string): Zone | undefined {
  const [top = '', folder = '', name = ''] = file.split('/')
  if (top === 'cli' || top === 'rehearsal') return top
  if (top !== 'src') return undefined
  if (alone[file] !== undefined) return alone[file]
  // the config file has its sections in a folder, and the edges are one file each
  if (folder === 'config' || folder === 'ports') return folder
  if (folder === 'steps') return `step ${name.replace(/\.ts$/, '')}`
  if (folder === 'registries') return `registry ${name}`
  if (folder === 'model' || folder === 'platform') return folder
  return [...pureRooms, ...rooms].includes(folder) ? `room ${folder}` : undefined
}

/** Node's modules that reach out of the process; only the edges have them. */
const edges =
  /^node:(fs|child_process|cluster|dgram|dns|http|http2|https|module|net|os|process|readline|repl|sqlite|test|timers|tls|vm|wasi|worker_threads)(\/|$)/
/** npm packages that reach out of the process. */
const reachers = /^(@actions\/|@octokit\/|@sigstore\/|undici(\/|$)|nodemailer$)/
const parsers = ['smol-toml', 'yaml', 'semver', '@renovatebot/pep440']

interface Import {
  readonly specifier: string
  /** Whether nothing of it is left when the types are gone. */
  readonly isType: boolean
}

interface Row {
  readonly name: string
  readonly holds: (zone: Zone) => boolean
  /** Zones whose values (and types) may be imported. A zone may always import itself. */
  readonly values: (zone: Zone) => boolean
  /** Zones of which types alone may be imported. */
  readonly types?: (zone: Zone) => boolean
  readonly packages: (specifier: string) => boolean
}

const among =
  (...zones: readonly Zone[]) =>
  (zone: Zone): boolean =>
    zones.includes(zone)
const isRoom = (zone: Zone): boolean => zone.startsWith('room ')
const isStep = (zone: Zone): boolean => zone.startsWith('step ')
const isPureRoom = (zone: Zone): boolean => pureRooms.some((each) => zone === `room ${each}`)
const anything = (): boolean => true
const nothing = (): boolean => false
const isNode = (specifier: string): boolean => specifier.startsWith('node:')
const isInertNode = (specifier: string): boolean => isNode(specifier) && !edges.test(specifier)

/** The import table of the design, row by row. */
const table: readonly Row[] = [
  {
    name: 'main, post',
    holds: among('root'),
    values: (zone) => zone !== 'cli' && zone !== 'rehearsal',
    packages: anything,
  },
  { name: 'cli', holds: among('cli'), values: anything, packages: anything },
  {
    name: 'release.ts',
    holds: among('release'),
    values: (zone) => isStep(zone) || isRoom(zone) || zone === 'preflight' || zone === 'model' || zone === 'inputs',
    types: among('ports', 'stage'),
    packages: isInertNode,
  },
  {
    name: 'steps, and the preflight and the scene that two of them share each',
    holds: (zone) => isStep(zone) || zone === 'preflight' || zone === 'scene',
    values: (zone) => isRoom(zone) || among('model', 'inputs', 'config', 'registry', 'preflight', 'scene')(zone),
    types: among('ports', 'stage'),
    packages: isInertNode,
  },
  {
    name: 'inputs, config, plan, guards',
    holds: (zone) => isPureRoom(zone) || zone === 'inputs' || zone === 'config',
    values: among('model'),
    types: among('ports'),
    packages: (specifier) => isInertNode(specifier) || parsers.includes(specifier),
  },
  {
    name: 'the other rooms',
    holds: (zone) => isRoom(zone) && !isPureRoom(zone),
    values: among('model', 'registry'),
    types: among('ports'),
    packages: (specifier) => isInertNode(specifier) || (!isNode(specifier) && !reachers.test(specifier)),
  },
  {
    name: 'registries',
    holds: (zone) => zone.startsWith('registry '),
    values: among('model', 'registry'),
    types: among('ports'),
    packages: (specifier) => isInertNode(specifier) || parsers.includes(specifier),
  },
  { name: 'platform', holds: among('platform'), values: among('model'), types: among('ports'), packages: anything },
  {
    name: 'rehearsal',
    holds: among('rehearsal'),
    values: nothing,
    types: among('model'),
    packages: (name) => !/^@(actions|octokit)\//.test(name),
  },
  {
    name: 'the contracts: ports, stage, registry',
    holds: among('ports', 'stage', 'registry'),
    values: nothing,
    types: among('model', 'inputs', 'ports', 'registry'),
    packages: nothing,
  },
  {
    name: 'model',
    holds: among('model'),
    values: nothing,
    packages: (specifier) => isInertNode(specifier) || parsers.includes(specifier),
  },
  { name: 'the version', holds: among('version'), values: nothing, packages: nothing },
]

/** Why `file` may not have this import; `undefined` where it may. */
function objection(file: string, { specifier, isType }: Import): string | undefined {
  const from = zoneOf(file)
  const row = table.find((each) => from !== undefined && each.holds(from))
  if (from === undefined || row === undefined) return `${file} stands in no row of the table`
  const told = `${file} imports ${isType ? 'types of ' : ''}${specifier}, which ${row.name} may not`
  // an import whose name is made at run time can be of anything
  if (specifier === '?') return told
  if (!specifier.startsWith('.')) return row.packages(specifier) ? undefined : told
  const to = zoneOf(path.posix.join(path.posix.dirname(file), specifier))
  if (to === undefined) return told
  const mayHave = to === from || row.values(to) || (isType && (row.types?.(to) ?? false))
  return mayHave ? undefined : told
}

/** Every import of a source: statements, re-exports and dynamic imports. What is not a plain text is told as `?`. */
function importsOf(source: string): readonly Import[] {
  const found = (text: string): readonly string[] => {
    const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
    return [
      ...[...bare.matchAll(/^(?:import|export)\b[^'"`;=(]*?\bfrom\s*['"]([^'"]+)['"]/gm)].map(
        (match) => match[1] ?? '?',
      ),
      ...[...bare.matchAll(/^import\s*['"]([^'"]+)['"]/gm)].map((match) => match[1] ?? '?'),
      ...[...bare.matchAll(/\bimport\(\s*(?:['"]([^'"]+)['"])?/g)].map((match) => match[1] ?? '?'),
      ...[...bare.matchAll(/\b(?:require|getBuiltinModule)\(/g)].map(() => '?'),
    ]
  }
  const atRun = new Set(found(stripTypeScriptTypes(source, { mode: 'strip' })))
  return [...new Set(found(source))].map((specifier) => ({ specifier, isType: !atRun.has(specifier) }))
}

/** Every TypeScript file of the three trees; the projects that the rehearsal releases are not ours. */
async function sources(): Promise<readonly { readonly file: string; readonly source: string }[]> {
  const trees = await Promise.all(
    ['src', 'cli', 'rehearsal'].map(async (tree) => {
      const names = await readdir(path.join(root, tree), { recursive: true })
      return names.map((name) => `${tree}/${name.split(path.sep).join('/')}`)
    }),
  )
  const files = trees.flat().filter((file) => file.endsWith('.ts') && !file.startsWith('rehearsal/projects/'))
  return Promise.all(
    files.sort().map(async (file) => ({ file, source: await readFile(path.join(root, file), 'utf8') })),
  )
}

/** What is left when files of which all imports are gone are taken away, again and again: those in a circle, and those that lead to one. */
function circular(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const left = new Map(imports)
  for (;;) {
    const free = [...left].filter(([, targets]) => !targets.some((each) => left.has(each)))
    if (free.length === 0) return [...left.keys()]
    for (const [file] of free) left.delete(file)
  }
}

test('no files need each other in a circle, not even for a type', async () => {
  const near = (file: string, source: string): readonly string[] =>
    importsOf(source)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier }) => path.posix.join(path.posix.dirname(file), specifier))
  const all = await sources()
  expect(circular(new Map(all.map(({ file, source }) => [file, near(file, source)])))).toEqual([])
  expect(
    circular(
      new Map([
        ['a', ['b']],
        ['b', ['c', 'd']],
        ['c', ['b']],
        ['d', []],
      ]),
    ),
  ).toEqual(['a', 'b', 'c'])
})

describe('the table of imports', () => {
  test('is held by every module', async () => {
    const all = await sources()
    expect(all.length).toBeGreaterThan(100)
    const objections = all.flatMap(({ file, source }) => importsOf(source).map((each) => objection(file, each)))
    expect(objections.filter((each) => each !== undefined)).toEqual([])
  })

  test('knows every module', async () => {
    const unknown = (await sources()).filter(({ file }) => !table.some((row) => row.holds(zoneOf(file) ?? '')))
    expect(unknown.map((each) => each.file)).toEqual([])
  })

  test('finds imports however they are written', () => {
    const source = [
      "import one from './one.ts'",
      "import {\n  two,\n  type Two,\n} from './two.ts'",
      "import type { Three } from './three.ts'",
      "import './four.ts'",
      "export { five } from './five.ts'",
      "export * from './six.ts'",
      "export type { Seven } from './seven.ts'",
      "const eight = () => import('./eight.ts')",
      "type Nine = typeof import('./nine.ts')",
      'const ten = (name: string) => import(name)',
      "// import eleven from './eleven.ts'",
      "/**\n * import twelve from './twelve.ts'\n */",
      // verbatimModuleSyntax: the module is loaded all the same
      "import { type Thirteen } from './thirteen.ts'",
    ].join('\n')
    const found = new Map(importsOf(source).map((each) => [each.specifier, each.isType]))
    expect(Object.fromEntries(found)).toEqual({
      './one.ts': false,
      './two.ts': false,
      './three.ts': true,
      './four.ts': false,
      './five.ts': false,
      './six.ts': false,
      './seven.ts': true,
      './eight.ts': false,
      './nine.ts': true,
      '?': false,
      './thirteen.ts': false,
    })
  })

  test.each([
    ['src/main.ts', "import { rehearse } from '../cli/rehearse.ts'"],
    ['src/post.ts', "import { serve } from '../rehearsal/serve.ts'"],
    ['src/release.ts', "import { files } from './platform/files.ts'"],
    ['src/release.ts', "import { createPypi } from './registries/pypi/registry.ts'"],
    ['src/release.ts', "import * as core from '@actions/core'"],
    ['src/release.ts', "import semver from 'semver'"],
    ['src/release.ts', "import { x } from './ports.ts'"],
    ['src/steps/plan.ts', "import { buildStep } from './build.ts'"],
    ['src/steps/plan.ts', "import type { Built } from './build.ts'"],
    ['src/steps/plan.ts', "import { clock } from '../platform/clock.ts'"],
    ['src/steps/plan.ts', "import { createCrates } from '../registries/crates/registry.ts'"],
    ['src/steps/plan.ts', "import { readFile } from 'node:fs/promises'"],
    ['src/steps/plan.ts', "import { runStep } from '../release.ts'"],
    ['src/preflight.ts', "import { planStep } from './steps/plan.ts'"],
    ['src/scene.ts', "import { versionStep } from './steps/version.ts'"],
    ['src/inputs.ts', "import { x } from './ports.ts'"],
    ['src/inputs.ts', "import * as core from '@actions/core'"],
    ['src/config.ts', "import { readFileSync } from 'node:fs'"],
    ['src/plan/tag.ts', "import { parseToml } from '../observe/toml.ts'"],
    ['src/plan/tag.ts', "import { spawn } from 'node:child_process'"],
    ['src/guards/ref.ts', "import { createGitHub } from '../platform/github.ts'"],
    ['src/guards/ref.ts', "import { readTag } from '../plan/tag.ts'"],
    ['src/guards/ref.ts', "import { request } from 'undici'"],
    ['src/guards/ref.ts', "import Agent from 'undici/lib/dispatcher/agent.js'"],
    ['src/observe/git.ts', "import { examine } from '../rules/distribution.ts'"],
    ['src/report/plan.ts', "import { isExpected } from '../guards/artifacts.ts'"],
    ['src/report/plan.ts', "import type { StoredRow } from '../artifacts/rows.ts'"],
    ['src/build/run.ts', "import { createProcess } from '../platform/process.ts'"],
    ['src/build/run.ts', "import { spawn } from 'node:child_process'"],
    ['src/build/run.ts', "import { Ports } from '../ports.ts'"],
    ['src/publish/upload.ts', "import { createPypi } from '../registries/pypi/registry.ts'"],
    ['src/publish/upload.ts', "import { Octokit } from '@octokit/rest'"],
    ['src/artifacts/rows.ts', "const load = () => import('@actions/artifact')"],
    ['src/artifacts/rows.ts', 'const load = (name: string) => import(name)'],
    ['src/registries/pypi/lookup.ts', "import { read } from '../crates/lookup.ts'"],
    ['src/registries/crates/lookup.ts', "import type { A } from '../pypi/lookup.ts'"],
    ['src/registries/crates/lookup.ts', "import { examine } from '../../rules/distribution.ts'"],
    ['src/registries/crates/lookup.ts', "import { createHttp } from '../../platform/http.ts'"],
    ['src/registries/registry.ts', "import { createPypi } from './pypi/registry.ts'"],
    ['src/platform/files.ts', "import { readPlan } from '../plan/plan.ts'"],
    ['src/platform/files.ts', "import { version } from '../version.ts'"],
    ['src/model/plan.ts', "import type { Ports } from '../ports.ts'"],
    ['src/model/plan.ts', "import { readFileSync } from 'node:fs'"],
    ['src/ports.ts', "import { problem } from './model/problem.ts'"],
    ['src/stage.ts', "import { readInputs } from './inputs.ts'"],
    ['src/version.ts', "import { readVersion } from './model/version.ts'"],
    ['src/new-room/thing.ts', "import path from 'node:path'"],
    ['src/new.ts', "import path from 'node:path'"],
    ['rehearsal/serve.ts', "import { problem } from '../src/model/problem.ts'"],
    ['rehearsal/serve.ts', "import type { Registry } from '../src/registries/registry.ts'"],
    ['rehearsal/serve.ts', "import { examine } from '../src/rules/distribution.ts'"],
    ['rehearsal/serve.ts', "import { command } from '../cli/command-line.ts'"],
    ['rehearsal/serve.ts', "import * as core from '@actions/core'"],
  ])('would refuse in %s: %s', (file, source) => {
    expect(importsOf(source).flatMap((each) => objection(file, each) ?? [])).toHaveLength(1)
  })

  test.each([
    ['src/main.ts', "import { planStep } from './steps/plan.ts'"],
    ['cli/index.ts', "import { serve } from '../rehearsal/serve.ts'"],
    ['src/steps/plan.ts', "import type { Ports } from '../ports.ts'"],
    ['src/guards/ref.ts', "import type { Digest } from '../ports.ts'"],
    ['src/plan/tag.ts', "import semver from 'semver'"],
    ['src/publish/upload.ts', "import type { Registry } from '../registries/registry.ts'"],
    ['src/registries/pypi/lookup.ts', "import { read } from './body.ts'"],
    ['src/platform/files.ts', "import { readFile } from 'node:fs/promises'"],
    ['rehearsal/serve.ts', "import type { Plan } from '../src/model/plan.ts'"],
  ])('would allow in %s: %s', (file, source) => {
    expect(importsOf(source).flatMap((each) => objection(file, each) ?? [])).toEqual([])
  })
})

const entries = ['src/index.ts', 'src/post.ts', 'cli/index.ts']

/**
 * Statements at the margin that are no declaration. Prettier indents everything else, so a margin is enough; what a
 * declaration's initial value does is not seen here, but by the test that imports every module.
 */
function effectsIn(source: string): readonly string[] {
  const bare = stripTypeScriptTypes(source, { mode: 'strip' })
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/`(?:\\[\s\S]|[^`\\])*`/g, '``')
  return bare
    .split('\n')
    .filter((line) => /^[^\s/})\]]/.test(line))
    .filter(
      (line) =>
        !/^(?:import|export|const|let|(?:async )?function|class)\b/.test(line) || /^[^'"]*=\s*await\b/.test(line),
    )
}

describe('a module that is no entry is inert on import', () => {
  test('by its statements', async () => {
    const effects = (await sources())
      .filter(({ file }) => !entries.includes(file))
      .flatMap(({ file, source }) => effectsIn(source).map((line) => `${file}: ${line}`))
    expect(effects).toEqual([])
  })

  test.each([
    'await main(process.env)',
    'main()',
    'process.exitCode = 1',
    'if (a) {\n  b()\n}',
    'const a = await load()',
    'for (const a of b) c(a)',
    'new Server()',
    'void start()',
  ])('and %j would be seen', (source) => {
    expect(effectsIn(source)).toHaveLength(1)
  })

  test('by what is left after all of them were imported: no output, no listener, no handle, no global, no file', async () => {
    const files = (await sources()).map(({ file }) => file).filter((file) => !entries.includes(file))
    const program = `
      const look = () => JSON.stringify({
        globals: Object.getOwnPropertyNames(globalThis).sort(),
        reflect: Object.getOwnPropertyNames(Reflect).sort(),
        env: process.env,
        cwd: process.cwd(),
        exitCode: process.exitCode,
        listeners: process.eventNames().map((name) => [String(name), process.listenerCount(name)]).sort(),
        handles: process.getActiveResourcesInfo().filter((name) => !/Pipe|FS|Immediate/.test(name)),
      })
      const before = look()
      for (const file of ${JSON.stringify(files)}) await import(new URL(file, ${JSON.stringify(new URL('..', import.meta.url).href)}))
      await new Promise((resolve) => setImmediate(resolve))
      const after = look()
      console.log(before === after ? 'inert' : before + '\\n' + after)`
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      // the permission model ends the process where an import writes a file or starts a program
      ['--no-warnings', '--permission', '--allow-fs-read=*', '--input-type=module', '--eval', program],
      { cwd: root, env: { PATH: process.env['PATH'] } },
    )
    expect({ stdout, stderr }).toEqual({ stdout: 'inert\n', stderr: '' })
  })
})
