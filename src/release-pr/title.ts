/** A title by release-please's pattern: `${scope}`, `${component}`, `${version}` and `${branch}`, each once. */
export function titleOf(
  pattern: string,
  {
    branch,
    component,
    version,
    noSpace,
  }: {
    readonly branch: string
    readonly component: string
    readonly version: string
    readonly noSpace: boolean
  },
): string {
  const named = component === '' ? '' : noSpace ? component : ` ${component}`
  // without a component the blank that stands behind it goes as well
  const fitting = noSpace && component === '' ? pattern.replace('${component} ', '') : pattern
  const values: Readonly<Record<string, string>> = { scope: `(${branch})`, component: named, version, branch }
  return fitting.replace(/\$\{(scope|component|version|branch)\}/g, (_, name: string) => values[name] ?? '').trim()
}

/** release-please's own patterns. */
export const usualTitle = 'chore${scope}: release${component} ${version}'
/** Of one pull request for several packages. */
export const usualGroupTitle = 'chore: release ${branch}'
