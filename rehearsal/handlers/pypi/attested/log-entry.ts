import { createHash, verify } from 'node:crypto'
import { at, bytesAt, listAt, textAt, type TrustedLog, type TrustRoot } from './trust-root.ts'

/** An entry of the log as the attestation carries it, read as far as it is checked. */
export interface CarriedEntry {
  readonly kind: string
  /** Hex. */
  readonly logId: string
  readonly logIndex: number
  /** Seconds since the epoch; `undefined` where there is none. */
  readonly integratedTime: number | undefined
  readonly promise: Buffer
  readonly proof: {
    readonly index: number
    readonly size: number
    readonly root: Buffer
    readonly hashes: readonly Buffer[]
    readonly checkpoint: string
  }
  readonly body: Buffer
}

/** Reads an entry. Throws, in PyPI's words, where it is none, or where nothing in it can vouch for a time. */
export function readEntry(value: unknown): CarriedEntry {
  const [version, proof] = [at(value, 'kindVersion'), at(value, 'inclusionProof')]
  const checkpoint = textAt(at(proof, 'checkpoint'), 'envelope')
  const numbers = [textAt(value, 'logIndex'), textAt(proof, 'logIndex'), textAt(proof, 'treeSize')]
  if (checkpoint === '' || !numbers.every((each) => /^\d+$/.test(each)) || textAt(version, 'kind') === '') {
    throw new Error('invalid transparency log entry')
  }
  const number = textAt(version, 'version')
  if (number !== '0.0.1' && number !== '0.0.2') {
    throw new Error(`Expected log entry version 0.0.1 - 0.0.2, got ${number}`)
  }
  const promise = bytesAt(at(value, 'inclusionPromise'), 'signedEntryTimestamp')
  if (promise.length === 0) throw new Error('bundle must contain an inclusion promise or signed timestamp(s)')
  const time = textAt(value, 'integratedTime')
  return {
    kind: `${textAt(version, 'kind')}/${number}`,
    logId: bytesAt(at(value, 'logId'), 'keyId').toString('hex'),
    logIndex: Number(numbers[0]),
    integratedTime: /^[1-9]\d*$/.test(time) ? Number(time) : undefined,
    promise,
    proof: {
      index: Number(numbers[1]),
      size: Number(numbers[2]),
      root: bytesAt(proof, 'rootHash'),
      hashes: listAt(proof, 'hashes').map((each) => Buffer.from(String(each), 'base64')),
      checkpoint,
    },
    body: bytesAt(value, 'canonicalizedBody'),
  }
}

/** Why the entry is not in a log that is believed; `undefined` where it is. */
export function entryFault(entry: CarriedEntry, { logs }: TrustRoot): string | undefined {
  const log = logs.find((each) => each.id === entry.logId)
  const why = proofFault(entry) ?? checkpointFault(entry, log) ?? promiseFault(entry, log)
  return why === undefined ? undefined : `invalid log entry: ${why}`
}

/** RFC 6962, 2.1.1: the leaf and the hashes lead to the root. */
function proofFault({ body, proof: { index, size, root, hashes } }: CarriedEntry): string | undefined {
  let [node, last] = [index, size - 1]
  if (!(index >= 0 && index < size)) return 'inclusion proof has an index outside of its tree'
  let seen = hashOf(0, body)
  for (const sibling of hashes) {
    if (last === 0) return `inclusion proof has wrong size: ${hashes.length} hashes are too many`
    if (node % 2 === 1 || node === last) {
      seen = hashOf(1, sibling, seen)
      // a right border has no sibling on the levels that are skipped
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)]
    } else {
      seen = hashOf(1, seen, sibling)
    }
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  if (last !== 0) return `inclusion proof has wrong size: ${hashes.length} hashes are too few`
  return seen.equals(root)
    ? undefined
    : `inclusion proof contains invalid root hash: expected ${root.toString('hex')}, calculated ${seen.toString('hex')}`
}

function checkpointFault({ logId, proof }: CarriedEntry, log: TrustedLog | undefined): string | undefined {
  const [note = '', signatures = '', ...more] = proof.checkpoint.split('\n\n')
  if (signatures === '' || more.length > 0) {
    return 'note must contain one blank line, delineating the text from the signature block'
  }
  const signed = [...signatures.matchAll(/^— \S+ (\S+)$/gm)]
    .map((line) => Buffer.from(line[1] ?? '', 'base64'))
    .find((each) => logId.startsWith(each.subarray(0, 4).toString('hex')))
  if (signed === undefined) return `checkpoint: Signature not found for log ID ${logId}`
  if (log === undefined || !verify('sha256', Buffer.from(`${note}\n`), log.key, signed.subarray(4))) {
    return 'checkpoint: invalid signature: keyring: invalid signature'
  }
  const [, size, root] = note.split('\n')
  const fits = root === proof.root.toString('base64') && size === String(proof.size)
  return fits ? undefined : 'Inclusion proof contains invalid root hash signature'
}

/** The signed entry timestamp, over the entry as canonical JSON. */
function promiseFault(entry: CarriedEntry, log: TrustedLog | undefined): string | undefined {
  const { body, integratedTime, logId, logIndex, promise } = entry
  const promised = JSON.stringify({ body: body.toString('base64'), integratedTime, logID: logId, logIndex })
  const holds = log !== undefined && verify('sha256', Buffer.from(promised), log.key, promise)
  return holds ? undefined : 'SET: invalid inclusion promise: keyring: invalid signature'
}

function hashOf(prefix: number, ...parts: readonly Buffer[]): Buffer {
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from([prefix]), ...parts]))
    .digest()
}
