import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Place } from '../../../rehearsal/machine/place.ts'

/** A machine in a temporary folder. `remove` takes it away again. */
export interface OwnMachine extends Place {
  remove(): Promise<void>
}

/** Makes one with these files: `home/…`, `project/…` and `root/…` (system-wide). In the environment `@` is its folder. */
export async function ownMachine(
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
  platform: NodeJS.Platform = 'linux',
): Promise<OwnMachine> {
  const folder = await mkdtemp(join(tmpdir(), 'machine-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return {
    environment: Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, value.replace('@', folder)]),
    ),
    home: join(folder, 'home'),
    directory: join(folder, 'project'),
    platform,
    root: join(folder, 'root'),
    remove: () => rm(folder, { recursive: true }),
  }
}
