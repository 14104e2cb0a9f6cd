import type { Inputs } from './inputs.ts'
import type { AnnounceWays } from './model/announcement.ts'
import type { Config } from './model/config.ts'
import type { Credential } from './model/credential.ts'
import type { Described, Distribution } from './model/distribution.ts'
import type { Plan } from './model/plan.ts'
import type { Problem } from './model/problem.ts'
import type { Provenance } from './model/provenance.ts'
import type { HttpResponse } from './ports/http.ts'
import type { Ports } from './ports.ts'
import type { CrateIndex, Registry, Unreadable } from './registries/registry.ts'

/** Where stock clients install the packages of a release from. */
export interface InstallFrom {
  /** The Simple API of the index; `also` is the one that has what its projects depend on, where that is another. */
  readonly python: {
    readonly index: string
    readonly also: string | undefined
    /** Asks an index that wants a login, with it; `undefined`: clients need none. What it sends on to is followed, but no page to another host. */
    readonly ask?:
      | ((
          url: string,
          headers: Readonly<Record<string, string>>,
        ) => Promise<{ readonly url: string; readonly answer: HttpResponse }>)
      | undefined
  }
  /** Whether the Python index is neither PyPI nor TestPyPI. */
  readonly isOwnIndex: boolean
  /** The sparse index as cargo names it; `undefined`: crates.io. */
  readonly crates: string | undefined
}

/** The two registries of a release. */
export interface Registries {
  readonly python: Registry
  readonly rust: Registry
  readonly crateIndex: CrateIndex
  /** What the Python index shows of a file's attestations. */
  readonly provenance: (file: Distribution) => Promise<Provenance>
  /** Another registry of crates than crates.io is asked where its index is. */
  readonly installFrom: () => Promise<InstallFrom | Unreadable>
}

/** Credentials that the user gave as inputs. */
export interface GivenCredentials {
  readonly python: Credential | undefined
  readonly rust: Credential | undefined
  /** Where releases are announced. */
  readonly announce: AnnounceWays
}

/** Inputs that are secrets: they travel as credentials. */
type SecretInput =
  'pypiToken' | 'cratesToken' | 'githubToken' | 'slackWebhook' | 'smtpUrl' | 'webhookUrl' | 'webhookSecret'

/** What every step is given. */
export interface Stage {
  readonly ports: Ports
  readonly inputs: Omit<Inputs, SecretInput>
  readonly given: GivenCredentials
  /** The config file, read; every default where the step has no checkout. */
  readonly config: Config
  /**
   * The registries for a plan's channel: a pre-release goes to TestPyPI. `attestations` are form fields by file name, which
   * are sent along. Only files that are `described`, by path, can be uploaded.
   */
  readonly registriesFor: (
    pypi: Plan['pypi'],
    attestations?: Pick<ReadonlyMap<string, string>, 'get'>,
    described?: ReadonlyMap<string, Described>,
  ) => Registries
  /** The repository's folder, absolute. */
  readonly root: string
  /** The action's own version. */
  readonly version: string
}

/** What every step gives back. */
export interface StepResult {
  readonly problems: readonly Problem[]
  readonly outputs: Readonly<Record<string, string>>
  /** Sections of the job summary, as Markdown. */
  readonly summary: readonly string[]
}
