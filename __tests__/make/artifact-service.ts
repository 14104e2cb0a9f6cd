import path from 'node:path'
import { files } from '../../src/platform/files.ts'
import type { Artifacts } from '../../src/ports/artifacts.ts'

/** Files by name, by artifact. */
export type Stored = Readonly<Record<string, Readonly<Record<string, string>>>>

/** An artifact service that holds these files by artifact name; a name can be used once. */
export function artifactService(held: Stored, broken?: 'list' | 'download' | 'upload'): Artifacts {
  const store = new Map(Object.entries(held))
  const breakAt = (what: string): void => {
    if (what === broken) throw new Error('503 from the service')
  }
  return {
    async upload(name, root, wanted) {
      breakAt('upload')
      if (store.has(name)) throw new Error(`409: ${name} exists`)
      const texts = await Promise.all(
        wanted.map(async (file) => [file, (await files.text(path.join(root, file))) ?? ''] as const),
      )
      store.set(name, Object.fromEntries(texts))
    },
    async list() {
      breakAt('list')
      return [...store.keys()].map((name, id) => ({ name, id, digest: undefined }))
    },
    async find(name) {
      breakAt('list')
      return store.has(name) ? { name, id: [...store.keys()].indexOf(name), digest: undefined } : undefined
    },
    async download({ name }, directory) {
      breakAt('download')
      for (const [file, text] of Object.entries(store.get(name) ?? {}))
        await files.write(path.join(directory, file), text)
    },
  }
}
