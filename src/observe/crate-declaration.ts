import type { CrateDeclaration } from '../model/package.ts'
import { type Table, textsAt } from './toml.ts'

/** Reads what a crate declares of itself; `pick` gives a field of `[package]`, inherited or its own. */
export function readDeclaration(pick: (key: string) => unknown, features: Table): CrateDeclaration {
  const text = (key: string): string | undefined => {
    const value = pick(key)
    return typeof value === 'string' ? value : undefined
  }
  const texts = (key: string): readonly string[] => textsAt({ [key]: pick(key) }, key)
  return {
    description: text('description'),
    documentation: text('documentation'),
    homepage: text('homepage'),
    repository: text('repository'),
    license: text('license'),
    licenseFile: text('license-file'),
    rustVersion: text('rust-version'),
    keywords: texts('keywords'),
    categories: texts('categories'),
    features: Object.fromEntries(Object.keys(features).map((name) => [name, textsAt(features, name)])),
  }
}
