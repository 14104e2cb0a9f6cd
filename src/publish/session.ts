import type { Credential } from '../model/credential.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Clock } from '../ports/clock.ts'
import type { Identity } from '../ports/runner.ts'
import type { Registry } from '../registries/registry.ts'

/** A credential, or why there is none. */
export type Granted = { readonly credential: Credential } | { readonly problem: Problem }

/** What a credential is for: a file of a project, whose name the registry knows or does not. */
export interface Purpose {
  readonly project?: string | undefined
  readonly newName: boolean
  readonly uncovered?: Problem | undefined
}

/** The credentials of one registry for as long as the upload takes. */
export interface Session {
  /**
   * The one to use now; minted when it is first needed, and anew when three fifths of its life are over. `uncovered` is what
   * the registry said where the minted one does not cover the project: then it is the user's own, or that problem, for this
   * file and every other one of the project.
   */
  credential(purpose: Purpose): Promise<Granted>
  /** The registry says that this one has run out: the next call gives another. `false` where there can be none. */
  expired(credential: Credential): boolean
  /** Revokes everything that was minted. Gives what went wrong without stopping anything; never throws. */
  close(): Promise<readonly Problem[]>
}

/** What a session is made of. */
export interface SessionOptions {
  readonly registry: Registry
  readonly identity: Identity
  readonly clock: Clock
  /** The user's own token, used where trusted publishing cannot be. */
  readonly given: Credential | undefined
  /** Whether trusted publishing may be used. */
  readonly trusted: boolean
  /** Told of each minted secret at once, so that the post step can revoke it after a kill. */
  readonly onMinted: (registry: Registry, secret: string) => void
}

const mintTries = 3

/** The part of its life after which a credential is renewed: nine of PyPI's fifteen minutes, so that a long upload ends in time. */
const renewedAfter = 0.6

/** Trusted publishing is preferred and the given token is the fallback, except for an index that is not one of the public ones. */
export function createSession({ registry, identity, clock, given, trusted, onMinted }: SessionOptions): Session {
  const minted: Credential[] = []
  const notes: Problem[] = []
  /** What the registry said of each project that the minted credential does not cover. */
  const barred = new Map<string | undefined, Problem>()
  let current: { readonly credential: Credential; readonly renewAt: number } | undefined
  let minting: Promise<Granted> | undefined
  let fallenBack = false

  const mint = async (): Promise<Granted> => {
    const wanted = await registry.audience()
    if ('problem' in wanted) return wanted
    for (let tried = 1; ; tried += 1) {
      // a token of the job is good for one exchange, also where the answer got lost
      const token = await identity.token(wanted.audience)
      if ('refused' in token) return { problem: noIdentity(registry, token.refused) }
      const begun = clock.now()
      const opened = await registry.open(token.jwt)
      if ('credential' in opened) {
        const { credential } = opened
        minted.push(credential)
        onMinted(registry, credential.reveal())
        const life = (credential.expires ?? Number.POSITIVE_INFINITY) - begun
        current = { credential, renewAt: begun + life * renewedAfter }
        return opened
      }
      const { code } = opened.problem
      const worthIt = code === 'registry-unreachable' || (code === 'trusted-publishing-token' && tried === 1)
      if (!worthIt || tried >= mintTries) return opened
      await clock.sleep(1000 * 2 ** tried)
    }
  }

  const fresh = async (): Promise<Granted> => {
    minting ??= mint().finally(() => (minting = undefined))
    const granted = await minting
    if ('credential' in granted) return granted
    const usable = current !== undefined && (current.credential.expires ?? 0) > clock.now() ? current : undefined
    if (usable !== undefined) return usable
    if (given === undefined) return granted
    if (!fallenBack) notes.push({ ...granted.problem, level: 'warning' })
    fallenBack = true
    return { credential: given }
  }

  return {
    async credential({ project, newName, uncovered }) {
      if (uncovered !== undefined && !barred.has(project)) {
        barred.set(project, uncovered)
        if (given !== undefined) notes.push(instead(uncovered))
      }
      const said = uncovered ?? barred.get(project)
      if (said !== undefined) return given === undefined ? { problem: said } : { credential: given }
      const tokenFirst = registry.name === 'other' || (registry.name === 'crates.io' && newName)
      if (given !== undefined && (fallenBack || tokenFirst || !trusted || !identity.available)) {
        return { credential: given }
      }
      if (!trusted || !identity.available) return { problem: missing(registry, trusted) }
      if (current !== undefined && clock.now() < current.renewAt) return current
      return fresh()
    },
    expired(credential) {
      if (credential.origin === 'given') return false
      if (current?.credential === credential) current = undefined
      return true
    },
    async close() {
      current = undefined
      for (const credential of minted.splice(0)) {
        try {
          const failed = await registry.close(credential)
          if (failed !== undefined) notes.push({ ...failed, level: 'warning' })
        } catch (error) {
          const message = `${registry.url}: revoking failed: ${String(error)}`
          notes.push(problem('credential-unrevoked', message, 'It runs out by itself.', { level: 'warning' }))
        }
      }
      return notes
    },
  }
}

const instead = (uncovered: Problem): Problem => ({
  ...uncovered,
  level: 'warning',
  fix: 'The given token is used for it instead. To do without one, add the trusted publisher to this project, too.',
})

const noIdentity = (registry: Registry, why: string): Problem =>
  problem(
    'identity-token-refused',
    `No OIDC token for ${registry.url}: ${why}.`,
    'The publishing job needs `permissions: id-token: write`. If it has that, run it again.',
  )

const missing = (registry: Registry, trusted: boolean): Problem =>
  problem(
    'credential-missing',
    `There is no credential for ${registry.url}.`,
    trusted
      ? 'Give the publishing job `permissions: id-token: write`, or a token as input.'
      : 'The configuration asks for a token (`credentials: token`), and the input is empty: check that the secret exists in this environment.',
  )
