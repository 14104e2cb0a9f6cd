import path from 'node:path'
import { type Problem, problem } from '../../src/model/problem.ts'
import type { Files } from '../../src/ports/files.ts'
import type { Survey } from './survey.ts'

/** What uploads to PyPI or crates.io, by the words that a workflow uses it with. */
const publishing =
  /pypa\/gh-action-pypi-publish|\btwine upload\b|\buv publish\b|\b(?:poetry|hatch|flit|pdm|maturin) (?:publish|upload)\b|\bcargo (?:workspaces )?publish\b(?![^\n]*--dry-run)|\bcargo release\b(?=[^\n]* (?:-x|--execute)\b)|release-plz\/action|katyo\/publish-crates|\bsemantic-release publish\b/

/** A warning for every other workflow that publishes: a tag would start both. */
export async function publishersElsewhere(
  { root, git }: Pick<Survey, 'root' | 'git'>,
  own: string,
  files: Files,
): Promise<readonly Problem[]> {
  const others = git.tracked.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file) && file !== own)
  const found = await Promise.all(
    others.map(async (file) => {
      const [what] = publishing.exec((await files.text(path.join(root, file))) ?? '') ?? []
      return what === undefined ? [] : [rival(file, what)]
    }),
  )
  return found.flat()
}

function rival(file: string, what: string): Problem {
  return problem(
    'init-publisher-elsewhere',
    `${file} publishes as well (${what}).`,
    'Remove it, or the part of it that publishes, before RELEASE_LIVE is set: one tag would start both.',
    { file, level: 'warning' },
  )
}
