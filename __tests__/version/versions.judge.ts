import { execFile } from 'node:child_process'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { compare } from '@renovatebot/pep440'
import semver from 'semver'
import { compareVersions, isPrerelease, isSameVersion, readVersion, type Version } from '../../src/model/version.ts'
import { nextVersion } from '../../src/version/next.ts'
import { isAfter, numbersOf, versionOf } from '../../src/version/number.ts'
import { nextOf, parseVersion, spell } from '../../src/version/release-please/version.ts'
import type { Bump, Series } from '../../src/version/rules.ts'
import { toolAt } from '../judges/tool.ts'
import { cores, texts } from './version-texts.ts'

// node's semver is the judge of bumps and of Cargo's order, the grammar of semver.org of Cargo's spelling, and `packaging`
// of Python's spelling and order.

const bumps: readonly Bump[] = ['patch', 'minor', 'major']
const series: readonly Series[] = ['dev', 'alpha', 'beta', 'rc']
/** As semver.org suggests it. */
const grammar =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/

/** What `packaging` says of a text. */
interface Said {
  readonly text: string
  /** Greater is later; the same for equal versions. */
  readonly place: number
  readonly prerelease: boolean
  readonly post: boolean
}

const read = (text: string): Version => {
  const version = readVersion(text)
  if (version === undefined) throw new Error(`${text} is no version`)
  return version
}

/** The version of a text's numbers, as this project writes it. */
function rewritten(text: string): Version | undefined {
  const version = readVersion(text)
  const numbers = version && numbersOf(version)
  return numbers && versionOf(numbers.core, numbers.series, numbers.counter)
}

/** Every text, what becomes of it, and what that is in Python's spelling. */
const asked = [
  ...new Set(
    texts.flatMap((text) => {
      const again = rewritten(text)
      return [text, ...(again === undefined ? [] : [again.text, again.pep440 ?? ''])]
    }),
  ),
]
const said = new Map<string, Said | undefined>()

beforeAll(async () => {
  const answers = await new Promise<readonly (Said | null)[]>((resolve, reject) => {
    const program = path.join(import.meta.dirname, 'programs', 'packaging_versions.py')
    const child = execFile(toolAt('JUDGE_PYTHON'), [program], { timeout: 60_000, maxBuffer: 1e7 }, (error, stdout) => {
      if (error === null) resolve(JSON.parse(stdout))
      else reject(error)
    })
    child.stdin?.end(JSON.stringify(asked))
  })
  for (const [at, text] of asked.entries()) said.set(text, answers[at] ?? undefined)
})

/** Texts that `packaging` reads and nothing here: blanks and a `v`, which no manifest may hold. */
const isBare = (text: string): boolean => /^\d\S*$/.test(text)
/** Before the release for Cargo, and after it for Python: the one text has no meaning that both share. */
const isInverted = (text: string): boolean =>
  (semver.parse(text)?.prerelease.length ?? 0) > 0 && said.get(text)?.post === true

describe('what a text means', () => {
  test('is asked of at least 300', () => {
    expect(texts.length).toBeGreaterThanOrEqual(300)
    console.log(`count: ${texts.length} texts of versions`)
  })

  test.each(texts.map((text) => [text]))('%j', (text) => {
    const own = readVersion(text)
    const python = isBare(text) && !isInverted(text) ? said.get(text) : undefined
    expect(own?.pep440).toBe(python?.text)
    expect(own?.semver).toBe(grammar.test(text) ? text : undefined)
    if (own === undefined) return
    const isEarly = python?.prerelease ?? (semver.parse(text)?.prerelease.length ?? 0) > 0
    expect(isPrerelease(own)).toBe(isEarly)
  })

  test('survives the way to Cargo’s spelling and back', () => {
    const told = texts.flatMap((text) => {
      const [own, again] = [readVersion(text), rewritten(text)]
      // what follows a release counts as that release
      if (own?.pep440 === undefined || again === undefined || said.get(text)?.post === true || text.includes('+'))
        return []
      return [{ text, again, isSame: said.get(again.pep440 ?? '')?.place === said.get(text)?.place }]
    })
    expect(told.length).toBeGreaterThanOrEqual(150)
    expect(told.filter((each) => !each.isSame || !grammar.test(each.again.text))).toEqual([])
  })
})

describe('the order', () => {
  const all = texts.flatMap((text) => readVersion(text) ?? [])
  const pairs = function* (): Generator<readonly [Version, Version]> {
    // a fourth of all pairs, another one for each version
    for (const [at, one] of all.entries()) {
      for (let index = at % 4; index < all.length; index += 4) yield [one, all[index] ?? one]
    }
  }
  const place = ({ text, pep440 }: Version): number | undefined =>
    pep440 === undefined ? undefined : said.get(text)?.place

  test('is Python’s where Python reads both, and Cargo’s otherwise', () => {
    const wrong: string[] = []
    for (const [one, other] of pairs()) {
      const [left, right] = [place(one), place(other)]
      const isPython = left !== undefined && right !== undefined
      if (!isPython && (one.semver === undefined || other.semver === undefined)) continue
      const expected = isPython ? Math.sign(left - right) : semver.compare(one.text, other.text)
      if (Math.sign(compareVersions(one, other)) !== expected)
        wrong.push(`${one.text} and ${other.text}: not ${expected}`)
    }
    expect(wrong).toEqual([])
  })

  test('of a next version is both', () => {
    const wrong: string[] = []
    for (const [one, other] of pairs()) {
      const [left, right] = [place(one), place(other)]
      const isCargo = one.semver === undefined || other.semver === undefined || semver.gt(one.text, other.text)
      const isPython = left === undefined || right === undefined || left > right
      if (isAfter(one, other, compare) !== (isCargo && isPython)) wrong.push(`${one.text} after ${other.text}`)
    }
    expect(wrong).toEqual([])
  })

  test('has one place for what is the same to either', () => {
    const wrong: string[] = []
    for (const [one, other] of pairs()) {
      const isCargo =
        one.semver !== undefined && other.semver !== undefined && semver.compareBuild(one.text, other.text) === 0
      const isPython = place(one) !== undefined && place(one) === place(other)
      if (isSameVersion(one, other) !== (isCargo || isPython)) wrong.push(`${one.text} and ${other.text}`)
    }
    expect(wrong).toEqual([])
  })
})

/** Our next version after a final one, and perhaps pre-releases of what is next. */
function next(lastFinal: string, bump: Bump, name?: Series, last = lastFinal): string {
  const standing = {
    last: read(last),
    lastFinal: read(lastFinal),
    taken: [read(lastFinal), read(last)],
    written: read(last),
  }
  const found = nextVersion(standing, bump, { zero: 'semver', series: name })
  return 'version' in found ? found.version.text : found.not
}

describe('the next version is semver’s', () => {
  const steps = cores.flatMap((core) => bumps.map((bump) => [core, bump] as const))

  test.each(steps)('after %s: %s', (core, bump) => {
    expect(next(core, bump)).toBe(semver.inc(core, bump))
    const parsed = parseVersion(core)
    if (parsed === undefined) throw new Error(core)
    const zero = { breaking: 'major', feature: 'minor' } as const
    const please = { versioning: 'default', zero, isPrerelease: false, prereleaseType: undefined } as const
    expect(spell(nextOf(parsed, bump, please))).toBe(semver.inc(core, bump))
  })

  test.each(steps.flatMap((step) => series.map((name) => [...step, name] as const)))(
    'after %s: %s, as the first %s, the one after it, and the final one',
    (core, bump, name) => {
      const first = next(core, bump, name)
      expect(first).toBe(semver.inc(core, `pre${bump}`, name, '1'))
      expect(next(core, bump, name, first)).toBe(semver.inc(first, 'prerelease', name))
      expect(next(core, bump, undefined, first)).toBe(semver.inc(first, bump))
    },
  )

  test.each([1, 9, 10, 99].flatMap((count) => series.map((name) => [`1.3.0-${name}.${count}`, name] as const)))(
    'after %s counts on',
    (last, name) => {
      expect(next('1.2.3', 'patch', name, last)).toBe(semver.inc(last, 'prerelease', name))
    },
  )
})
