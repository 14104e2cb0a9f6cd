import { isScalar } from 'yaml'
import type { NotifySettings, ReleaseSettings, VersionSettings } from '../model/config.ts'
import { about, choice, either, type Field, flag, list, mapped, text, whole } from './field.ts'
import { mapping } from './mapping.ts'
import { usualNotify, usualRelease, usualVersion } from './usual.ts'
import { insidePath, line } from './words.ts'

/** `release`: the GitHub Release and the artifacts. */
export const release: Field<ReleaseSettings> = mapped(
  mapping({
    notes: about('A changelog, `commits`, `github`, or a template with `{version}` in its text.', insidePath),
    assets: about('Whether the files are attached to the GitHub Release.', flag),
    'retention-days': about('Days that artifacts are kept.', whole(1, 400)),
    branches: about(
      'Branches that may be released from besides the default one; `*` stands for anything.',
      list(text('the name of a branch, such as release/*', '^[^\\s~^:?[\\\\]+$')),
    ),
  }),
  ({ notes, assets = usualRelease.assets, 'retention-days': retentionDays, branches = usualRelease.branches }) => ({
    notes,
    assets,
    retentionDays,
    branches,
  }),
)

type VersionFile = VersionSettings['files'][number]

const versionFile = either(
  mapped(
    mapping({ path: insidePath, at: about('The path of a value: `project.version`.', line('the path of a value')) }, [
      'path',
    ]),
    ({ path = '', at }): VersionFile => ({ path, at }),
  ),
  mapped(insidePath, (path): VersionFile => ({ path, at: undefined })),
)

const group = mapped(
  mapping(
    {
      kind: about('`fixed`: always one version; `linked`: one version whenever they move.', choice('fixed', 'linked')),
      packages: about('Ids of `packages`.', list(line('the id of a package'))),
    },
    ['packages'],
  ),
  ({ kind = 'fixed', packages = [] }) => ({ kind, packages }),
)

/** A file, or `false`. */
const fileOrNone: Field<string | false> = {
  schema: { anyOf: [insidePath.schema, { const: false }] },
  read: (spot) => (isFalse(spot.node) ? false : insidePath.read(spot)),
}

const isFalse = (node: unknown): boolean => isScalar(node) && node.value === false

/** `version`: how the next version is found and written. */
export const version: Field<VersionSettings> = mapped(
  mapping({
    source: about('The manifest that holds the version.', insidePath),
    zero: about('What a breaking change and a feature do below 1.0.0.', choice('cargo', 'semver', 'stay-zero')),
    files: about('More files with the version in them.', list(versionFile)),
    groups: about('Packages whose versions move together.', list(group)),
    changelog: about('`false`: none is written.', fileOrNone),
  }),
  ({ source, zero = usualVersion.zero, files = [], groups = [], changelog: at }) => ({
    source,
    zero,
    files,
    groups,
    changelog: at,
  }),
)

/** `notify`: who is told, by which ways. Addresses of services and secrets come from inputs. */
export const notify: Field<NotifySettings> = mapped(
  mapping({
    slack: about('Whether the webhook of the input `slack-webhook` is told.', flag),
    email: about(
      'Addresses that mail goes to.',
      list(text('an address such as team@example.org', '^[^\\s@<>,;-][^\\s@<>,;]*@[^\\s@<>,;]+$')),
    ),
    webhook: about('Whether the address of the input `webhook-url` is told.', flag),
    on: about('What is told.', list(choice('success', 'failure'))),
    template: about('A file with the text.', insidePath),
  }),
  (said) => ({
    slack: said.slack ?? usualNotify.slack,
    email: said.email ?? usualNotify.email,
    webhook: said.webhook ?? usualNotify.webhook,
    on: said.on ?? usualNotify.on,
    template: said.template,
  }),
)
