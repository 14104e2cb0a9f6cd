import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import type { LoopbackRequest, LoopbackResponse } from '../../rehearsal/handler.ts'

/** What GitHub's own OpenAPI description says of one exchange. */
export interface Verdict {
  /** `POST /repos/{owner}/{repo}/releases`; `undefined` where the description has no such operation. */
  readonly operation: string | undefined
  readonly status: number
  /** What is wrong with the request, and what with the answer. */
  readonly sent: readonly string[]
  readonly answered: readonly string[]
}

/** The formats of texts that GitHub writes; those that the description only names for people hold of anything. */
const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  uri: (text: string) => /^[a-z]+:\/\//.test(text) && URL.canParse(text),
  ...Object.fromEntries(['int64', 'email', 'timestamp', 'repo.nwo', 'float', 'ssh-key'].map((name) => [name, true])),
} as const

/** Reads the description of api.github.com out of the folder of `@octokit/openapi`. */
export async function readDescription(
  folder: string,
): Promise<(request: LoopbackRequest, response: LoopbackResponse) => Verdict> {
  const text = await readFile(path.join(folder, 'generated', 'api.github.com.json'), 'utf8')
  const document = record(orNull(JSON.parse(text)))
  const ajv = new Ajv({ strict: false, allErrors: true, formats })
  ajv.addSchema(document, 'github')
  const compiled = new Map<string, ValidateFunction>()
  const wrong = (pointer: readonly string[], value: unknown): readonly string[] => {
    const ref = `github#/${pointer.map((each) => encodeURIComponent(each.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: ref })
    compiled.set(ref, validate)
    return validate(value) ? [] : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`)
  }
  /** Follows the references of the description to where a thing stands. */
  const settled = (pointer: readonly string[]): readonly string[] => {
    const value = pointer.reduce<unknown>((at, key) => record(at)[key], document)
    const ref = record(value)['$ref']
    return typeof ref === 'string' ? settled(ref.slice(2).split('/')) : pointer
  }
  const at = (pointer: readonly string[]): Readonly<Record<string, unknown>> =>
    record(pointer.reduce<unknown>((value, key) => record(value)[key], document))
  const operations = Object.keys(record(document['paths'])).map((template) => ({ template, ...patternOf(template) }))

  return (request, response) => {
    const bare = request.path.replace(/^\/api\/(?:v3|uploads)(?=\/)/, '')
    const method = request.method.toLowerCase()
    const found = operations
      .filter(({ template, pattern }) => pattern.test(bare) && method in at(['paths', template]))
      .sort((one, other) => one.holes - other.holes)[0]
    if (found === undefined) return { operation: undefined, status: response.status, sent: [], answered: [] }
    const where = ['paths', found.template, method]
    return {
      operation: `${request.method} ${found.template}`,
      status: response.status,
      sent: [...wrongQuery(request, where), ...wrongBody(request, where)],
      answered: wrongAnswer(response, where),
    }
  }

  function wrongQuery({ query }: LoopbackRequest, where: readonly string[]): readonly string[] {
    const count = Object.keys(at([...where, 'parameters'])).length
    const known = Array.from({ length: count }, (_, index) => {
      const pointer = settled([...where, 'parameters', String(index)])
      const parameter = at(pointer)
      return { pointer, name: parameter['name'], in: parameter['in'], required: parameter['required'] }
    }).filter((each) => each.in === 'query')
    const unknown = [...query.keys()].filter((name) => !known.some((each) => each.name === name))
    const missing = known.filter((each) => each.required === true && !query.has(String(each.name)))
    return [
      ...unknown.map((name) => `the query has ${name}, which is not described`),
      ...missing.map((each) => `the query lacks ${String(each.name)}`),
      ...known.flatMap(({ pointer, name }) => {
        const value = query.get(String(name))
        if (value === null) return []
        const type = at([...pointer, 'schema'])['type']
        const typed =
          type === 'integer' && /^\d+$/.test(value) ? Number(value) : type === 'boolean' ? value === 'true' : value
        return wrong([...pointer, 'schema'], typed).map((words) => `query ${String(name)}: ${words}`)
      }),
    ]
  }

  function wrongBody({ body, headers }: LoopbackRequest, where: readonly string[]): readonly string[] {
    const content = settled([...where, 'requestBody'])
    const types = Object.keys(at([...content, 'content']))
    if (body.length === 0) return at(content)['required'] === true ? ['there is no body'] : []
    if (types.length === 0) return ['there is a body, and none is described']
    const sent = (headers['content-type'] ?? '').split(';')[0] ?? ''
    if (!types.includes('application/json')) {
      return types.includes(sent) ? [] : [`the body is ${sent}, not ${types.join(', ')}`]
    }
    if (sent !== 'application/json') return [`the body is ${sent}, not JSON`]
    const pointer = [...content, 'content', 'application/json', 'schema']
    const value: unknown = JSON.parse(body.toString())
    const described = Object.keys(at([...settled(pointer), 'properties']))
    const more = Object.keys(record(value)).filter((name) => described.length > 0 && !described.includes(name))
    return [...wrong(pointer, value), ...more.map((name) => `${name} is not described`)]
  }

  function wrongAnswer({ status, body, headers }: LoopbackResponse, where: readonly string[]): readonly string[] {
    const responses = at([...where, 'responses'])
    if (!(String(status) in responses)) {
      // what any request can be told: bad credentials, no permission, no such thing, limits, faults of the server
      const isUsual = [400, 401, 403, 404, 422, 429].includes(status) || status >= 500
      if (!isUsual) return [`${status} is not described`]
      return headers?.['content-type']?.startsWith('application/json') === true
        ? wrong(['components', 'schemas', 'basic-error'], JSON.parse(String(body)))
        : []
    }
    const pointer = settled([...where, 'responses', String(status)])
    const isJson = 'application/json' in at([...pointer, 'content'])
    const text = String(body ?? '')
    if (!isJson) return text === '' || status >= 300 ? [] : [`${status} has a body, and none in JSON is described`]
    const schema = [...pointer, 'content', 'application/json', 'schema']
    const value: unknown = text === '' ? undefined : JSON.parse(text)
    return [...wrong(schema, value), ...undescribed(schema, value, '')]
  }

  /** The fields of an answer that its schema does not know, where the schema is one list of fields. */
  function undescribed(pointer: readonly string[], value: unknown, place: string): readonly string[] {
    const where = settled(pointer)
    const schema = at(where)
    // what may be null was put into a choice of its own
    if ('anyOf' in schema && at([...where, 'anyOf', '1'])['type'] === 'null' && value !== null) {
      return undescribed([...where, 'anyOf', '0'], value, place)
    }
    if (Array.isArray(value) && 'items' in schema) {
      return value.flatMap((each) => undescribed([...where, 'items'], each, `${place}/*`))
    }
    const isChoice = ['anyOf', 'oneOf', 'allOf', 'additionalProperties'].some((each) => each in schema)
    if (isChoice || !('properties' in schema) || typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, each]) =>
      name in at([...where, 'properties'])
        ? undescribed([...where, 'properties', name], each, `${place}/${name}`)
        : [`${place}/${name} is not described`],
    )
  }
}

/** `/repos/{owner}/{repo}/git/ref/{ref}`: a reference may have slashes, which everything else has not. */
function patternOf(template: string): { readonly pattern: RegExp; readonly holes: number } {
  const pattern = template
    .split(/(\{[^}]+\})/)
    .map((part) => (/^\{(ref|basehead|path|tag|branch)\}$/.test(part) ? '.+' : part.startsWith('{') ? '[^/]+' : part))
    .join('')
  return { pattern: new RegExp(`^${pattern}$`), holes: template.split('{').length }
}

/** OpenAPI 3.0 says `nullable` beside a type; JSON Schema has `null` for a type. */
function orNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => orNull(each))
  if (typeof value !== 'object' || value === null) return value
  const {
    nullable,
    example: _,
    examples: _more,
    ...rest
  } = { example: 0, examples: 0, ...value } as Record<string, unknown>
  const plain = Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, orNull(each)]))
  return nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
