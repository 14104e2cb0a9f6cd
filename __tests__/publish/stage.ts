import { Credential } from '../../src/model/credential.ts'
import type { Distribution, DistributionKind, LocalDistribution } from '../../src/model/distribution.ts'
import { problem, type Problem } from '../../src/model/problem.ts'
import type { Identity } from '../../src/ports/runner.ts'
import type { PublishedFile, Registry, ReleaseName, UploadResult } from '../../src/registries/registry.ts'
import type { RegistryName } from '../../src/model/registry.ts'
import type { Session } from '../../src/publish/session.ts'
import { testClock, type TestClock } from '../platform/clock.ts'

/** A file in name only; its bytes are known by a letter. */
export function file(filename: string, letter = 'a'): LocalDistribution {
  const kind: DistributionKind = filename.endsWith('.whl') ? 'wheel' : filename.endsWith('.crate') ? 'crate' : 'sdist'
  const [, name = '', version = ''] = /^(.+?)-(\d[\w.]*?)(?:\.tar\.gz|\.crate|-py3.*)$/.exec(filename) ?? []
  return { filename, kind, name, version, sha256: letter.repeat(64), size: 1, path: `/dist/${filename}` }
}

/** The same file as a registry shows it. */
export const held = (distribution: Distribution, more: Partial<PublishedFile> = {}): PublishedFile => ({
  filename: distribution.filename,
  sha256: distribution.sha256,
  yanked: false,
  url: 'https://files.example.org/',
  ...more,
})

export const refused = (words = 'it says no'): UploadResult & { readonly outcome: 'refused' } => ({
  outcome: 'refused',
  problem: problem('registry-refused', words, 'mend it'),
})

/** What a registry does at each call; what is left out does what a good registry does. */
export interface Script {
  readonly name?: RegistryName
  readonly clock?: TestClock
  /** Minutes that a minted credential lives. */
  readonly lifetime?: number
  /** By the count of uploads of that file, from 1. `stored` also puts it on the index. */
  readonly upload?: (
    distribution: LocalDistribution,
    count: number,
    credential: Credential,
  ) => UploadResult | Promise<UploadResult>
  readonly find?: (release: ReleaseName, count: number) => Awaited<ReturnType<Registry['find']>>
  readonly open?: (count: number, jwt: string) => { readonly problem: Problem } | undefined
  readonly close?: (credential: Credential) => Problem | undefined
}

/** A registry that follows a script and writes down what it was asked. */
export function scripted(script: Script = {}) {
  const clock = script.clock ?? testClock()
  const log: string[] = []
  const index = new Map<string, PublishedFile[]>()
  const counts = new Map<string, number>()
  const count = (what: string): number => {
    counts.set(what, (counts.get(what) ?? 0) + 1)
    return counts.get(what) ?? 0
  }
  const registry: Registry = {
    name: script.name ?? 'pypi',
    url: 'https://registry.example.org',
    audience: () => Promise.resolve({ audience: 'example' }),
    open(jwt) {
      const opened = count('open')
      log.push(`open ${jwt}`)
      const failed = script.open?.(opened, jwt)
      const expires = clock.now() + (script.lifetime ?? 15) * 60_000
      return Promise.resolve(failed ?? { credential: new Credential(`minted-${opened}`, 'minted', expires) })
    },
    close(credential) {
      log.push(`close ${credential.reveal()}`)
      return Promise.resolve(script.close?.(credential))
    },
    find(release) {
      log.push(`find ${release.name}`)
      const files = index.get(release.name)
      const asked = count(`find ${release.name}`)
      return Promise.resolve(script.find?.(release, asked) ?? (files === undefined ? 'absent' : { files }))
    },
    async upload(distribution, credential) {
      log.push(`upload ${distribution.filename} ${credential.reveal()}`)
      const result = (await script.upload?.(distribution, count(distribution.filename), credential)) ?? {
        outcome: 'stored',
      }
      if (result.outcome === 'stored') {
        index.set(distribution.name, [...(index.get(distribution.name) ?? []), held(distribution)])
      }
      return result
    },
    page: (release) => `https://registry.example.org/${release.name}/${release.version}`,
  }
  return { registry, clock, log }
}

/** A job whose tokens are numbered. */
export function numbered(available = true, refusal?: string): Identity {
  let count = 0
  return {
    available,
    token(audience) {
      count += 1
      return Promise.resolve(refusal === undefined ? { jwt: `${audience}-${count}` } : { refused: refusal })
    },
  }
}

/** A session that always has a credential. */
export const openHanded: Session = {
  credential: () => Promise.resolve({ credential: new Credential('c', 'minted') }),
  expired: () => true,
  close: () => Promise.resolve([]),
}
