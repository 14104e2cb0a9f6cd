import { randomBytes } from 'node:crypto'
import type { LoopbackResponse } from './handler.ts'

/** What goes wrong: a status, silence, a cut connection, a page of somebody else's, or bytes that mean nothing. */
export type Mishap = number | 'timeout' | 'cut' | 'html' | 'garbage'

/** One fault that was asked for. */
export interface Fault {
  readonly service: string
  /** Whether it counts reads (GET, HEAD) instead of the requests that change something. */
  readonly reads: boolean
  readonly mishap: Mishap
  /** Whether the service acts on the request first, so that only the answer is lost. */
  readonly stored: boolean
  /** Which request of that service it strikes, from 1. */
  readonly nth: number
  /** Whether it strikes all later ones too. */
  readonly onwards: boolean
  /** As it was written. */
  readonly text: string
}

/** The faults of a run, which count the requests as they come. */
export interface Faults {
  /** Counts one request; the fault that strikes it, if any. */
  next(service: string, method: string): Fault | undefined
  /** Those that have struck no request. */
  left(): readonly Fault[]
}

/** What can go wrong: the services behind the edge. */
const SERVICES = ['pypi', 'testpypi', 'crates', 'github', 'identity', 'artifacts', 'fulcio', 'rekor']

const FORM = /^([a-z][a-z0-9.-]*):(get:)?(timeout|cut|html|garbage|[45]\d\d)(-after-store)?@([1-9]\d{0,5})(\+?)$/
const EXPECTED =
  'SERVICE:[get:]FAULT[-after-store]@N[+], where SERVICE is ' +
  `${SERVICES.slice(0, -1).join(', ')} or ${SERVICES.at(-1)}, ` +
  'FAULT is a status from 400 to 599, timeout, cut, html or garbage, and N counts the uploads and other changes of that ' +
  'service (with get: its reads); or kill@upload:N, kill@crate:N or kill@file:N, which kills the publishing job as the Nth ' +
  'upload (crate, file of PyPI) has been stored, and runs it again'

/**
 * Reads one fault: `pypi:502@3` (the third change answers 502 and is not stored), `crates:timeout-after-store@2`,
 * `pypi:cut@2` (the connection ends in the middle of the body), `pypi:get:502@1`, `pypi:503@2+` (from the second on).
 * Gives the words of what is wrong where it is not one.
 */
export function parseFault(text: string): Fault | { readonly wrong: string } {
  const [, service, get, mishap, stored, nth, onwards] = FORM.exec(text) ?? []
  if (service === undefined || mishap === undefined || !SERVICES.includes(service))
    return { wrong: `"${text}" is not a fault: expected ${EXPECTED}.` }
  return {
    service,
    reads: get !== undefined,
    mishap: isNamed(mishap) ? mishap : Number(mishap),
    stored: stored !== undefined,
    nth: Number(nth),
    onwards: onwards === '+',
    text,
  }
}

/** Starts counting. Of several faults for one request the first in the list strikes. */
export function openFaults(faults: readonly Fault[]): Faults {
  const counts = new Map<string, number>()
  const left = new Set(faults)
  return {
    left: () => [...left],
    next: (service, method) => {
      const reads = method === 'GET' || method === 'HEAD'
      if (!reads && !CHANGES.has(method)) return undefined
      const key = `${service} ${reads ? 'reads' : 'changes'}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      const found = faults.find(
        (fault) =>
          fault.service === service &&
          fault.reads === reads &&
          (fault.onwards ? count >= fault.nth : count === fault.nth),
      )
      if (found !== undefined) left.delete(found)
      return found
    },
  }
}

/** The answer that a fault sends instead, as a delivery network in front of the service would. */
export function faultAnswer(mishap: number | 'html' | 'garbage'): LoopbackResponse {
  if (mishap === 'garbage') {
    return { status: 200, headers: { 'content-type': 'application/json' }, body: randomBytes(512) }
  }
  const status = mishap === 'html' ? 200 : mishap
  const words = mishap === 'html' ? 'We will be back soon' : `Error ${mishap}`
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...(status === 429 && { 'retry-after': '1' }) },
    body: `<!DOCTYPE html>\n<html><head><title>${words}</title></head><body><h1>${words}</h1></body></html>\n`,
  }
}

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
const isNamed = (mishap: string): mishap is 'timeout' | 'cut' | 'html' | 'garbage' => !/^\d/.test(mishap)
