import type { Clock } from '../ports/clock.ts'
import type { Actions } from '../ports/runner.ts'

/** One group of the log, in milliseconds since the step began. */
export interface Phase {
  readonly title: string
  readonly from: number
  readonly to: number
}

/** Actions that note when each group of the log begins and ends. */
export interface Timed {
  readonly actions: Actions
  /** The groups so far, in order; one that is still open ends now. */
  readonly phases: () => readonly Phase[]
}

/** Wraps `actions`; the step begins now. A group that is begun within another ends that one, as the runner has it. */
export function timed(actions: Actions, clock: Pick<Clock, 'now'>): Timed {
  const begun = clock.now()
  const done: Phase[] = []
  let open: { readonly title: string; readonly from: number } | undefined
  const current = (): readonly Phase[] => (open === undefined ? [] : [{ ...open, to: clock.now() - begun }])
  const end = (): void => {
    done.push(...current())
    open = undefined
  }
  return {
    actions: {
      ...actions,
      group(title) {
        end()
        open = { title, from: clock.now() - begun }
        actions.group(title)
      },
      endGroup() {
        end()
        actions.endGroup()
      },
    },
    phases: () => [...done, ...current()],
  }
}

/** More bars than these are no picture any more. */
const most = 40

/** The phases as a section of the job summary: a Mermaid Gantt chart, which GitHub draws. Empty where nothing took time. */
export function timelineSection(phases: readonly Phase[]): readonly string[] {
  const long = phases.filter((each) => each.to > each.from)
  if (long.length === 0) return []
  const least = long.map(lasting).toSorted((one, other) => other - one)[most - 1] ?? 0
  const shown = long.filter((each) => lasting(each) >= least).slice(0, most)
  const bars = shown.map((each) => `  ${titleOf(each)} :${pointOf(each.from)}, ${Math.ceil(lasting(each))}ms`)
  const rest = long.length - shown.length
  return [
    [
      '### Timings',
      '',
      '```mermaid',
      'gantt',
      // points of time without a zone, read and shown as they stand: the axis begins at zero wherever it is looked at
      '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
      '  axisFormat %H:%M:%S',
      ...bars,
      '```',
      ...(rest > 0 ? ['', `The ${rest} shorter phases are not drawn.`] : []),
    ].join('\n'),
  ]
}

const lasting = ({ from, to }: Phase): number => to - from

/** What Mermaid would take for the end of the title, or for markup, becomes a space; the seconds stand in the title. */
const titleOf = (phase: Phase): string =>
  `${
    phase.title
      .replace(/[^\p{L}\p{N} ./@+_-]/gu, ' ')
      .replace(/ +/g, ' ')
      .trim()
      // a line that begins so is an instruction of its own
      .replace(
        /^(?=(?:section|title|click|dateFormat|axisFormat|tickInterval|excludes|includes|todayMarker|accTitle|accDescr|end)\b)/i,
        'step ',
      )
      .slice(0, 60) || 'step'
  } ${(lasting(phase) / 1000).toFixed(1)} s`

/** `2000-01-01 00:01:02.345` for 62 345 ms. */
const pointOf = (milliseconds: number): string =>
  new Date(Date.UTC(2000, 0, 1) + Math.floor(milliseconds)).toISOString().replace('T', ' ').replace('Z', '')
