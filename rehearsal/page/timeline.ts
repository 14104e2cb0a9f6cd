import { escaped } from './html.ts'

/** One bar, in seconds. */
export interface Bar {
  readonly title: string
  readonly from: number
  readonly seconds: number
  readonly ok: boolean
}

/** Bars one below the other along one axis of time, without a script; empty where nothing took time. */
export function timeline(bars: readonly Bar[]): string {
  const end = Math.max(0, ...bars.map((each) => each.from + each.seconds))
  if (end === 0) return ''
  const percent = (seconds: number): string => `${((100 * seconds) / end).toFixed(2)}%`
  const items = bars.map(({ title, from, seconds, ok }) => {
    const words = `${escaped(title)} <span class="quiet">${seconds.toFixed(1)} s</span>`
    const bar = `<span class="bar${ok ? '' : ' bad'}" style="margin-left:${percent(from)};width:${percent(seconds)}"></span>`
    return `<li><span class="what">${words}</span><span class="axis" aria-hidden="true">${bar}</span></li>`
  })
  return `<ol class="timeline">${items.join('\n')}</ol>`
}

/** The bars of a Mermaid Gantt chart as the job summaries have them: `  Upload 1.2 s :2000-01-01 00:00:01.000, 1200ms`. */
export function readGantt(source: string): readonly Bar[] {
  const begin = Date.UTC(2000, 0, 1)
  return source.split('\n').flatMap((line) => {
    const [, title, day, time, lasting] =
      /^\s+(.+?)(?: [\d.]+ s)? :(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d\.\d{3}), (\d+)ms$/.exec(line) ?? []
    if (title === undefined || lasting === undefined) return []
    const from = (Date.parse(`${day}T${time}Z`) - begin) / 1000
    return [{ title, from, seconds: Number(lasting) / 1000, ok: true }]
  })
}
