import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Page, root } from './pages.ts'

/** What is wrong with the links of the pages, as `page:line: words`: a file that is not there, an anchor that no heading has. */
export function brokenLinks(pages: readonly Page[], exists: (file: string) => boolean = isThere): readonly string[] {
  return pages.flatMap(({ name, links }) =>
    links.flatMap(({ place, target }) => {
      const words = wrongWith(name, target, pages, exists)
      return words === undefined ? [] : [`${place}: ${target}: ${words}`]
    }),
  )
}

function wrongWith(
  from: string,
  target: string,
  pages: readonly Page[],
  exists: (file: string) => boolean,
): string | undefined {
  if (/^[a-z]+:/i.test(target)) return URL.canParse(target) ? undefined : 'is no address'
  const [file = '', anchor] = target.split('#')
  const meant = file === '' ? from : path.posix.join(path.posix.dirname(from), file)
  if (meant.startsWith('../')) return 'leads out of the repository'
  if (file !== '' && !exists(meant)) return 'is not there'
  if (anchor === undefined) return undefined
  const page = pages.find((each) => each.name === meant.replace(/\/$/, ''))
  if (page === undefined) return 'has an anchor, and is no page that is read here'
  return page.anchors.has(anchor) ? undefined : 'has no such heading'
}

const isThere = (file: string): boolean => existsSync(path.join(root, file))
