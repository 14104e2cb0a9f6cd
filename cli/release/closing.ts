import type { CourseEnd } from './course.ts'
import { brokeOff } from './phases.ts'
import type { Wanted } from './wanted.ts'

/** What is said last: what stands, and how to go on. */
export function closingLines(wanted: Wanted, end: CourseEnd): readonly string[] {
  const { phases, releases, remarks } = end
  const failing = phases.find((each) => each.state === 'failed')
  if (failing !== undefined) {
    const undone = end.isHalfDone
      ? 'Some files are published and others are not, as above: nothing of it can be taken back.'
      : failing.name === 'publish' && failing.outcome === brokeOff
        ? 'It broke off in publish: what is out is found by the next run.'
        : wanted.live
          ? `Stopped in ${failing.name}; nothing was uploaded.`
          : `Stopped in ${failing.name}; a live run would be stopped as well.`
    const published = releases.some((each) => each.complete)
    const words = published ? `Stopped in ${failing.name}; the files are published.` : undone
    const next =
      failing.name === 'preflight' ? 'Mend it, and run the same command again.' : 'Going on is the same command again.'
    return ['', words, ...remarks, next]
  }
  const nothing = phases.find((each) => each.name === 'version' && each.outcome === 'no releasable commits')
  if (nothing !== undefined)
    return ['', 'There is nothing to release: no commit since the last release asks for a version.']
  const live = phases.flatMap((each) => each.problems).filter((each) => each.level === 'live')
  const codes = [...new Set(live.map((each) => each.code))].join(', ')
  const refused = wanted.live || live.length === 0 ? [] : [`A live run would be refused: ${codes}.`]
  if (!wanted.live && phases.some((each) => each.state === 'planned')) {
    const how = live.length === 0 ? ['With --live all of this is done.'] : []
    return ['', 'Dry run: nothing was written, pushed or uploaded.', ...refused, ...how]
  }
  const released = releases.map(({ tag, url }) => `${tag} is released${url === undefined ? '' : `: ${url}`}`)
  return ['', ...(released.length === 0 ? (refused.length === 0 ? ['Done.'] : refused) : released), ...remarks]
}

/** The report as data, by `schemas/release-report.schema.json`. */
export function jsonReport(wanted: Wanted, end: CourseEnd): string {
  const { repository, branch, phases, releases, remarks } = end
  return JSON.stringify(
    {
      schema: 1,
      live: wanted.live,
      only: wanted.only,
      repository,
      branch,
      ok: !end.isRed,
      halfDone: end.isHalfDone,
      phases: phases.map(({ name, state, seconds, outcome, problems }) => ({
        name,
        state,
        seconds,
        outcome,
        problems: problems.map(({ code, level, message, fix }) => ({ code, level, message, fix })),
      })),
      releases,
      remarks,
    },
    undefined,
    2,
  )
}

/** 3 where some files are out and others are not, 1 where a phase failed, else 0. */
export function exitCodeOf({ isHalfDone, isRed }: CourseEnd): number {
  return isHalfDone ? 3 : isRed ? 1 : 0
}
