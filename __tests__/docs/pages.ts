import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The folder that the pages' names are relative to. */
export const root = path.join(import.meta.dirname, '..', '..')

/** A fenced block of a page. */
export interface Block {
  /** `docs/laptop.md:6`: the page, and the line of the opening fence. */
  readonly place: string
  readonly page: string
  /** The heading that it stands under. */
  readonly heading: string
  /** The word after the fence; empty for a picture. */
  readonly language: string
  readonly text: string
  /** What the HTML comment in front of it says; `undefined` without one. */
  readonly comment: string | undefined
}

/** A link of a page that leads to something in the repository, or to a place in the page itself. */
export interface Link {
  readonly place: string
  readonly target: string
}

/** One page, read. */
export interface Page {
  readonly name: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  /** What `#…` may name in it. */
  readonly anchors: ReadonlySet<string>
}

/** The README and every page under `docs/`, by name. */
export async function readPages(): Promise<readonly Page[]> {
  const names = globSync('{README.md,docs/**/*.md}', { cwd: root }).map((name) => name.split(path.sep).join('/'))
  return Promise.all(names.sort().map(async (name) => readPage(name, await readFile(path.join(root, name), 'utf8'))))
}

/** Reads the Markdown of one page. */
export function readPage(name: string, text: string): Page {
  const blocks: Block[] = []
  const links: Link[] = []
  const anchors = new Set<string>()
  const lines = text.split('\n')
  let heading = ''
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const [, indent = '', fence, language = ''] = /^( *)(`{3,}|~{3,})([^\s`]*)/.exec(line) ?? []
    const place = `${name}:${at + 1}`
    if (fence !== undefined) {
      const comment = commentBefore(lines.slice(0, at).join('\n'))
      const content: string[] = []
      for (at++; at < lines.length && (lines[at] ?? '').trim() !== fence; at++) {
        content.push((lines[at] ?? '').slice(indent.length))
      }
      blocks.push({ place, page: name, heading, language, text: `${content.join('\n')}\n`, comment })
      continue
    }
    const title = /^#{1,6} +(.+?) *#*$/.exec(line)?.[1]
    if (title !== undefined) {
      heading = title
      anchors.add(slug(title, anchors))
    }
    const prose = line.replace(/`[^`]*`/g, '')
    for (const [, target = ''] of prose.matchAll(/\]\(<?([^)\s>]+)>?\)/g)) links.push({ place, target })
  }
  return { name, blocks, links, anchors }
}

/** The words of the HTML comment that ends the text. */
function commentBefore(text: string): string | undefined {
  const start = text.lastIndexOf('<!--')
  const [, words] = start < 0 ? [] : (/^<!--\s*([\s\S]*?)\s*-->\s*$/.exec(text.slice(start)) ?? [])
  return words?.replace(/\s+/g, ' ')
}

/** A heading's anchor as GitHub makes it; one that is there already gets a number. */
function slug(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-')
  for (let count = 0; ; count++) {
    const anchor = count === 0 ? plain : `${plain}-${count}`
    if (!taken.has(anchor)) return anchor
  }
}
