/** Names of changelogs, the likelier first; compared without case. */
const stems = ['changelog', 'changes', 'history', 'news', 'release_notes', 'release-notes', 'releases']
const endings = ['.md', '.markdown', '', '.rst', '.txt']
const names = stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`))

/**
 * The changelogs of a folder (`.`: the root) among `tracked`, the likelier first; below them those of its folder of
 * documentation.
 */
export function changelogsIn(folder: string, tracked: readonly string[]): readonly string[] {
  const prefix = folder === '.' ? '' : `${folder}/`
  return ['', 'docs/', 'doc/'].flatMap((sub) => {
    const files = tracked.filter((each) => each.toLowerCase().startsWith(`${prefix}${sub}`.toLowerCase()))
    return names.flatMap((name) =>
      files.filter((each) => each.slice(prefix.length + sub.length).toLowerCase() === name),
    )
  })
}
