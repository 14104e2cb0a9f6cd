import type { Distribution } from '../../model/distribution.ts'
import { fittingJson } from '../../model/json.ts'
import type { Provenance } from '../../model/provenance.ts'
import { list, object, text } from '../../model/shape.ts'
import type { Http } from '../../ports/http.ts'
import type { PypiAddress } from './address.ts'
import { askProvenance } from './integrity.ts'
import { heard } from './words.ts'

const shape = object({
  attestation_bundles: list(
    object({ attestations: list(object({ envelope: object({ statement: text, signature: text }) })) }),
  ),
})

/** What the index shows of a file's attestations, as they are held against those that were sent. */
export async function provenance(http: Http, address: PypiAddress, file: Distribution): Promise<Provenance> {
  const asked = await askProvenance(http, address, file)
  if (asked === undefined) return { unseen: 'has no place for attestations' }
  const { answer } = asked
  if (answer.status === 404) return { unseen: 'does not show the attestation yet' }
  if (answer.status !== 200) return { unseen: heard(answer) }
  const found = fittingJson(answer.body, shape)
  if (found === undefined) return { unseen: 'gave an answer about its attestations that cannot be read' }
  return {
    envelopes: found.attestation_bundles.flatMap(({ attestations }) => attestations.map((each) => each.envelope)),
  }
}
