import path from 'node:path'
import { sha256Of } from '../model/sha256.ts'
import type { ArtifactEntry, Artifacts } from '../ports/artifacts.ts'
import type { Files } from '../ports/files.ts'

/** The list of an artifact's files, beside its folder; it is written last, so that an artifact without one is not whole. */
const listEnding = '.sha256'

/**
 * Artifacts in a folder of a laptop: one folder each, below `root` (absolute), with a list of their digests beside it that a
 * download is held against. As on GitHub a name is used once; unlike there, `days` means nothing.
 */
export function createFolderArtifacts(files: Files, root: string): Artifacts {
  const listOf = (name: string): string => path.join(root, `${name}${listEnding}`)
  return {
    async upload(name, from, wanted) {
      // what GitHub refuses in a name (actions/toolkit, `validateArtifactName`), and what would lead out of the folder
      if (!/^[^":<>|*?\r\n\\/]+$/.test(name) || /^\.+$/.test(name)) throw new Error(`no name for an artifact: ${name}`)
      if ((await files.text(listOf(name))) !== undefined) throw new Error(`an artifact ${name} is there already`)
      if (wanted.length === 0) throw new Error(`no files for the artifact ${name}`)
      // what an upload that broke off has left
      await files.remove(path.join(root, name))
      const lines: string[] = []
      for (const file of wanted) {
        await files.copy(path.join(from, file), path.join(root, name, file))
        lines.push(`${(await files.digest(path.join(root, name, file))).sha256}  ${file}\n`)
      }
      await files.write(listOf(name), lines.sort().join(''))
    },
    async list() {
      const there = await files.list(root)
      const names = there.flatMap((each) =>
        !each.includes('/') && each.endsWith(listEnding) ? [each.slice(0, -listEnding.length)] : [],
      )
      return Promise.all(
        names.map(async (name, id): Promise<ArtifactEntry> => {
          const text = (await files.text(listOf(name))) ?? ''
          return { name, id, digest: sha256Of(text) }
        }),
      )
    },
    async find(name) {
      const text = await files.text(listOf(name))
      return text === undefined ? undefined : { name, id: 0, digest: sha256Of(text) }
    },
    async download({ name, digest }, directory) {
      const text = await files.text(listOf(name))
      if (text === undefined) throw new Error(`there is no artifact ${name}`)
      if (digest !== undefined && sha256Of(text) !== digest) {
        throw new Error(`the artifact ${name} has changed since it was listed`)
      }
      for (const line of text.split('\n').filter((each) => each !== '')) {
        const [sha256, file] = [line.slice(0, 64), line.slice(66)]
        const from = path.join(root, name, file)
        await files.copy(from, path.join(directory, file))
        if ((await files.digest(path.join(directory, file))).sha256 !== sha256) {
          throw new Error(`${file} of the artifact ${name} is not the file that was stored`)
        }
      }
    },
  }
}
