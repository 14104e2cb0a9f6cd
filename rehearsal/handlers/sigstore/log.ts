import { createHash, type KeyObject, sign } from 'node:crypto'
import { logIdOf } from './sct.ts'
import { type FullSubtrees, inclusionProof, leafHash, rootHash } from './merkle.ts'

/** The name under which the log signs. */
const origin = 'rekor.sigstore.dev'

/** What the log was before this run: the entries of its tree make proofs that are not trivial, those of older trees shift the index. */
const olderTrees = 4_163_431

/** One entry. */
export interface LogEntry {
  /** The tree and the leaf, hex: 80 characters. */
  readonly uuid: string
  /** Canonical JSON. */
  readonly body: Buffer
  /** Seconds since the epoch. */
  readonly integratedTime: number
  /** Its place in the tree. */
  readonly index: number
}

/** The log: one tree that only grows. */
export interface Log {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
  /** 16 hex digits. */
  readonly treeId: string
  readonly entries: LogEntry[]
  readonly leaves: Buffer[]
  readonly full: FullSubtrees
}

/** A log with a few entries that nobody of this run made. */
export function newLog(
  keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject },
  treeId: string,
  now: number,
): Log {
  const log: Log = { ...keys, treeId, entries: [], leaves: [], full: new Map() }
  for (const each of ['one', 'two', 'three']) append(log, Buffer.from(`{"earlier":"${each}"}`), now)
  return log
}

/** Appends a canonical body; gives the entry that is there already where its leaf is the same. `now` in milliseconds. */
export function append(log: Log, body: Buffer, now: number): { readonly entry: LogEntry; readonly isNew: boolean } {
  const leaf = leafHash(body)
  const uuid = `${log.treeId}${leaf.toString('hex')}`
  const found = log.entries.find((each) => each.uuid === uuid)
  if (found !== undefined) return { entry: found, isNew: false }
  const entry = { uuid, body, integratedTime: Math.floor(now / 1000), index: log.entries.length }
  log.entries.push(entry)
  log.leaves.push(leaf)
  return { entry, isNew: true }
}

/** The entry as the API tells it (rekor `openapi.yaml`, `LogEntry`), proven against the tree as it is now. */
export function describe(log: Log, { uuid, body, integratedTime, index }: LogEntry): unknown {
  const logged = {
    body: body.toString('base64'),
    integratedTime,
    logID: logIdOf(log.publicKey).toString('hex'),
    logIndex: index + olderTrees,
  }
  // canonical JSON: the keys stand in their order already
  const promise = sign('sha256', Buffer.from(JSON.stringify(logged)), log.privateKey)
  const root = rootHash(log.leaves, log.full)
  const proof = {
    checkpoint: checkpoint(log, root),
    hashes: inclusionProof(log.leaves, index, log.full).map((each) => each.toString('hex')),
    logIndex: index,
    rootHash: root.toString('hex'),
    treeSize: log.leaves.length,
  }
  const verification = { inclusionProof: proof, signedEntryTimestamp: promise.toString('base64') }
  return { [uuid]: { ...logged, verification } }
}

/** A signed note (transparency-dev `formats/log`) with the size and the root of the tree. */
function checkpoint(log: Log, root: Buffer): string {
  const note = `${origin} - ${BigInt(`0x${log.treeId}`)}\n${log.leaves.length}\n${root.toString('base64')}\n`
  const signature = sign('sha256', Buffer.from(note), log.privateKey)
  const signed = Buffer.concat([logIdOf(log.publicKey).subarray(0, 4), signature])
  return `${note}\n— ${origin} ${signed.toString('base64')}\n`
}

/** SHA-256 in lower-case hex. */
export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')
