/** What stands in where there is nothing to tell: the plain list of what is released. */
export function plainNotes(
  tag: string,
  packages: readonly { readonly name: string; readonly version: string }[],
): string {
  return [`Release ${tag}:`, '', ...packages.map((each) => `- ${each.name} ${each.version}`)].join('\n')
}
