import { gitEnvironment, makeRepository, type Repository } from '../make/repository.ts'
import { keepingActions } from '../make/actions.ts'
import { run } from '../make/run.ts'
import { usualConfig } from '../../src/config/usual.ts'
import type { VersionSettings } from '../../src/model/config.ts'
import { files } from '../../src/platform/files.ts'
import { locks } from '../../src/platform/locks.ts'
import { createProcess } from '../../src/platform/process.ts'
import type { Ports } from '../../src/ports.ts'
import { type Versioned, type VersionStage, versionStep } from '../../src/steps/version.ts'

/** A real repository with a history, and the step on it. */
export interface VersionBench {
  readonly repository: Repository
  /** Commits with this message, and these files changed. */
  readonly commit: (message: string, files?: Readonly<Record<string, string>>) => Promise<string>
  readonly play: (
    differs?: VersionPlay,
  ) => Promise<Versioned & { readonly lines: readonly string[]; readonly codes: readonly string[] }>
}

/** What differs from a dry run outside of any job, on 21 November 2026. */
export interface VersionPlay {
  readonly live?: boolean
  readonly prerelease?: VersionStage['inputs']['prerelease']
  readonly packages?: readonly string[]
  readonly settings?: Partial<VersionSettings>
  readonly config?: Partial<VersionStage['config']>
  readonly ports?: Partial<Ports>
  readonly env?: Readonly<Record<string, string>>
  /** Whether this is a job of GitHub's. */
  readonly job?: boolean
  readonly root?: string
}

/** Lends a repository with these files in its first commit. */
export async function withVersions<T>(
  content: Readonly<Record<string, string>>,
  use: (bench: VersionBench) => Promise<T>,
): Promise<T> {
  const repository = await makeRepository(content)
  let count = 0
  const commit: VersionBench['commit'] = async (message, changed = { 'notes.txt': String((count += 1)) }) => {
    await repository.write(changed)
    await repository.git('add', '--all')
    await repository.git('commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--message', message)
    return repository.git('rev-parse', 'HEAD')
  }
  try {
    await commit('chore: begin', {})
    return await use({ repository, commit, play: (differs = {}) => play(repository, differs) })
  } finally {
    await repository.remove()
  }
}

async function play(repository: Repository, differs: VersionPlay): ReturnType<VersionBench['play']> {
  const actions = keepingActions()
  const facts = run(repository.root)
  const ports: VersionStage['ports'] = {
    actions,
    files,
    locks,
    clock: { now: () => Date.UTC(2026, 10, 21, 12), sleep: () => Promise.resolve() },
    process: createProcess({ ...gitEnvironment, ...differs.env }),
    run: differs.job === true ? facts : { ...facts, runId: undefined },
    ...differs.ports,
  }
  const config = { ...usualConfig, version: { ...usualConfig.version, ...differs.settings }, ...differs.config }
  const { live = false, packages = [], prerelease } = differs
  const done = await versionStep({
    ports,
    inputs: { live, packages, prerelease },
    config,
    root: differs.root ?? repository.root,
  })
  return { ...done, lines: actions.lines, codes: done.problems.map((each) => each.code) }
}
