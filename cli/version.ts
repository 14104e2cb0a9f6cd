import { usualConfigFile } from '../src/config/usual.ts'
import type { Problem } from '../src/model/problem.ts'
import { clock } from '../src/platform/clock.ts'
import { files } from '../src/platform/files.ts'
import { locks } from '../src/platform/locks.ts'
import { createProcess } from '../src/platform/process.ts'
import { readRun } from '../src/platform/run.ts'
import { isRed } from '../src/report/problems.ts'
import { versionStep } from '../src/steps/version.ts'
import { configIn } from './config-in.ts'
import { oneFolder, readLine } from './frame.ts'
import { nextVersionOptions, readNextVersion } from './next-version.ts'
import { problemLines } from './problem-lines.ts'
import { quietActions } from './quiet-actions.ts'

const help = `release-action version [DIR] [options]

  Finds the next version of each package from the conventional commits since its
  last tag, and shows what it would write: manifests, lock files, changelog.

  --live               write it, commit it, and tag the commit
  --dry                show only (what happens unless --live is given)
  --prerelease SERIES  the next of a series: rc, beta, alpha or dev
  --packages NAMES     these packages and no others, separated by commas
  --config FILE        instead of ${usualConfigFile}
  --json               one JSON document: the versions, the diff, the problems

  Nothing is pushed: git push --follow-tags does that. The tag is signed where git
  is told to sign (tag.gpgSign). Git alone is asked: what a pull request says in
  place of a message (BEGIN_COMMIT_OVERRIDE) is read by the step release-pr only.

  Exit codes: 0 all is well, also where there is nothing to release,
  1 something is wrong, 2 the command line was not understood.

  release-action version
  release-action version --live --prerelease rc`

type Wanted = ReturnType<typeof readNextVersion> & { readonly root: string }

/** `release-action version [DIR]` */
export async function versionCommand(args: readonly string[]): Promise<number> {
  const frame = { name: 'version', help, options: nextVersionOptions }
  const wanted = readLine(frame, args, ({ values, positionals }): Wanted => {
    return { ...readNextVersion(values), root: oneFolder(positionals) }
  })
  if (typeof wanted === 'number') return wanted
  const read = await configIn(wanted, files)
  if (isRed(read.problems, false)) return told(read.problems, wanted.live)
  const lines: string[] = []
  const run = readRun(process.env)
  const done = await versionStep({
    ports: {
      actions: quietActions({ line: (text) => void (wanted.json ? lines.push(text) : console.log(text)) }),
      run,
      files,
      clock,
      locks,
      process: createProcess(process.env),
    },
    inputs: { live: wanted.live, packages: wanted.packages, prerelease: wanted.prerelease },
    config: read.config,
    root: wanted.root,
  })
  const problems = [...read.problems, ...done.problems]
  if (!wanted.json) return told(problems, wanted.live)
  const releases = done.composed.map(({ release, text, tag, notes }) => ({
    package: release.package.id,
    from: release.last?.version.text,
    version: text,
    tag,
    notes,
  }))
  console.log(JSON.stringify({ releases, diff: done.diff, problems, log: lines }, undefined, 2))
  return isRed(problems, wanted.live) ? 1 : 0
}

function told(problems: readonly Problem[], live: boolean): number {
  for (const each of problemLines(problems, live ? undefined : 'with --live it would be refused')) console.error(each)
  return isRed(problems, live) ? 1 : 0
}
