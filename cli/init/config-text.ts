import type { Shape } from './shape.ts'

/** The lines of the config file; none where everything has a default that fits. */
export function configLines(shape: Shape): readonly string[] {
  const { templates, environments, namesEnvironments } = shape
  const folders = templates.map(({ manifest }) => manifest.directory)
  return [
    ...(templates.length === 0 ? [] : ['packages:']),
    ...templates.map(({ id, manifest: { directory, ecosystem }, tag }) => {
      const isShared = folders.filter((each) => each === directory).length > 1
      const kind = isShared ? `, ecosystem: ${ecosystem}` : ''
      return `  ${id}: { path: ${quoted(directory)}${kind}, tag: ${quoted(tag)} }`
    }),
    ...(namesEnvironments
      ? [
          'channels:',
          `  release: { environment: ${environments.release} }`,
          `  prerelease: { pypi: testpypi, environment: ${environments.prerelease} }`,
        ]
      : []),
  ]
}

const quoted = (text: string): string => (/^[A-Za-z0-9][\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`)
