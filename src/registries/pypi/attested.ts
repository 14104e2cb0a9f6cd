import { readJson } from '../../model/json.ts'
import { list, object, optional, text } from '../../model/shape.ts'
import type { IndexedStatement } from '../../model/signed-statement.ts'
import type { Http } from '../../ports/http.ts'
import type { PypiAddress } from './address.ts'
import { askProvenance, type IndexedFile } from './integrity.ts'
import { heard } from './words.ts'

/** What an index shows of one file's attestations; `none`: it shows none, or has no place for them. */
export type Indexed =
  | { readonly statements: readonly IndexedStatement[] }
  | { readonly none: 'absent' | 'no-place' }
  | { readonly unreadable: string }

const attestation = object({
  envelope: object({ statement: text, signature: text }),
  verification_material: object({
    certificate: text,
    transparency_entries: list(object({ integratedTime: optional(text) })),
  }),
})

const provenance = object({
  attestation_bundles: list(
    object({
      publisher: object({ kind: text, repository: optional(text), workflow: optional(text) }),
      attestations: list(attestation),
    }),
  ),
})

/** Of every attestation on an index (PEP 740: an in-toto statement in a DSSE envelope). */
const payloadType = 'application/vnd.in-toto+json'

/** Every attestation of a file, with all that it is verified by. */
export async function attestationsOf(http: Http, address: PypiAddress, file: IndexedFile): Promise<Indexed> {
  const asked = await askProvenance(http, address, file)
  if (asked === undefined) return { none: 'no-place' }
  const { url, answer } = asked
  if (answer.status === 404) return { none: 'absent' }
  if (answer.status !== 200) return { unreadable: `${url} ${heard(answer)}` }
  try {
    const { attestation_bundles: bundles } = readJson(answer.body, provenance)
    const statements = bundles.flatMap(({ publisher, attestations }) =>
      attestations.map(({ envelope, verification_material: material }) => ({
        publisher,
        payloadType,
        statement: Buffer.from(envelope.statement, 'base64'),
        signature: Buffer.from(envelope.signature, 'base64'),
        certificate: Buffer.from(material.certificate, 'base64'),
        logged: secondsOf(material.transparency_entries[0]?.integratedTime),
      })),
    )
    return statements.length === 0 ? { none: 'absent' } : { statements }
  } catch (error) {
    return { unreadable: `${url} cannot be read: ${String(error).slice(0, 200)}` }
  }
}

const secondsOf = (text_: string | undefined): number | undefined =>
  text_ !== undefined && /^\d+$/.test(text_) ? Number(text_) : undefined
