import { type ProblemLevel, problem } from '../../model/problem.ts'
import type { HttpResponse } from '../../ports/http.ts'
import type { Unreadable } from '../registry.ts'
import { heard } from './words.ts'

/** Why an answer of a registry cannot be used. `status` is 0 where there was none. */
export interface Failure {
  readonly status: number
  readonly code: 'registry-unreachable' | 'registry-unreadable'
  /** Without a full stop. */
  readonly message: string
}

/** Of an answer that is none, or a refusal. */
export const failureOf = (url: string, answer: HttpResponse): Failure => ({
  status: answer.status,
  code: answer.status === 0 ? 'registry-unreachable' : 'registry-unreadable',
  message: `${url} ${heard(answer)}`,
})

/** Of an answer that makes no sense. */
export const brokenAnswer = (url: string, error: unknown): Failure => ({
  status: 200,
  code: 'registry-unreadable',
  message: `${url} cannot be read: ${String(error).slice(0, 200)}`,
})

/** What the answer says, or why that cannot be told: everything but 200 is a failure, and so is where `parse` throws. */
export function told<T>(
  url: string,
  answer: HttpResponse,
  parse: () => T,
): { readonly found: T } | { readonly failure: Failure } {
  if (answer.status !== 200) return { failure: failureOf(url, answer) }
  try {
    return { found: parse() }
  } catch (error) {
    return { failure: brokenAnswer(url, error) }
  }
}

/** The failure as a problem, with what to do about it. */
export const unreadableFor = ({ code, message }: Failure, fix: string, level?: ProblemLevel): Unreadable => ({
  unreadable: problem(code, `${message}.`, fix, level === undefined ? {} : { level }),
})
