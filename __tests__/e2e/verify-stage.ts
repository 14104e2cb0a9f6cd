import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { changedRun } from './stage.ts'
import type { Played } from './stage.ts'
import { type Release, type ReleaseDifferences, withRelease } from './release.ts'
import { toolchains } from './toolchains.ts'

/** A release whose GitHub Release is held back until it was tried. */
export interface Held extends Release {
  /** The publishing job, which leaves a draft. */
  readonly hold: (differs?: Parameters<Release['publish']>[0]) => Promise<Played>
  /** A job with this machine's pip and cargo, and no right but to read artifacts. */
  readonly verify: (inputs?: Readonly<Record<string, string>>) => Promise<Played>
  /** The last job: it may write releases, and has no identity. */
  readonly finish: (differs?: Parameters<Release['publish']>[0]) => Promise<Played>
  /** Whether each GitHub Release is a draft. */
  readonly drafts: () => readonly boolean[]
}

/** Lends one, and leaves nothing behind. The network is shut. */
export async function withHeld<T>(differs: ReleaseDifferences, use: (held: Held) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'release-action-held-')))
  try {
    return await withRelease(differs, (release) =>
      use({
        ...release,
        hold: (more = {}) => release.publish({ ...more, with: { 'hold-release': 'true', ...more.with } }),
        async verify(inputs = {}) {
          const workspace = path.join(folder, 'empty')
          await mkdir(workspace, { recursive: true })
          return release.publish({
            with: { step: 'verify', live: '', ...inputs },
            permissions: { actions: 'read' },
            workspace,
            env: toolchains(folder),
          })
        },
        finish: (more = {}) =>
          release.publish({
            permissions: { contents: 'write', actions: 'read' },
            run: changedRun(release.run, {}),
            ...more,
          }),
        drafts: () => [...release.world.services().github.releases.values()].map((each) => each.draft),
      }),
    )
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
