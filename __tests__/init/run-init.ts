import { spawnSync } from 'node:child_process'
import { initCommand } from '../../cli/init.ts'
import { entry } from '../make/entry.ts'
import { gitEnvironment } from '../make/repository.ts'

/** What the command ended with. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The action that tests let the workflow use: no network is asked for it. */
export const anyAction = `release-action/release-action@${'a'.repeat(40)} # v0.0.1`

/** `release-action init` in a folder, in this process: starting one takes longer than all that it does. */
export async function init(folder: string, ...args: readonly string[]): Promise<Ended> {
  const lines = { out: [] as string[], err: [] as string[] }
  const status = await initCommand([folder, ...args], {
    out: (line) => lines.out.push(`${line}\n`),
    err: (line) => lines.err.push(`${line}\n`),
    environment: gitEnvironment,
  })
  return { status, stdout: lines.out.join(''), stderr: lines.err.join('') }
}

/** The same as a shell runs it, as another user where `uid` names one. */
export function initAs(uid: number | undefined, folder: string, ...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', entry, 'init', folder, ...args], {
    encoding: 'utf8',
    env: gitEnvironment,
    ...(uid !== undefined && { uid, gid: uid }),
  })
  return { status, stdout, stderr }
}
