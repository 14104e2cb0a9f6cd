import path from 'node:path'
import { findSection, markupOf, type Section } from '../../github-release/section.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { readVersion } from '../../model/version.ts'
import type { Draft } from '../../plan/plan.ts'
import type { Stage } from '../../stage.ts'

/** The section of a changelog's text for the version that is released. */
export function readSection(text: string, file: string, draft: Draft): Section {
  const version = readVersion(draft.version)
  const names = [...new Set([...draft.packages.map((each) => each.name), ...wordOf(draft)])]
  return version === undefined ? 'none' : findSection(text, version, names, markupOf(file))
}

/** What the tag calls its packages: `python` of `python-v1.2.0`, which the headings of a changelog may do as well. */
function wordOf({ tag, version }: Pick<Draft, 'tag' | 'version'>): readonly string[] {
  const word = tag.endsWith(version) ? tag.slice(0, -version.length).replace(/[-_@/.]?v?$/i, '') : ''
  return word === '' ? [] : [word]
}

/**
 * The notes of the first of `files` that has the section. Else what is wrong with the first that is kept as a changelog; nothing
 * where none is, unless it was `named`.
 */
export async function changelogNotes(
  { ports, root }: Stage,
  { draft }: { readonly draft: Draft },
  files: readonly string[],
  named: boolean,
): Promise<{ readonly body: string; readonly source: string } | { readonly problem: Problem | undefined }> {
  let wrong: Problem | undefined
  for (const file of files) {
    const text = await ports.files.text(path.join(root, file))
    if (text === undefined) continue
    const section = readSection(text, file, draft)
    if (typeof section === 'object' && says(section.body)) return { body: section.body, source: file }
    if (section === 'none' && !named) ports.actions.line(unread(file, draft))
    const trouble = section === 'none' && !named ? undefined : troubleOf(file, draft, section)
    wrong ??= trouble
    // a file that is wrong about this version is not passed over for another
    if (trouble?.code === 'changelog-section-twice' || typeof section === 'object') break
  }
  return { problem: wrong }
}

/** A file that is called so may only point elsewhere: that is no trouble, and whoever keeps one in a form of its own is told. */
const unread = (file: string, { version }: Draft): string =>
  `${file} has no section of any version, looked for as a heading (\`## ${version}\`), a bold line (\`**${version}**\`) or an entry of a list (\`* ${version}\`): the notes are made of something else.`

/** Whether there is more than comments, headings without a text, and addresses of links. */
const says = (body: string): boolean =>
  body
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/^ {0,3}#{1,6}(?:[ \t].*)?$/gm, '')
    .replace(/^ {0,3}\[[^\]]+\]:.*$/gm, '')
    .trim() !== ''

function troubleOf(file: string, { version, tagSource, prerelease }: Draft, section: Section): Problem {
  const isReal = tagSource !== 'assumed'
  const heading = /\.(rst|txt)$/i.test(file) ? `${version}\` underlined with \`====` : `## ${version}`
  if (section === 'twice') {
    return problem(
      'changelog-section-twice',
      `${file} has two sections for ${version}.`,
      `Join them to one section headed \`${heading}\` and tag the commit that has it.`,
      { file, level: isReal ? 'error' : 'warning' },
    )
  }
  const write = `Write a section headed \`${heading}\` and tag the commit that has it`
  const other = 'or set `release.notes: commits` in the config, and the notes are made of the commits'
  if (typeof section === 'object') {
    return problem(
      'changelog-section-empty',
      `The section for ${version} in ${file} is empty.`,
      `Write below its heading what has changed and tag the commit that has it; ${other}.`,
      {
        file,
        level: isReal ? 'error' : 'warning',
      },
    )
  }
  // who tries a release candidate reads what has changed so far, and few changelogs have a section of it
  const level = isReal && !prerelease ? 'error' : 'warning'
  const instead = level === 'warning' ? ' Until then the notes are made of the commits.' : ''
  return problem(
    'changelog-section-missing',
    `${file} has no section for ${version}.`,
    `${write}; ${other}.${instead}`,
    {
      file,
      level,
    },
  )
}
