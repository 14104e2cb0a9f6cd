import type { Ecosystem } from './distribution.ts'
import type { Platform } from './target.ts'
import type { Warnings } from './warnings.ts'

/** How one registry is to be reached: by the job's identity, by a token, or by both (a token for what trusted publishing cannot do). */
export type Trust = 'trusted' | 'token' | 'both'

/** One package, under an id that the maintainer chose. */
export interface ConfiguredPackage {
  readonly id: string
  /** The folder, relative to the repository's root. */
  readonly path: string
  /** Said only where one folder holds a crate and a Python package and one of them is meant. */
  readonly ecosystem: Ecosystem | undefined
  /** `{name}-v{version}`; `undefined`: the tag templates that every package has. */
  readonly tag: string | undefined
  /** `false`: known, and never released from here. */
  readonly publish: boolean
  /** Whether its release is the repository's own: the one that may be "latest". */
  readonly main: boolean
  /** Platforms of its wheels; `undefined`: every platform, where the wheel holds code for a machine. */
  readonly targets: readonly (Platform | MuslPlatform | 'macos-universal2')[] | undefined
  /** Python versions of its wheels: `3.10`, `3.13t`; `undefined`: what `requires-python` and abi3 say. */
  readonly python: readonly string[] | undefined
  readonly warnings: Warnings | undefined
  /** What crates.io takes of the crate, where its staff have raised it: bytes of its file, features of its manifest. */
  readonly crateLimits?: { readonly size: number | undefined; readonly features: number | undefined } | undefined
  /** How its wheels are tested: a command run in a fresh environment with the wheel installed, and on which targets. */
  readonly test: WheelTest | undefined
}

/** Linux with musl instead of glibc. */
export type MuslPlatform = 'musllinux-x86_64' | 'musllinux-aarch64'

/** A test of built wheels. */
export interface WheelTest {
  readonly run: string
  /** Requirements beside the wheel: `pytest>=8`. */
  readonly requires: readonly string[]
  /** Targets whose wheels are tested; `undefined`: those that their runner can run. */
  readonly on: readonly string[] | undefined
}

/** An operating system of a gate. */
export type GateSystem = 'linux' | 'macos' | 'windows'

/** One of the repository's own checks. */
export interface ConfiguredGate {
  readonly name: string
  /** A shell command of the maintainer, run as it stands. */
  readonly run: string
  /** A command that prepares the row; `undefined`: as the lock file or the `dev` extra says. */
  readonly setup: string | undefined
  /** Whether its failure stops the release. */
  readonly blocking: boolean
  /** Python versions, one row each; empty: one row with the runner's own. */
  readonly python: readonly string[]
  readonly systems: readonly GateSystem[]
  /** Relative to the repository's root. */
  readonly directory: string
  /** Minutes. */
  readonly timeout: number
}

/** Where a channel's release goes. */
export interface Channel {
  /** `skip`: Python packages stay out of it. */
  readonly pypi: 'pypi' | 'testpypi' | 'skip'
  /** crates.io has no test index. */
  readonly crates: 'crates.io' | 'skip' | undefined
  /** The GitHub environment that the publishing job runs in. */
  readonly environment: string | undefined
}

/** How distributions are built. */
export interface BuildSettings {
  /** Labels of runners by platform, where the hosted ones are not meant. */
  readonly runners: Readonly<Record<string, string>>
  readonly maxParallel: number | undefined
  /** Minutes for a row. */
  readonly timeout: number
  /** How Linux wheels with code are built: by zig, in the manylinux container, or as the runner is. */
  readonly linux: 'zig' | 'container' | 'native'
  /** `2_17`, `2_28` */
  readonly manylinux: string
  /** `1_2` */
  readonly musllinux: string
  /** The folder of the build lock on a laptop; `undefined`: in the repository's git folder. */
  readonly lockDirectory: string | undefined
  readonly remote: RemoteBuild | undefined
}

/** A Linux machine that builds where this one cannot. */
export interface RemoteBuild {
  readonly host: string
  readonly user: string | undefined
  readonly port: number | undefined
  readonly with: 'container' | 'zig'
  readonly image: string | undefined
  /** A folder of that machine, in which everything happens. */
  readonly directory: string
}

/** What the GitHub Release is made of. */
export interface ReleaseSettings {
  /** A changelog of the repository, `commits`, `github`, or a template (`*.md` with `{version}` in it). `undefined`: the changelog that is there, else commits. */
  readonly notes: string | undefined
  readonly assets: boolean
  /** Days that artifacts are kept; `undefined`: as the repository says. */
  readonly retentionDays: number | undefined
  /** Branches that may be released from besides the default one; `*` stands for anything. */
  readonly branches: readonly string[]
}

/** Packages whose versions move together: `fixed` always, `linked` whenever they move. */
export interface VersionGroup {
  readonly kind: 'fixed' | 'linked'
  readonly packages: readonly string[]
}

/** How the next version is found and written. */
export interface VersionSettings {
  /** The manifest that holds the version; `undefined`: the package's own. */
  readonly source: string | undefined
  /** What a breaking change and a feature do below 1.0.0. */
  readonly zero: 'cargo' | 'semver' | 'stay-zero'
  /** More files: with a marker, or with the path of a value in TOML, JSON or YAML. */
  readonly files: readonly { readonly path: string; readonly at: string | undefined }[]
  readonly groups: readonly VersionGroup[]
  /** `undefined`: `CHANGELOG.md`; `false`: none is written. */
  readonly changelog: string | false | undefined
}

/** How the release pull request looks. */
export interface PullRequestSettings {
  /** With `${version}`, `${component}`, `${branch}` and `${scope}` in it; `undefined`: the usual one. */
  readonly title: string | undefined
  readonly header: string | undefined
  readonly footer: string | undefined
  readonly labels: readonly string[]
  readonly draft: boolean
  /** One for each package, instead of one for all. */
  readonly separate: boolean
}

/** How a release is tried before its GitHub Release is published. */
export interface VerifySettings {
  /** Labels of runners, a job each; empty: it is not tried, and not held. */
  readonly on: readonly string[]
}

/** Who is told. Addresses and secrets come from inputs, never from here. */
export interface NotifySettings {
  readonly slack: boolean
  readonly email: readonly string[]
  readonly webhook: boolean
  readonly on: readonly ('success' | 'failure')[]
  /** A file with the text, `{tag}` and the like in it. */
  readonly template: string | undefined
}

/** `.github/release-action.yml`, read; every absent key is its default. */
export interface Config {
  /** Empty: as the repository's manifests say. */
  readonly packages: readonly ConfiguredPackage[]
  /** `undefined`: what the repository is seen to have; empty: none. */
  readonly gates: readonly ConfiguredGate[] | undefined
  readonly channels: { readonly release: Channel; readonly prerelease: Channel }
  readonly credentials: {
    readonly pypi: Trust | undefined
    readonly crates: Trust | undefined
    /** Shell commands that print a token, for a release from a laptop; jobs never run them. */
    readonly pypiTokenCommand?: string
    readonly cratesTokenCommand?: string
  }
  readonly build: BuildSettings
  readonly release: ReleaseSettings
  readonly version: VersionSettings
  readonly pullRequest: PullRequestSettings
  readonly verify: VerifySettings
  readonly notify: NotifySettings
}
