/** One announcement as a live release would send it. */
export interface ShownAnnouncement {
  readonly to: string
  readonly kind: 'json' | 'text'
  readonly body: string
}

/** What a live release would send, for the log. */
export function announcementLines(shown: readonly ShownAnnouncement[]): readonly string[] {
  return shown.flatMap(({ to, body }) => [`To ${to}:`, ...body.split('\n').map((line) => `  ${line}`.trimEnd())])
}

/** The same, as a section of the job summary; empty where nobody is told. */
export function announcementSection(shown: readonly ShownAnnouncement[]): readonly string[] {
  if (shown.length === 0) return []
  return ['### What would be announced', ...shown.map(({ to, kind, body }) => `To ${to}:\n\n${fenced(kind, body)}`)]
}

/** A fence longer than any in the text (CommonMark 0.31, 4.5). */
function fenced(kind: string, body: string): string {
  const runs = (body.match(/`+/g) ?? []).map((run) => run.length)
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)))
  return `${fence}${kind}\n${body}\n${fence}`
}
