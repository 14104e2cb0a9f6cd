import { fittingJson } from '../model/json.ts'
import { object, text } from '../model/shape.ts'
import type { Http, HttpResponse } from '../ports/http.ts'
import type { Identity } from '../ports/runner.ts'

/**
 * The job's identity from GitHub's issuer: `GET $ACTIONS_ID_TOKEN_REQUEST_URL&audience=…` with the request token as
 * bearer gives `{"value": "<jwt>"}` (actions/toolkit, `core/src/oidc-utils.ts`). A token is single-use and lives for
 * minutes, so each call asks for a new one. `mask` is called before the token is returned.
 */
export function createIdentity(
  http: Http,
  environment: Readonly<Record<string, string>>,
  mask: (secret: string) => void,
): Identity {
  const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
  const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''
  const server = environment['GITHUB_SERVER_URL'] ?? ''
  // no registry and no public Sigstore knows the issuer of an Enterprise server
  const isKnown = server === '' || server === 'https://github.com'
  const available = isKnown && URL.canParse(address) && bearer !== ''

  return {
    available,
    async token(audience) {
      if (!available) {
        return {
          refused: !isKnown
            ? `${server} is not github.com, and no registry knows its OIDC tokens`
            : 'the job has no `permissions: id-token: write`, or it belongs to a pull request from a fork',
        }
      }
      const url = new URL(address)
      url.searchParams.set('audience', audience)
      const answer = await http.send({
        method: 'GET',
        url: url.href,
        headers: { authorization: `bearer ${bearer}`, accept: 'application/json; api-version=2.0' },
      })
      const jwt = answer.status === 200 ? tokenIn(answer) : undefined
      if (jwt === undefined) return { refused: refusal(answer) }
      mask(jwt)
      return { jwt }
    },
  }
}

const given = object({ value: text })
const said = object({ message: text })

function tokenIn(answer: HttpResponse): string | undefined {
  const jwt = fittingJson(answer.body, given)?.value
  return jwt !== undefined && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(jwt) ? jwt : undefined
}

/** The issuer's words. Never those of a success: the token would be in them. */
function refusal(answer: HttpResponse): string {
  if (answer.status === 0) return `GitHub's token service did not answer: ${answer.reason}`
  if (answer.status === 200) return "GitHub's token service answered without a token"
  const words = fittingJson(answer.body, said)?.message ?? answer.reason
  return `GitHub's token service answered ${answer.status}: ${words.slice(0, 300)}`
}
