import { existsSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './command.ts'

/** The programs that a rehearsal needs, or what is missing with the command that installs it. */
export type Tools = { readonly python: string } | { readonly missing: readonly string[] }

const install = {
  git: 'git is not installed. Install it: apt-get install git, brew install git, or https://git-scm.com/downloads',
  python:
    'Python 3.9 or newer with venv is not installed. Install it: apt-get install python3 python3-venv, brew install python, or https://www.python.org/downloads/',
  cargo: 'Rust is not installed. Install it: curl --proto =https --tlsv1.2 -sSf https://sh.rustup.rs | sh',
} as const

/** Looks for git and Python, and for cargo where the project has a `Cargo.toml`. */
export async function findTools(directory: string, environment: NodeJS.ProcessEnv): Promise<Tools> {
  const env = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  const answers = (argv: readonly [string, ...string[]]): ReturnType<typeof runCommand> =>
    runCommand({ argv, cwd: directory, env })
  const needsCargo = ['Cargo.toml', 'rust/Cargo.toml', 'python/Cargo.toml'].some((file) =>
    existsSync(path.join(directory, file)),
  )
  const script = 'import sys, venv, ensurepip; print(sys.executable if sys.version_info >= (3, 9) else "")'
  const [git, python, cargo] = await Promise.all([
    answers(['git', '--version']),
    answers([process.platform === 'win32' ? 'python' : 'python3', '-c', script]),
    needsCargo ? answers(['cargo', '--version']) : undefined,
  ])
  const missing = [
    ...(git.code === 0 ? [] : [install.git]),
    ...(python.code === 0 && python.stdout.trim() !== '' ? [] : [install.python]),
    ...(cargo === undefined || cargo.code === 0 ? [] : [install.cargo]),
  ]
  return missing.length > 0 ? { missing } : { python: python.stdout.trim() }
}
