import type { Credential } from '../../model/credential.ts'
import type { Shape } from '../../model/shape.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Http } from '../../ports/http.ts'
import { type Failure, told } from './failure.ts'
import { type Ask, askUntilDown } from './host.ts'
import { get } from './sparse-index.ts'
import { spaced, type Turn } from './turns.ts'
import { jsonOf } from './words.ts'

/** What the web API of a registry (`/api/v1/…`) knows, which is read from its database. */
export interface WebApi {
  /** The JSON at an address, when its turn comes; with the token where one is due for reading. */
  read<T>(
    url: string,
    shape: Shape<T>,
    reading?: Credential,
  ): Promise<{ readonly found: T } | { readonly failure: Failure }>
}

/** The web API wants no more than one request a second (crates.io/data-access). Milliseconds. */
const gap = 1000

/** The turns of each host. A clock has them, because whoever goes by it waits together, whatever client it asks with. */
const turns = new WeakMap<Clock, Map<string, Turn>>()

/** Reads web APIs, a question a second at each host. One that `stopsWhenDown` asks nothing more once a host did not answer. */
export function createWebApi(http: Http, clock: Clock, { stopsWhenDown = false } = {}): WebApi {
  const turnFor = (url: string): Turn => turnAt(clock, url)
  const always: Ask = (url, accept, reading) =>
    turnFor(url)(async () => ({ answer: await get(http, url, accept, reading) }))
  const ask = stopsWhenDown ? askUntilDown(http, turnFor) : always
  return {
    async read(url, shape, reading) {
      const asked = await ask(url, 'application/json', reading)
      return 'failure' in asked ? asked : told(url, asked.answer, () => shape(jsonOf(asked.answer), ''))
    },
  }
}

function turnAt(clock: Clock, url: string): Turn {
  const hosts = turns.get(clock) ?? new Map<string, Turn>()
  turns.set(clock, hosts)
  const host = URL.canParse(url) ? new URL(url).host : url
  const turn = hosts.get(host) ?? spaced(clock, gap)
  hosts.set(host, turn)
  return turn
}
