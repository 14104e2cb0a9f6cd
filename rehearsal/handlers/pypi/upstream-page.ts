import type { LoopbackResponse } from '../../handler.ts'
import type { StoredFile } from './stored-file.ts'

/** What a project's page of the public index says. */
export interface UpstreamPage {
  readonly name: string | undefined
  readonly files: readonly StoredFile[]
}

/** Reads a page of the simple index, JSON (PEP 691) or HTML (PEP 503); relative links are resolved against `base`. */
export function readUpstreamPage(answer: LoopbackResponse, base: string): UpstreamPage {
  const text = answer.body?.toString() ?? ''
  const type = headerOf(answer, 'content-type')
  return type.includes('json') ? readJson(text, base) : { name: undefined, files: readHtml(text, base) }
}

const headerOf = (answer: LoopbackResponse, name: string): string =>
  Object.entries(answer.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1] ?? ''

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readJson(text: string, base: string): UpstreamPage {
  const page: unknown = parse(text)
  if (!isRecord(page)) return { name: undefined, files: [] }
  const files = Array.isArray(page['files']) ? page['files'].filter(isRecord) : []
  return {
    name: typeof page['name'] === 'string' ? page['name'] : undefined,
    files: files.flatMap((file) => {
      const { filename, url, hashes, size, yanked, provenance } = file
      if (typeof filename !== 'string' || typeof url !== 'string') return []
      const time = typeof file['upload-time'] === 'string' ? Date.parse(file['upload-time']) : Number.NaN
      const requires = file['requires-python']
      return [
        {
          filename,
          url: new URL(url, base).href,
          sha256: isRecord(hashes) && typeof hashes['sha256'] === 'string' ? hashes['sha256'] : undefined,
          size: typeof size === 'number' ? size : undefined,
          uploadedAt: Number.isNaN(time) ? undefined : time,
          requiresPython: typeof requires === 'string' ? requires : undefined,
          yanked: typeof yanked === 'string' || typeof yanked === 'boolean' ? yanked : false,
          coreMetadata: metadataOf(file['core-metadata'] ?? file['data-dist-info-metadata']),
          provenance: typeof provenance === 'string' ? provenance : undefined,
          upload: undefined,
        },
      ]
    }),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function metadataOf(value: unknown): StoredFile['coreMetadata'] {
  if (isRecord(value) && typeof value['sha256'] === 'string') return { sha256: value['sha256'] }
  return value === true
}

function readHtml(text: string, base: string): readonly StoredFile[] {
  const bare = text.replace(/<!--[\s\S]*?-->/g, '')
  return [...bare.matchAll(/<a\s([^>]*)>([\s\S]*?)<\/a>/gi)].flatMap(([, inside = '', label = '']) => {
    const attributes = readAttributes(inside)
    const href = attributes.get('href')
    if (href === undefined) return []
    const url = new URL(href, base)
    const hash = /(?:^|[#&])sha256=([0-9a-f]{64})/i.exec(url.hash)?.[1]
    url.hash = ''
    const metadata = attributes.get('data-core-metadata') ?? attributes.get('data-dist-info-metadata')
    const sha256 = /^sha256=([0-9a-f]{64})/i.exec(metadata ?? '')?.[1]
    const yanked = attributes.get('data-yanked')
    return [
      {
        filename: unescape(label).trim(),
        url: url.href,
        sha256: hash?.toLowerCase(),
        size: undefined,
        uploadedAt: undefined,
        requiresPython: attributes.get('data-requires-python'),
        yanked: yanked === '' ? true : (yanked ?? false),
        coreMetadata: sha256 === undefined ? metadata !== undefined : { sha256 },
        provenance: attributes.get('data-provenance'),
        upload: undefined,
      },
    ]
  })
}

/** Attributes with quotes of either kind, or without a value. */
function readAttributes(inside: string): ReadonlyMap<string, string> {
  const found = inside.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)
  return new Map(
    [...found].map(([, name = '', one, other, bare]) => [name.toLowerCase(), unescape(one ?? other ?? bare ?? '')]),
  )
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescape = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return named[name ?? ''] ?? whole
  })
