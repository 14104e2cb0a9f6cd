/** GitHub's limit for the text of a release, in characters; more is refused with 422. */
const longest = 125_000

/** What is kept free for the instructions that are added below the notes, in characters. */
const reserved = 5_000

/**
 * Notes that GitHub takes: cut after a whole line where they are too long, an open code block or fold closed, with a word and
 * the place of the whole text, an address or a name.
 */
export function fitted(body: string, whole: string): string {
  const most = longest - reserved
  if (body.length <= most) return body
  const ending = `\n\n… cut here: GitHub takes no more. The whole text: ${whole}`
  const rough = body.slice(0, most - ending.length - 100)
  const kept = rough.slice(0, lastBreak(rough))
  return kept + closing(kept) + ending
}

/** After a whole line; where the last one alone is most of it, after a word; never within a pair of surrogates. */
function lastBreak(text: string): number {
  for (const sign of ['\n', ' ']) {
    const at = text.lastIndexOf(sign)
    if (at > text.length / 2) return at
  }
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length
}

/** What ends the code block, the comment and the folds that the cut goes through. */
function closing(text: string): string {
  let fence: string | undefined
  let folds = 0
  let isComment = false
  for (const line of text.split('\n')) {
    const marker = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (marker !== undefined && marker.startsWith(fence) && line.trim() === marker) fence = undefined
    } else if (marker !== undefined && !isComment) fence = marker
    else {
      isComment = line.lastIndexOf('<!--') > line.lastIndexOf('-->') || (isComment && !line.includes('-->'))
      folds += (line.match(/<details\b/gi) ?? []).length - (line.match(/<\/details>/gi) ?? []).length
    }
  }
  return [
    fence === undefined ? '' : `\n${fence}`,
    isComment ? ' -->' : '',
    '\n\n</details>'.repeat(Math.max(0, Math.min(folds, 5))),
  ].join('')
}
