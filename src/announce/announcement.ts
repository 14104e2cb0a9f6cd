import type { AnnouncedFile, Announcement } from '../model/announcement.ts'
import type { Plan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import type { Run } from '../ports/runner.ts'

/** What is known of a release when it is announced. */
export interface Occasion {
  readonly event: Announcement['event']
  readonly files: readonly AnnouncedFile[]
  readonly problems: readonly Problem[]
  readonly releaseUrl: string | undefined
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** The announcement of a release, of one that failed, or of one that is out and could not be used. */
export function announcementOf(plan: Plan, run: Run, occasion: Occasion): Announcement {
  const { event, files, problems, releaseUrl, now } = occasion
  const { repository, serverUrl, runId, attempt } = run
  const runUrl =
    repository === undefined || runId === undefined
      ? undefined
      : `${serverUrl}/${repository}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ''}`
  return {
    event,
    tag: plan.tag,
    version: plan.version,
    channel: plan.channel,
    repository: plan.repository ?? repository,
    packages: packagesOf(plan, files),
    files,
    problems: problems.filter((each) => each.level !== 'warning'),
    releaseUrl,
    runUrl,
    id: [plan.tag, runId ?? now, attempt, event].join('-').replace(/[^\w.-]/g, '-'),
    at: new Date(now).toISOString(),
  }
}

/** `tally 1.0.0: https://pypi.org/project/tally/1.0.0/`, one a package. */
function packagesOf({ packages }: Plan, files: readonly AnnouncedFile[]): readonly string[] {
  const lines = files.map(({ name, version, page }) => `${name} ${version}: ${page}`)
  return lines.length > 0 ? [...new Set(lines)] : packages.map(({ name, version }) => `${name} ${version}`)
}
