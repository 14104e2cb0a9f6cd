import type { LoopbackRequest } from '../handler.ts'

const plain = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/**
 * Whether the request is for a host that `pattern` names, or for a plain loopback server, where a service is reached
 * without its production name.
 */
export function isFor(request: LoopbackRequest, pattern: RegExp): boolean {
  return plain.test(request.host) || pattern.test(request.host.replace(/:\d+$/, ''))
}

/** The token of `Authorization: Bearer …` or `token …`; `undefined` where there is none. */
export function bearer(request: LoopbackRequest): string | undefined {
  return /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1]
}
