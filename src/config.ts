import path from 'node:path/posix'
import { build } from './config/build.ts'
import { channels, credentials } from './config/channels.ts'
import { readDocument } from './config/document.ts'
import { about, type Reading, readRoot, type Schema } from './config/field.ts'
import { type Fields, mapping } from './config/mapping.ts'
import { gates } from './config/gates.ts'
import { packages } from './config/packages.ts'
import { pullRequest } from './config/pull-request.ts'
import { notify, release, version } from './config/release.ts'
import { usualConfig, usualConfigFile } from './config/usual.ts'
import { verify } from './config/verify.ts'
import type { Config } from './model/config.ts'
import { type Problem, problem } from './model/problem.ts'

const sections = {
  packages: about('The packages of the repository, under ids of your own.', packages),
  gates: about('Checks of the repository that run before anything is released.', gates),
  channels: about('Where a release and a pre-release go.', channels),
  credentials: about('What the publishing job has for each registry.', credentials),
  build: about('How distributions are built.', build),
  release: about('What the GitHub Release is made of.', release),
  version: about('How the next version is found and written.', version),
  'pull-request': about('How the release pull request looks.', pullRequest),
  verify: about('Where a release is tried before its GitHub Release is published.', verify),
  notify: about('Who is told of a release.', notify),
}

const file = mapping(sections)

/** The JSON Schema of the file, made of the very rules that it is read by. */
export function configSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of release-action',
    description: `The file ${usualConfigFile}. Every key may be left out.`,
    ...file.schema,
    // an empty file, or one of comments alone
    type: ['object', 'null'],
  }
}

/**
 * Reads the text of the config file; `name` is its path, for messages. Every mistake is told at once, with its line and
 * column; what could be read beside it is given back all the same. An absent key is its default.
 */
export function readConfig(
  text: string,
  name: string,
): { readonly config: Config; readonly problems: readonly Problem[] } {
  const read = readDocument(text, name)
  if ('problems' in read) return { config: usualConfig, problems: read.problems }
  if (read.root === undefined) return { config: usualConfig, problems: [] }
  const reading: Reading = { where: read.where, aliases: read.aliases, problems: [] }
  const config = fromSections(readRoot(file, read.root, reading) ?? {})
  // in the order of the file
  const problems = [...reading.problems].sort((one, other) => (one.place?.line ?? 0) - (other.place?.line ?? 0))
  return { config, problems: [...problems, ...contradictions(config, name)] }
}

function fromSections(said: Partial<Fields<typeof sections>>): Config {
  return {
    packages: said.packages ?? usualConfig.packages,
    gates: said.gates,
    channels: said.channels ?? usualConfig.channels,
    credentials: said.credentials ?? usualConfig.credentials,
    build: said.build ?? usualConfig.build,
    release: said.release ?? usualConfig.release,
    version: said.version ?? usualConfig.version,
    pullRequest: said['pull-request'] ?? usualConfig.pullRequest,
    verify: said.verify ?? usualConfig.verify,
    notify: said.notify ?? usualConfig.notify,
  }
}

/** What no schema can say: names that must be different, and ids that must exist. */
function contradictions(config: Config, name: string): readonly Problem[] {
  const wrong = (message: string, fix: string): Problem =>
    problem('config-invalid', `${name}: ${message}.`, fix, { file: name })
  const gateNames = (config.gates ?? []).map((each) => each.name.toLowerCase())
  const clashing = config.packages.filter((each, index) =>
    config.packages.some(
      (other, at) =>
        at < index &&
        path.normalize(other.path) === path.normalize(each.path) &&
        (other.ecosystem ?? each.ecosystem) === (each.ecosystem ?? other.ecosystem),
    ),
  )
  const mains = config.packages.filter((each) => each.main)
  const ids = config.packages.map((each) => each.id)
  const strangers = config.version.groups.flatMap((each) => each.packages.filter((id) => !ids.includes(id)))
  return [
    ...repeated(gateNames).map((each) => wrong(`two gates are called \`${each}\``, 'Give each a name of its own.')),
    ...clashing.map((each) =>
      wrong(
        `\`${each.id}\` has the folder \`${each.path}\`, as another package has`,
        'Say `ecosystem: python` and `ecosystem: rust` where one folder holds both; otherwise take one of them out.',
      ),
    ),
    ...(mains.length > 1
      ? [wrong(`${mains.length} packages are \`main\`: ${mains.map((each) => each.id).join(', ')}`, 'Only one can be.')]
      : []),
    // without `packages`, groups name packages as their manifests do
    ...(ids.length === 0 ? [] : [...new Set(strangers)]).map((each) =>
      wrong(
        `\`version.groups\` names \`${each}\`, which is no package here`,
        `Use ids of \`packages\`: ${ids.join(', ')}.`,
      ),
    ),
  ]
}

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) < index)),
]
