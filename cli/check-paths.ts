import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** What one word of the command line stands for: files, or why it stands for none. */
export type NamedFiles = { readonly files: readonly string[] } | { readonly wrong: string }

const distributions = /\.(?:whl|tar\.gz|crate)$/

/**
 * The files that a word names: itself; in a folder the distributions in it and below, sorted; and what a pattern fits, for
 * shells that do not resolve patterns. `*` and `?` stand for what a shell has them stand for, `**` for folders at any depth.
 */
export function filesNamed(word: string): NamedFiles {
  const kind = kindOf(word)
  if (kind === 'folder') {
    const files = filesBelow(word).filter((file) => distributions.test(file))
    return files.length > 0 ? { files } : { wrong: `no wheel, sdist or crate lies in ${word}` }
  }
  if (kind === 'file' || !/[*?]/.test(word)) return { files: [word] }
  const pattern = patternOf(word)
  const files = filesBelow(fixedFolder(word)).filter((file) => pattern.test(slashed(file)))
  return files.length > 0 ? { files } : { wrong: `no file is called ${word}` }
}

function kindOf(word: string): 'file' | 'folder' | undefined {
  const found = statSync(word, { throwIfNoEntry: false })
  return found === undefined ? undefined : found.isDirectory() ? 'folder' : 'file'
}

function filesBelow(folder: string): readonly string[] {
  if (kindOf(folder) !== 'folder') return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

/** The folders of a pattern before the first one that is itself a pattern. */
function fixedFolder(word: string): string {
  const parts = slashed(word).split('/')
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*?]/.test(part)),
  )
  return fixed.length === 0 ? '.' : fixed.join('/') || '/'
}

function patternOf(word: string): RegExp {
  const source = slashed(path.normalize(word)).replaceAll(/\*\*\/|\*\*|[*?]|[.+^${}()|[\]\\]/g, (sign) => {
    if (sign === '**/') return '(?:[^/]+/)*'
    if (sign === '**') return '.*'
    if (sign === '*') return '[^/]*'
    return sign === '?' ? '[^/]' : `\\${sign}`
  })
  return new RegExp(`^${source}$`)
}

const slashed = (file: string): string => file.split(path.sep).join('/')
