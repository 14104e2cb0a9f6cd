import { normalisedName } from '../../model/project-name.ts'
import type { Distribution } from '../../model/distribution.ts'
import type { Provenance } from '../../model/provenance.ts'
import { list, object, text } from '../../model/shape.ts'
import type { Http } from '../../ports.ts'
import type { PypiAddress } from './address.ts'
import { wordsOf } from './words.ts'

const shape = object({
  attestation_bundles: list(
    object({ attestations: list(object({ envelope: object({ statement: text, signature: text }) })) }),
  ),
})

/** What the index shows of a file's attestations: `GET /integrity/…/provenance` (docs.pypi.org, "Index API", integrity). */
export async function provenance(http: Http, address: PypiAddress, file: Distribution): Promise<Provenance> {
  if (address.project === undefined) return { unseen: 'has no place for attestations' }
  const path = [normalisedName(file.name), file.version, file.filename].map(encodeURIComponent).join('/')
  const url = new URL(`/integrity/${path}/provenance`, address.project).href
  const headers = { accept: 'application/vnd.pypi.integrity.v1+json' }
  const answer = await http.send({ method: 'GET', url, headers })
  if (answer.status === 0) return { unseen: `did not answer: ${answer.reason}` }
  if (answer.status === 404) return { unseen: 'does not show the attestation yet' }
  if (answer.status !== 200) return { unseen: `answered ${answer.status}: ${wordsOf(answer)}` }
  try {
    const { attestation_bundles: bundles } = shape(JSON.parse(Buffer.from(answer.body).toString()), '')
    return { envelopes: bundles.flatMap(({ attestations }) => attestations.map(({ envelope }) => envelope)) }
  } catch {
    return { unseen: 'gave an answer about its attestations that cannot be read' }
  }
}
