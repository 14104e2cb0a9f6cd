/** The line by which a commit names the tree that was generated, without what people changed. */
const trailer = 'Release-Tree: '

/** A message with the tree that the step generated. */
export const withTree = (message: string, tree: string): string => `${message.trimEnd()}\n${trailer}${tree}\n`

/** The generated tree that a commit names; `undefined` for a person's. */
export function treeIn(message: string): string | undefined {
  const line = message.split('\n').findLast((each) => each.startsWith(trailer))
  return line === undefined ? undefined : /^[0-9a-f]{40,64}$/.exec(line.slice(trailer.length).trim())?.[0]
}

/** Of the commit that brings people's commits and a new proposal together. */
export const joined = 'chore: bring the release up to date\n'
