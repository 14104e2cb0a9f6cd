import type { PullRequestSettings } from '../model/config.ts'
import { about, type Field, flag, list, mapped } from './field.ts'
import { mapping } from './mapping.ts'
import { usualPullRequest } from './usual.ts'
import { line } from './words.ts'

/** `pull-request`: how the release pull request looks. */
export const pullRequest: Field<PullRequestSettings> = mapped(
  mapping({
    title: about('Its title, with `${version}`, `${component}` and `${branch}` in it.', line('a title')),
    header: about('What stands above the notes.', line('a line of text')),
    footer: about('What stands below the notes.', line('a line of text')),
    labels: about('Labels that it is opened with.', list(line('a label'))),
    draft: about('Whether it is opened as a draft.', flag),
    separate: about('One for each package, instead of one for all.', flag),
  }),
  (said) => ({
    title: said.title,
    header: said.header,
    footer: said.footer,
    labels: said.labels ?? usualPullRequest.labels,
    draft: said.draft ?? usualPullRequest.draft,
    separate: said.separate ?? usualPullRequest.separate,
  }),
)
