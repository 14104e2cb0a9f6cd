import { mkdir, open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LockOwner, Locks } from '../ports/locks.ts'
import { readHolder, signOf, thisHolder } from './lock-holder.ts'

/** How often a holder gives its sign of life, in milliseconds: the time of the file. */
const beat = 60_000

/** An empty file for longer than this, in milliseconds, was made by somebody who was killed right then. */
const unfinished = 5000

/** A taking over that lasts longer, in milliseconds, was broken off: it is three calls of the system. */
const brokenOff = 30_000

/** Locks as files that only one process can create (`O_EXCL`). One whose process is gone is taken over. */
export const locks: Locks = {
  async take(file, work) {
    await mkdir(path.dirname(file), { recursive: true })
    const own = await thisHolder(work)
    const content = `${JSON.stringify(own)}\n`
    for (let tries = 0; tries < 50; tries += 1) {
      if (await create(file, content)) return held(file, content, undefined)
      const there = await look(file)
      if (there === undefined) continue
      if (isThere(there.owner)) return { owner: there.owner }
      const isTaken = await replace(file, there.content, async () => {
        const fresh = `${file}.${own.id}`
        await writeFile(fresh, content)
        await rename(fresh, file)
      })
      if (isTaken) return held(file, content, there.owner)
      await sleep(20)
    }
    throw new Error(`${file} can neither be taken nor read as a lock`)
  },
  look: async (file) => (await look(file))?.owner,
  async remove(file, owner) {
    const there = await look(file)
    if (there?.owner.id !== owner.id) return false
    return replace(file, there.content, () => rm(file, { force: true }))
  },
}

const isThere = ({ state }: LockOwner): boolean => state === 'living' || state === 'elsewhere'

async function create(file: string, content: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    try {
      await handle.writeFile(content)
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** The lock as it lies there; `undefined` where there is none. */
async function look(file: string): Promise<{ readonly owner: LockOwner; readonly content: string } | undefined> {
  try {
    const [content, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)])
    const silence = Math.max(0, Date.now() - mtimeMs)
    const holder = readHolder(content)
    if (holder === undefined) return { owner: unreadable(mtimeMs, silence), content }
    const state = await signOf(holder, silence)
    const { id, host, pid, since, work } = holder
    return { owner: { id, host, pid, since, work, silence, state }, content }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** A file that was only just created is being written; else nobody can say any more whose it was. */
function unreadable(mtimeMs: number, silence: number): LockOwner {
  const since = new Date(mtimeMs).toISOString()
  const state = silence > unfinished ? 'dead' : 'living'
  return { id: '', host: '', pid: undefined, since, work: undefined, silence, state }
}

/**
 * Acts on the lock while it still is the one with this content. Of several that found it dead only one may: the mark that it
 * makes for that holder stands for as long as it acts, so that no later lock is mistaken for the dead one.
 */
async function replace(file: string, content: string, act: () => Promise<void>): Promise<boolean> {
  const mark = `${file}.${readHolder(content)?.id ?? 'unreadable'}.gone`
  if (!(await create(mark, ''))) {
    const since = await stat(mark).catch(() => undefined)
    if (since !== undefined && Date.now() - since.mtimeMs > brokenOff) await rm(mark, { force: true })
    return false
  }
  try {
    if ((await readFile(file, 'utf8').catch(() => undefined)) !== content) return false
    await act()
    return true
  } finally {
    await rm(mark, { force: true })
  }
}

/** The lock in hand: gives signs of life until it is released. */
function held(file: string, content: string, instead: LockOwner | undefined) {
  const isOwn = async (): Promise<boolean> => (await readFile(file, 'utf8').catch(() => undefined)) === content
  const heart = setInterval(() => {
    const now = new Date()
    void isOwn().then((own) => (own ? utimes(file, now, now).catch(() => undefined) : undefined))
  }, beat)
  heart.unref()
  return {
    instead,
    async release(): Promise<void> {
      clearInterval(heart)
      if (await isOwn()) await rm(file, { force: true })
    },
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
