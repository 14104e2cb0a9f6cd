/** The part of a body that is written anew at each update; what people write around it stays. */
const begin = '<!-- release-action:begin -->'
const end = '<!-- release-action:end -->'
const note = /<!-- release-action:title (.*?) -->/

/** Characters that GitHub takes of a body, less room for what people write. */
const longest = 60_000

/** One package in the body of a pull request. */
export interface BodyPart {
  readonly title: string
  /** The section of its changelog. */
  readonly notes: string
}

/** The part of the body that is this step's. `title` is noted in it: whether somebody has changed it is told by that. */
export function ownPart(parts: readonly BodyPart[], header: string, footer: string, title: string): string {
  const [first] = parts
  const told =
    parts.length === 1 && first !== undefined
      ? first.notes
      : parts.map((each) => `<details><summary>${each.title}</summary>\n\n${each.notes}\n</details>`).join('\n\n')
  const cut =
    told.length > longest ? `${told.slice(0, longest)}\n\n… the rest is in the changelogs of this branch.` : told
  const mark = `<!-- release-action:title ${JSON.stringify(title).replaceAll('--', '-\\u002d')} -->`
  return [begin, mark, header, '---', cut, '---', footer, end].join('\n\n')
}

/** The body with the step's part in place of the old one; a body that has lost it is the person's. */
export function replacePart(body: string, part: string): string {
  const text = body.replaceAll('\r\n', '\n')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) return body
  return text.slice(0, from) + part + text.slice(to + end.length)
}

/** The title that the step gave last; `undefined` where the note is gone. */
export function notedTitle(body: string): string | undefined {
  const found = note.exec(body)?.[1]
  if (found === undefined) return undefined
  try {
    const title: unknown = JSON.parse(found)
    return typeof title === 'string' ? title : undefined
  } catch {
    return undefined
  }
}
