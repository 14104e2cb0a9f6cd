import type { Standing } from './preflight.ts'

/** Tags of a release that was begun here and that the remote does not have yet: HEAD bears them, or its message names them. */
export function pendingTags({ tagsHere, tagsMeant, remote, commit }: Standing): readonly string[] {
  const own = [...new Set([...tagsHere.filter((tag) => isVersion(tag)), ...tagsMeant])]
  return own.filter((tag) => remote?.tags.get(tag) !== commit)
}

/** Whether a tag has a version in it, maybe with `_` for its dots; `nightly` is none of a release. */
export const isVersion = (tag: string): boolean => /\d+[._]\d+/.test(tag)
