import type { JobEnd } from './runner.ts'
import type { Report, ReportFile, ReportRelease, ReportRequest, ReportStep, ReportUse } from './report.ts'

/** Told while a rehearsal runs. */
export interface Progress {
  start(step: string): void
  end(step: ReportStep): void
  line(step: string, line: string): void
}

/** What is found out on the way; an interrupted rehearsal reports what it has. */
export interface Course {
  readonly progress: Progress
  readonly signal: AbortSignal
  /** The step that is running. */
  current: string
  failed: boolean
  release: ReportRelease | undefined
  files: readonly ReportFile[]
  readonly uses: ReportUse[]
  readonly remarks: string[]
  readonly problems: Report['problems'][number][]
  readonly steps: ReportStep[]
  readonly requests: ReportRequest[]
  readonly summaries: Report['summaries'][number][]
}

/** What a step came to. */
export interface StepEnd<T> {
  readonly value: T
  readonly ok: boolean
  readonly outcome: string
}

/** Thrown where a step failed; what it came to is in the course already. */
export class Ended extends Error {}

/** An empty course. */
export function newCourse(progress: Progress, signal: AbortSignal): Course {
  return {
    progress,
    signal,
    current: '',
    failed: false,
    release: undefined,
    files: [],
    uses: [],
    remarks: [],
    problems: [],
    steps: [],
    requests: [],
    summaries: [],
  }
}

/** Adds a remark once. */
export function remark(course: Course, words: string): void {
  if (!course.remarks.includes(words)) course.remarks.push(words)
}

/** Runs one step, timed and told. Throws {@link Ended} where it did not hold, and what it throws itself. */
export async function step<T>(course: Course, name: string, act: () => Promise<StepEnd<T>>): Promise<T> {
  course.signal.throwIfAborted()
  course.current = name
  course.progress.start(name)
  const started = Date.now()
  const told = (ok: boolean, outcome: string): void => {
    const done: ReportStep = { name, seconds: (Date.now() - started) / 1000, ok, outcome }
    course.steps.push(done)
    course.progress.end(done)
  }
  let end: StepEnd<T>
  try {
    end = await act()
  } catch (error) {
    told(false, course.signal.aborted ? 'interrupted' : (wordsOf(error).split('\n')[0] ?? ''))
    throw error
  }
  told(end.ok, !end.ok && course.signal.aborted ? 'interrupted' : end.outcome)
  if (!end.ok) throw new Ended(name)
  return end.value
}

/** The problems that a job told, as its annotations have them. */
export function problemsOf(job: string, end: JobEnd): Report['problems'] {
  return end.annotations.map(({ level, title, message, file, line }) => ({
    job,
    level,
    code: title ?? '',
    message,
    place: file === undefined ? undefined : line === undefined ? file : `${file}:${line}`,
  }))
}

/** The words of whatever was thrown. */
export function wordsOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
}
