import { homedir } from 'node:os'
import path from 'node:path'

/** The environment in which this machine's cargo and Python are found, with folders of their own for what they keep. */
export function toolchains(folder: string): Readonly<Record<string, string>> {
  const own = (name: string, usual: string): string => process.env[name] ?? path.join(homedir(), usual)
  return {
    CARGO_HOME: path.join(folder, 'cargo'),
    RUSTUP_HOME: own('RUSTUP_HOME', '.rustup'),
    PYENV_ROOT: own('PYENV_ROOT', '.pyenv'),
    PIP_CACHE_DIR: path.join(folder, 'pip-cache'),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
  }
}
