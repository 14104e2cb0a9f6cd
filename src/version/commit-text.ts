/** The line by which a release commit names the tags that belong to it. */
const trailer = 'Release-Tag: '

/** The message of the commit that holds a release. Its type makes no release by itself. */
export function commitMessage(tags: readonly string[]): string {
  const subject = `chore: release ${tags.slice(0, 3).join(', ')}${tags.length > 3 ? ` and ${tags.length - 3} more` : ''}`
  return `${subject}\n\n${tags.map((each) => `${trailer}${each}`).join('\n')}\n`
}

/** The tags that a release commit names; empty for every other commit. */
export function tagsNamed(message: string): readonly string[] {
  if (!/^chore: release \S/.test(message)) return []
  return message.split('\n').flatMap((line) => (line.startsWith(trailer) ? [line.slice(trailer.length).trim()] : []))
}
