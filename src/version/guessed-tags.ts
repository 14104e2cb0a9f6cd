import type { Manifest } from '../model/package.ts'
import { livingStyles, styleOf, stylesOf, type TagStyles } from '../model/tag-style.ts'
import { tagTemplates } from '../model/tag-templates.ts'
import { compareVersions, readVersion } from '../model/version.ts'

/** A set of manifests that can only move together. */
export type Cluster = readonly Manifest[]

/** Whether a registry may have it at all. */
export const isReleasable = (manifest: Manifest): boolean => manifest.ecosystem === 'python' || manifest.publishable

/**
 * The styles of the tags, where any is there that neither is plain nor begins with a package's name; else none, since there is
 * nothing to guess then, and to read thousands of tags takes its time.
 */
export function stylesBeside(released: readonly Manifest[], tags: readonly string[]): TagStyles {
  const names = new Set(released.map((each) => each.name))
  const isUsual = (tag: string): boolean => /^v?\d/.test(tag) || names.has(tag.replace(/[-@/]v?\d[^/]*$/, ''))
  return tags.every((tag) => isUsual(tag)) ? new Map() : livingStyles(released, stylesOf(tags))
}

/** A style of their tags that a plan does not read of itself. */
export function unusualStyle(cluster: Cluster, styles: TagStyles, isAlone: boolean): string | undefined {
  const released = cluster.filter(isReleasable)
  const python = released.filter((each) => each.ecosystem === 'python')
  const found = (python.length > 0 ? python : released).map((each) => styleOf(each, styles, isAlone))
  const isUsual = found.some((each) => tagTemplates.some((usual) => usual === each))
  return isUsual ? undefined : found.find((each) => each !== undefined)
}

/**
 * Whether a guess holds for a set: one tag without a name is that of one version, so of all that would have it those keep it
 * that stand at its last one, else those that can follow it, else those at the version of most.
 */
export function lineOf(
  all: readonly { readonly cluster: Cluster; readonly guess: string | undefined }[],
  styles: TagStyles,
): (cluster: Cluster, guess: string | undefined) => boolean {
  const lines = new Map<string, string | undefined>()
  const lineWith = (guess: string): string | undefined => {
    const versions = all.filter((each) => each.guess === guess).flatMap((each) => versionsOf(each.cluster))
    const texts = versions.filter((each) => each !== undefined)
    const last = (styles.get(guess) ?? []).reduce<string | undefined>(
      (best, each) => (best === undefined || compareVersions(each, readVersion(best) ?? each) > 0 ? each.text : best),
      undefined,
    )
    const spelled = last === undefined ? undefined : readVersion(last)?.pep440
    return texts.find((each) => each === spelled) ?? followerOf(last, texts) ?? mostFrequent(texts)
  }
  return (cluster, guess) => {
    if (guess === undefined || guess.includes('{name}')) return guess !== undefined
    if (!lines.has(guess)) lines.set(guess, lineWith(guess))
    const line = lines.get(guess)
    return line === undefined || versionsOf(cluster).includes(line)
  }
}

/** What each manifest of a set says, as PEP 440 spells it. */
export const versionsOf = (cluster: Cluster): readonly (string | undefined)[] =>
  cluster.map((each) => (each.version === undefined ? undefined : readVersion(each.version)?.pep440))

/** The version of most of those that can be the next after the last plain tag; the least of them where as many bear others. */
export function followerOf(last: string | undefined, texts: readonly string[]): string | undefined {
  const before = last === undefined ? undefined : readVersion(last)
  if (before === undefined) return undefined
  const later = texts.filter((text) => {
    const version = readVersion(text)
    return version !== undefined && compareVersions(version, before) > 0
  })
  return mostFrequent(later.sort())
}

/** Of as many the first. */
export function mostFrequent(texts: readonly string[]): string | undefined {
  const count = (text: string): number => texts.filter((each) => each === text).length
  return [...texts].sort((one, other) => count(other) - count(one))[0]
}
