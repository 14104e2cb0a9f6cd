import type { ProblemCode } from './catalogue.ts'
import type { Problem } from './problem.ts'
import type { RegistryName } from './registry.ts'

/** What PyPI or crates.io refuses for reasons of its own, and other registries are there to take: private names, local versions … */
const houseRules: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'platform-tag-unsupported',
  'platform-tag-new',
  'file-too-large',
  'file-above-default-limit',
  'archive-ratio',
  'version-local',
  'requirement-direct-url',
  'classifier-private',
  'classifier-deprecated',
  'classifier-unknown',
  'readme-type-invalid',
  'readme-blank',
  'readme-broken',
  'crate-metadata-missing',
  'crate-name-reserved',
  'crate-license-invalid',
  'crate-keyword-invalid',
  'crate-category-invalid',
  'crate-dependency-invalid',
  'crate-too-many',
])

/**
 * The problems of a file that goes to a registry. One of somebody's own has rules that nobody knows beforehand: it is left to
 * that one what it refuses, and only what is broken anywhere is told.
 */
export const heldBy = (registry: RegistryName, problems: readonly Problem[]): readonly Problem[] =>
  registry === 'other' ? problems.filter(({ code }) => !houseRules.has(code)) : problems
