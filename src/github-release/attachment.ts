import type { LocalDistribution } from '../model/distribution.ts'
import { type Problem, problem } from '../model/problem.ts'
import { sha256Of } from '../model/sha256.ts'
import type { Files } from '../ports/files.ts'

/** A file that is to be attached to a release. */
export interface Attachment {
  /** As it is called here; GitHub may change it ({@link assetName}). */
  readonly name: string
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  readonly open: () => AsyncIterable<Uint8Array>
}

/** What GitHub takes of one release, and of one file, in bytes (docs, "About releases": each file must be under 2 GiB). */
export const limits = { files: 1000, size: 2 * 1024 ** 3 } as const

/** A distribution, read from where it lies when it is sent. */
export function fileAttachment(files: Pick<Files, 'stream'>, file: LocalDistribution): Attachment {
  const { filename: name, sha256, size, path } = file
  return { name, sha256, size, open: () => files.stream(path) }
}

/** Bytes that are in memory. */
export function bytesAttachment(name: string, bytes: Uint8Array): Attachment {
  return {
    name,
    sha256: sha256Of(bytes),
    size: bytes.length,
    // oxlint-disable-next-line typescript/require-await
    open: async function* () {
      yield bytes
    },
  }
}

/**
 * The name that GitHub gives a file, as far as names of distributions go: letters, digits and `-_+@.` stay, a run of anything
 * else becomes a dot. (A version with an epoch, `1!2.0`, is renamed so.)
 */
export const assetName = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9\-_+@.]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '')

/**
 * Those that GitHub can take, with the list of checksums to come: files that are too large or would get the name of another stay
 * behind, and where there are too many, all but the checksums do. Each is told; the registries have them.
 */
export function attachable(all: readonly Attachment[]): {
  readonly attachments: readonly Attachment[]
  /** Those that the checksums name all the same. */
  readonly unattached: readonly Attachment[]
  readonly problems: readonly Problem[]
} {
  const warn = (message: string, fix: string): Problem =>
    problem('github-release-asset', message, fix, { level: 'warning' })
  const problems: Problem[] = []
  const attachments: Attachment[] = []
  for (const each of all) {
    const twin = attachments.find((other) => assetName(other.name) === assetName(each.name))
    if (each.size >= limits.size || each.size === 0) {
      const words = each.size === 0 ? 'empty' : 'larger than 2 GiB'
      problems.push(
        warn(
          `${each.name} is ${words}, and is not attached to the GitHub Release.`,
          'Nothing to do: the registry has it.',
        ),
      )
    } else if (twin !== undefined) {
      if (twin.sha256 !== each.sha256) {
        problems.push(
          warn(
            `${each.name} would be called ${assetName(each.name)} on GitHub, as ${twin.name} is, and is not attached.`,
            'Nothing to do: the registry has it.',
          ),
        )
      }
    } else attachments.push(each)
  }
  if (attachments.length < limits.files) return { attachments, unattached: [], problems }
  problems.push(
    warn(
      `The release has ${attachments.length} files, and GitHub takes ${limits.files}: the checksums alone are attached.`,
      'Nothing to do: the registries have the files. `release.assets: false` attaches none.',
    ),
  )
  return { attachments: [], unattached: attachments, problems }
}

/** The name of the list of checksums. */
export const checksumsName = 'SHA256SUMS'

/** `sha256sum --check` reads it: a line a file, by the name under which it is downloaded. */
export function checksums(files: readonly { readonly name: string; readonly sha256: string }[]): Attachment {
  const lines = [...files].sort((one, other) => (one.name < other.name ? -1 : 1))
  const text = lines.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
  return bytesAttachment(checksumsName, Buffer.from(text))
}
