import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runCommand } from './command.ts'
import type { ReportUse } from './report.ts'

/** What the stock clients are run with. */
export interface ConsumeOptions {
  /** A folder for environments and programs, made for this. */
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  readonly python: string
}

/** A published Python package: what to install, and what to import from it. */
export interface PythonUse {
  readonly name: string
  readonly version: string
  readonly index: 'pypi' | 'testpypi'
  /** Top-level modules of its wheel. */
  readonly modules: readonly string[]
}

/** A published crate: a library to depend on, or programs to install. */
export interface CrateUse {
  readonly name: string
  readonly version: string
  /** The library's name in Rust, or `undefined` where the crate has programs only. */
  readonly library: string | undefined
}

/** Installs a package with the stock `pip` into an environment of its own and imports every module that it brings. */
export async function usePython(use: PythonUse, options: ConsumeOptions): Promise<ReportUse> {
  const folder = path.join(options.folder, `pip-${use.name}`)
  const python = path.join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
  const indexes =
    use.index === 'testpypi'
      ? ['--index-url', 'https://test.pypi.org/simple/', '--extra-index-url', 'https://pypi.org/simple/']
      : ['--index-url', 'https://pypi.org/simple/']
  const wanted = `${use.name}==${use.version}`
  const script = [
    'import importlib, importlib.metadata as metadata, sys',
    'name, *modules = sys.argv[1:]',
    'for module in modules:',
    '    importlib.import_module(module)',
    'print(name, metadata.version(name), "imported:", ", ".join(modules))',
  ].join('\n')
  const command = `pip install ${wanted}`
  const env = { ...options.env, PIP_DISABLE_PIP_VERSION_CHECK: '1' }
  const outside = await pipReachesIn(options)
  const steps: (readonly [string, ...string[]])[] = [
    [options.python, '-m', 'venv', ...(outside ? ['--without-pip'] : []), folder],
    [
      ...(outside ? ([options.python, '-m', 'pip', '--python', python] as const) : ([python, '-m', 'pip'] as const)),
      'install',
      '--quiet',
      '--no-input',
      ...indexes,
      wanted,
    ],
    [python, '-c', script, use.name, ...use.modules],
  ]
  return run('pip', command, steps, options.folder, env, options.signal)
}

/**
 * Whether this Python has a pip that installs into another environment (`--python`, since pip 22.3). An environment then needs
 * none of its own, which is nearly all that it costs to make one.
 */
async function pipReachesIn({ python, env, folder, signal }: ConsumeOptions): Promise<boolean> {
  await mkdir(folder, { recursive: true })
  const ask = 'import pip; print(pip.__version__)'
  const { code, stdout } = await runCommand({ argv: [python, '-c', ask], cwd: folder, env, signal })
  const [major = 0, minor = 0] = stdout.split('.').map(Number)
  return code === 0 && (major > 22 || (major === 22 && minor >= 3))
}

/** Builds and runs, with the stock `cargo`, a program that depends on every library; programs are installed. */
export async function useCrates(crates: readonly CrateUse[], options: ConsumeOptions): Promise<readonly ReportUse[]> {
  const libraries = crates.filter((each) => each.library !== undefined)
  const programs = crates.filter((each) => each.library === undefined)
  const uses: ReportUse[] = []
  if (libraries.length > 0) {
    const folder = path.join(options.folder, 'cargo-program')
    await mkdir(path.join(folder, 'src'), { recursive: true })
    await writeFile(path.join(folder, 'Cargo.toml'), manifest(libraries))
    await writeFile(path.join(folder, 'src', 'main.rs'), program(libraries))
    const command = `cargo run, depending on ${libraries.map((each) => `${each.name} =${each.version}`).join(', ')}`
    uses.push(await run('cargo', command, [['cargo', 'run', '--quiet']], folder, options.env, options.signal))
  }
  for (const { name, version } of programs) {
    const root = path.join(options.folder, `cargo-install-${name}`)
    const command = `cargo install ${name}@${version}`
    const argv = [
      'cargo',
      'install',
      '--quiet',
      '--root',
      root,
      '--target-dir',
      path.join(root, 'target'),
      `${name}@${version}`,
    ] as const
    const list = ['cargo', 'install', '--root', root, '--list'] as const
    uses.push(await run('cargo', command, [argv, list], options.folder, options.env, options.signal))
  }
  return uses
}

async function run(
  client: ReportUse['client'],
  command: string,
  steps: readonly (readonly [string, ...string[]])[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<ReportUse> {
  await mkdir(cwd, { recursive: true })
  let output = ''
  for (const argv of steps) {
    const { code, stdout, stderr } = await runCommand({ argv, cwd, env, signal })
    output = stdout
    if (code !== 0)
      return { client, command, ok: false, output: `${stdout}\n${stderr}`.trim() || `${argv[0]} could not be run` }
  }
  return { client, command, ok: true, output: output.trim() }
}

function manifest(libraries: readonly CrateUse[]): string {
  const dependencies = libraries.map(({ name, version }) => `${name} = "=${version}"`)
  return `[package]\nname = "rehearsal-program"\nversion = "0.0.0"\nedition = "2021"\npublish = false\n\n[workspace]\n\n[dependencies]\n${dependencies.join('\n')}\n`
}

function program(libraries: readonly CrateUse[]): string {
  const uses = libraries.map(({ library }, index) => `use ${library ?? ''} as _library_${index};`)
  const lines = libraries.map(({ name, version }) => `    println!("${name} ${version} compiled and linked");`)
  return `#![allow(unused_imports)]\n${uses.join('\n')}\n\nfn main() {\n${lines.join('\n')}\n}\n`
}
