import { childEnvironment } from '../src/build/environment.ts'
import { buildLockFile, minutes, ownerWords } from '../src/build/lock.ts'
import { usualConfigFile } from '../src/config/usual.ts'
import { files } from '../src/platform/files.ts'
import { locks } from '../src/platform/locks.ts'
import { createProcess } from '../src/platform/process.ts'
import type { LockOwner } from '../src/ports/locks.ts'
import { isRed } from '../src/report/problems.ts'
import { configIn } from './config-in.ts'
import { misunderstood, oneFolder, readLine } from './frame.ts'
import { problemLines } from './problem-lines.ts'

const help = `release-action unlock [DIR] [options]

  Shows who holds the build lock of the repository in DIR (the current folder
  unless told), and removes it where its owner is gone.

  --force          remove it although its owner lives, or may live elsewhere
  --config FILE    instead of ${usualConfigFile}
  --json           one JSON document: file, owner, removed

  The lock of a process of this machine that has ended, and one whose owner has
  been silent for 10 minutes, is taken over by the next build anyway.

  Exit codes: 0 there is no lock any more, 1 it was left to its owner,
  2 the command line was not understood.

  release-action unlock
  release-action unlock ../project --force`

const options = {
  force: { type: 'boolean', short: 'f' },
  config: { type: 'string' },
  json: { type: 'boolean' },
} as const

interface Wanted {
  readonly root: string
  readonly force: boolean
  readonly json: boolean
  readonly config: string | undefined
}

/** `release-action unlock [DIR]` */
export async function unlockCommand(args: readonly string[]): Promise<number> {
  const wanted = readLine({ name: 'unlock', help, options }, args, ({ values, positionals }): Wanted => {
    const { force = false, json = false, config } = values
    return { root: oneFolder(positionals), force, json, config }
  })
  if (typeof wanted === 'number') return wanted
  const file = await fileOf(wanted)
  if (typeof file === 'number') return file
  const owner = await locks.look(file)
  const mayGo = owner !== undefined && (wanted.force || owner.state === 'dead' || owner.state === 'stale')
  const removed = mayGo && (await locks.remove(file, owner))
  // it may have been given back, or taken by another, in the meantime
  const left = owner === undefined || removed ? undefined : await locks.look(file)
  if (wanted.json) console.log(JSON.stringify({ file, owner: owner ?? null, removed }, undefined, 2))
  else for (const line of told(file, owner, removed, left)) console.log(line)
  return left === undefined ? 0 : 1
}

function told(
  file: string,
  owner: LockOwner | undefined,
  removed: boolean,
  left: LockOwner | undefined,
): readonly string[] {
  if (owner === undefined) return [`There is no build lock: ${file}`]
  const state = owner.pid === undefined ? unwritten[owner.state] : undefined
  const lines = [file, `  held by ${ownerWords(owner)}`, `  ${state ?? states[owner.state]}`]
  lines.push(`  last sign of life: ${owner.silence < 60_000 ? 'less than a minute' : minutes(owner.silence)} ago`)
  if (removed) return [...lines, 'Removed.']
  if (left === undefined) return [...lines, 'It was given back in the meantime.']
  if (left.pid === undefined) return [...lines, 'Left as it is. Ask again in a few seconds, or use --force.']
  const how = left.state === 'living' ? `End that build first (kill ${left.pid})` : 'Make sure there that it is gone'
  return [...lines, `Left as it is. ${how}, or use --force: two builds at once take away each other's files.`]
}

const states: Readonly<Record<LockOwner['state'], string>> = {
  living: 'its process is running on this machine',
  dead: 'its process has ended',
  elsewhere: 'its process is on another machine, and cannot be seen from here',
  stale: 'its process cannot be seen from here, and has been silent for more than 10 minutes',
}

/** Of a file that does not tell whose it is. */
const unwritten: Partial<typeof states> = {
  living: 'the file is being written, or is no lock',
  dead: 'the file was never written to its end, or is no lock',
}

/** The lock's file, or the exit code of a config or a folder that does not say where it is. */
async function fileOf(wanted: Wanted): Promise<string | number> {
  const { root, config: named } = wanted
  const { config, problems } = await configIn(wanted, files)
  if (problems.some(({ code }) => code === 'config-missing'))
    return misunderstood('unlock', `there is no file ${named}`)
  const env = childEnvironment(createProcess(process.env).environment)
  const directory = config.build.lockDirectory
  const fault = problems.find((each) => isRed([each], false))
  const file =
    fault === undefined ? await buildLockFile(createProcess(process.env), { root, directory, env }) : { problem: fault }
  if (typeof file === 'string') return file
  for (const each of problemLines([file.problem])) console.error(each)
  return 2
}
