/** One input or output, as `action.yml` has it. */
interface Entry {
  readonly name: string
  readonly description: string
  readonly fallback: string
}

const start = /<!-- interface: [^>]*-->\n/
const end = '<!-- /interface -->'

/** The README with its tables of inputs and outputs made anew from `action.yml`. Throws where the README has no place for them. */
export function withInterface(readme: string, actionYml: string): string {
  const opening = start.exec(readme)
  const closing = readme.indexOf(end)
  if (opening === null || closing < 0) throw new Error('README.md has no place for the interface')
  const head = readme.slice(0, opening.index + opening[0].length)
  return `${head}<!-- prettier-ignore-start -->\n\n${tables(actionYml)}\n\n<!-- prettier-ignore-end -->\n${readme.slice(closing)}`
}

function tables(actionYml: string): string {
  const inputs = entries(actionYml, 'inputs').map(({ name, description, fallback }) => {
    const shown = fallback === '' ? '' : `\`${fallback}\``
    return `| \`${name}\` | ${description} | ${shown} |`
  })
  const outputs = entries(actionYml, 'outputs').map(({ name, description }) => `| \`${name}\` | ${description} |`)
  return [
    '## Inputs',
    '',
    'All are optional. An empty value is the default; an unknown name is an error that names the nearest one.',
    '',
    '| Input | Meaning | Default |',
    '| --- | --- | --- |',
    ...inputs,
    '',
    '## Outputs',
    '',
    '| Output | Meaning |',
    '| --- | --- |',
    ...outputs,
  ].join('\n')
}

/** Reads the entries of one top-level key. The file is our own, and its form is kept by the formatter. */
function entries(actionYml: string, key: string): readonly Entry[] {
  const section = new RegExp(`^${key}:\\n((?: .*\\n|\\n)+)`, 'm').exec(actionYml)?.[1] ?? ''
  return section
    .split(/^ {2}(?=[a-z])/m)
    .slice(1)
    .map((entry) => ({
      name: /^[a-z-]+/.exec(entry)?.[0] ?? '',
      description: scalar(entry, 'description'),
      fallback: scalar(entry, 'default'),
    }))
}

function scalar(entry: string, key: string): string {
  const value = new RegExp(`^ {4}${key}: (.*(?:\\n {6}.*)*)`, 'm').exec(entry)?.[1] ?? ''
  return value
    .replace(/\n\s*/g, ' ')
    .replace(/^(['"])(.*)\1$/, '$2')
    .trim()
}
