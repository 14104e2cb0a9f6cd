import { verify } from 'node:crypto'
import { list, object, record, text } from '../model/shape.ts'
import type { SignedStatement } from '../model/signed-statement.ts'
import { readCertificate } from './certificate.ts'

/** What a statement is about, and who made it; `broken` says why nothing of it can be believed. */
export interface Testimony {
  readonly broken: string | undefined
  readonly predicate: string
  /** SHA-256 by name of each file that it names. */
  readonly subjects: readonly { readonly name: string; readonly sha256: string }[]
  /** `owner/name`, without the server. */
  readonly repository: string | undefined
  readonly server: string | undefined
  /** `release.yml` */
  readonly workflow: string | undefined
  readonly commit: string | undefined
  readonly ref: string | undefined
}

const statementShape = object({
  predicateType: text,
  subject: list(object({ name: text, digest: record(text) })),
})

/** The issuer of the identities of GitHub's jobs. */
const issuer = 'https://token.actions.githubusercontent.com'

/**
 * Reads a statement, and verifies its signature with the key of its own certificate (DSSE: ECDSA or RSA over the
 * pre-authentication encoding), and that the log's time lies within the certificate's. Not verified: who issued the
 * certificate, and that the log has the entry.
 */
export function hear(signed: SignedStatement): Testimony {
  const certificate = readCertificate(signed.certificate)
  const read = readStatement(signed.statement)
  const [, server, repository] = /^(https:\/\/[^/]+)\/([^/]+\/[^/]+)$/.exec(certificate?.repository ?? '') ?? []
  const said = {
    predicate: read?.predicateType ?? '',
    subjects: (read?.subject ?? []).flatMap(({ name, digest }) => {
      const { sha256 } = digest
      return sha256 === undefined ? [] : [{ name, sha256: sha256.toLowerCase() }]
    }),
    repository,
    server,
    workflow: /\/([^/@]+)@/.exec(certificate?.workflow ?? '')?.[1],
    commit: certificate?.commit,
    ref: certificate?.ref,
  }
  const broken = (why: string): Testimony => ({ ...said, broken: why })
  if (read === undefined) return broken('its statement cannot be read')
  if (certificate === undefined) return broken('its certificate cannot be read')
  if (!holds(signed, certificate.publicKey)) return broken('its signature does not hold')
  if (certificate.issuer !== issuer) {
    return broken(`its certificate was given to an identity of ${certificate.issuer ?? 'nobody that it names'}`)
  }
  const at = signed.logged === undefined ? undefined : signed.logged * 1000
  if (at !== undefined && (at < certificate.from || at > certificate.until)) {
    return broken('the time of its entry in the log lies outside of its certificate')
  }
  return { ...said, broken: undefined }
}

function readStatement(bytes: Uint8Array): ReturnType<typeof statementShape> | undefined {
  try {
    return statementShape(JSON.parse(Buffer.from(bytes).toString()), '')
  } catch {
    return undefined
  }
}

function holds({ payloadType, statement, signature }: SignedStatement, key: Parameters<typeof verify>[2]): boolean {
  // DSSE protocol, "PAE"
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${statement.length} `
  try {
    return verify('sha256', Buffer.concat([Buffer.from(head), statement]), key, signature)
  } catch {
    return false
  }
}
