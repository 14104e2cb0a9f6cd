import type { Plan } from '../model/plan.ts'

/** Where the packages of a pre-release are to be had. */
export interface TestingFacts {
  readonly packages: readonly Pick<Plan['packages'][number], 'ecosystem' | 'name' | 'version'>[]
  /** The simple index of the release where it is not PyPI: `https://test.pypi.org/simple/`. */
  readonly index: string | undefined
  /** Whether the crates are on crates.io. */
  readonly isCratesIo: boolean
}

/** How a pre-release is tried, as Markdown; empty where there is nothing to say. */
export function testingNotes({ packages, index, isCratesIo }: TestingFacts): string {
  const lines = packages.flatMap(({ ecosystem, name, version }) =>
    ecosystem === 'python' ? pythonLines(name, version, index) : isCratesIo ? crateLines(name, version) : [],
  )
  if (lines.length === 0) return ''
  return ['### Try this pre-release', '', '```sh', ...lines.slice(0, most), '```'].join('\n')
}

/** Lines; a workspace of a hundred crates is tried by the first of them. */
const most = 12

/**
 * Dependencies come from PyPI. uv takes a name from the first index that has it, and PyPI may have older versions of it: so it
 * is told to look at both (uv, "Searching across multiple indexes").
 */
function pythonLines(name: string, version: string, index: string | undefined): readonly string[] {
  const both = index === undefined ? '' : `--index-url ${index} --extra-index-url https://pypi.org/simple/ `
  const strategy = index === undefined ? '' : '--index-strategy unsafe-best-match '
  return [
    `python -m pip install --pre ${both}${name}==${version}`,
    `uvx ${both}${strategy}${name}@${version}  # where it has a command`,
  ]
}

const crateLines = (name: string, version: string): readonly string[] => [`cargo add ${name}@=${version}`]
