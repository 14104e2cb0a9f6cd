import type { LoopbackResponse } from '../../handler.ts'
import { type Ask, invalidRequest, readFields } from './answer.ts'

/** What a request may say of a release; `undefined` is what it does not say. */
export interface ReleaseFields {
  readonly tag: string | undefined
  readonly target: string | undefined
  readonly name: string | undefined
  readonly body: string | undefined
  readonly draft: boolean | undefined
  readonly prerelease: boolean | undefined
  readonly latest: 'true' | 'false' | 'legacy' | undefined
}

const kinds = {
  tag_name: 'string',
  target_commitish: 'string',
  name: 'string',
  body: 'string',
  draft: 'boolean',
  prerelease: 'boolean',
  make_latest: 'string',
  discussion_category_name: 'string',
  generate_release_notes: 'boolean',
} as const

/** The request's body as fields of a release, or 400 for what is no JSON and 422 for what does not fit the schema. */
export function checkFields(ask: Ask): { readonly fields: ReleaseFields } | { readonly refused: LoopbackResponse } {
  const read = readFields(ask)
  if ('refused' in read) return read
  const raw = read.fields
  for (const [name, kind] of Object.entries(kinds)) {
    const value = raw[name]
    if (value !== undefined && value !== null && typeof value !== kind) {
      return { refused: invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not a ${kind}.`, ask) }
    }
  }
  const latest = string(raw['make_latest'])
  if (latest !== undefined && latest !== 'true' && latest !== 'false' && latest !== 'legacy') {
    const why = `For 'properties/make_latest', "${latest}" is not a member of ["true", "false", "legacy"].`
    return { refused: invalidRequest(why, ask) }
  }
  return {
    fields: {
      tag: string(raw['tag_name']),
      target: string(raw['target_commitish']),
      name: string(raw['name']),
      body: string(raw['body']),
      draft: boolean(raw['draft']),
      prerelease: boolean(raw['prerelease']),
      latest,
    },
  }
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}
