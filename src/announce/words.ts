import type { Announcement } from '../model/announcement.ts'

/** The values that a template may name in braces. */
export const variables = [
  'tag',
  'version',
  'channel',
  'repository',
  'result',
  'packages',
  'files',
  'problems',
  'release-url',
  'run-url',
] as const

type Variable = (typeof variables)[number]

/** An announcement in words: one line, and what follows it. Not escaped for any medium. */
export interface Words {
  readonly subject: string
  readonly text: string
}

/** Names in braces that a template has and no value bears. */
export function unknownVariables(template: string): readonly string[] {
  const named = [...template.matchAll(name)].map((match) => match[1] ?? '')
  return [...new Set(named)].filter((each) => !variables.some((known) => known === each))
}

/**
 * The words, from the template or the usual ones. A template without `{result}` is meant for a release that worked: what
 * failed is told in the usual words, or it would be announced as out.
 */
export function wordsOf(announcement: Announcement, template: string | undefined): Words {
  const values = valuesOf(announcement)
  const { event, repository, tag } = announcement
  const subject = oneLine(`${repository === undefined ? '' : `${repository} `}${tag} ${values.result}`)
  const isMeant = event === 'released' || template?.includes('{result}') === true
  const text = template !== undefined && isMeant ? filled(template, values) : usualText(announcement, subject)
  return { subject, text: clean(text).trim() }
}

const name = /\{([a-z][a-z-]*)\}/g

/** In one pass: what a value brings along in braces is not filled in again. */
function filled(template: string, values: Readonly<Record<Variable, string>>): string {
  return template.replace(name, (whole, named: string) => {
    const known = variables.find((each) => each === named)
    return known === undefined ? whole : values[known]
  })
}

function valuesOf(announcement: Announcement): Readonly<Record<Variable, string>> {
  const { event, tag, version, channel, repository, packages, files, problems, releaseUrl, runUrl } = announcement
  return {
    tag,
    version,
    channel,
    repository: repository ?? '',
    result: results[event],
    packages: packages.join(', '),
    files: files.map((each) => each.filename).join(', '),
    problems: problems.map((each) => `${each.code}: ${each.message}`).join('\n'),
    'release-url': releaseUrl ?? '',
    'run-url': runUrl ?? '',
  }
}

const results: Readonly<Record<Announcement['event'], string>> = {
  released: 'is released',
  failed: 'was not released',
  unverified: 'is on the registries, and did not pass verification',
}

function usualText({ event, packages, files, problems, releaseUrl, runUrl }: Announcement, subject: string): string {
  const out = files.filter((each) => each.outcome === 'uploaded' || each.outcome === 'already-there').length
  const lines =
    event === 'released'
      ? [
          ...packages.map((each) => `- ${each}`),
          ...(releaseUrl === undefined ? [] : [`Release: ${releaseUrl}`]),
          ...(runUrl === undefined ? [] : [`Run: ${runUrl}`]),
        ]
      : [
          event === 'unverified'
            ? 'Its GitHub Release stays a draft.'
            : files.length === 0
              ? 'Nothing was uploaded.'
              : `${out} of ${files.length} files are published. Running the failed job again sends the rest.`,
          ...problems.slice(0, mostProblems).map((each) => `- ${each.code}: ${oneLine(each.message)}`),
          ...(problems.length > mostProblems ? [`- and ${problems.length - mostProblems} more`] : []),
          ...(runUrl === undefined ? [] : [`Run: ${runUrl}`]),
        ]
  return [`${subject}.`, '', ...lines].join('\n')
}

const mostProblems = 5

/** Without what could start a line of its own: a header of a mail, for one. */
const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim()

/** Without control characters, and without those that turn the direction of a text around. */
const clean = (text: string): string => text.replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
