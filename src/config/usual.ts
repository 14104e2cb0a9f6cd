import type {
  BuildSettings,
  Config,
  NotifySettings,
  PullRequestSettings,
  ReleaseSettings,
  VerifySettings,
  VersionSettings,
} from '../model/config.ts'

// apart from the reading of the file: a job without the file does not even load the parser

/** Where the file lies unless the input `config` says otherwise. */
export const usualConfigFile = '.github/release-action.yml'

/** Where releases go unless told. Crates of a pre-release wait where a Python package goes to TestPyPI beside them. */
export const usualChannels: Config['channels'] = {
  release: { pypi: 'pypi', crates: 'crates.io', environment: undefined },
  prerelease: { pypi: 'testpypi', crates: undefined, environment: undefined },
}

/** How distributions are built unless told: wheels for every Linux of 2014 and later. */
export const usualBuild: BuildSettings = {
  runners: {},
  maxParallel: undefined,
  timeout: 120,
  linux: 'zig',
  manylinux: '2_17',
  musllinux: '1_2',
  lockDirectory: undefined,
  remote: undefined,
}

/** What the GitHub Release is made of unless told, and the usual names of branches that old series are kept on. */
export const usualRelease: ReleaseSettings = {
  notes: undefined,
  assets: true,
  retentionDays: undefined,
  branches: ['release/*', 'release-*', '*.x'],
}

/** How versions are found unless told. */
export const usualVersion: VersionSettings = {
  source: undefined,
  zero: 'cargo',
  files: [],
  groups: [],
  changelog: undefined,
}

/** How the release pull request looks unless told. */
export const usualPullRequest: PullRequestSettings = {
  title: undefined,
  header: undefined,
  footer: undefined,
  labels: [],
  draft: false,
  separate: false,
}

/** A release is published at once unless the config says where it is to be tried first. */
export const usualVerify: VerifySettings = { on: [] }

/** Nobody is told unless the config says so. */
export const usualNotify: NotifySettings = {
  slack: false,
  email: [],
  webhook: false,
  on: ['success', 'failure'],
  template: undefined,
}

/** The config of a repository that has no file: everything has a default that works. */
export const usualConfig: Config = {
  packages: [],
  gates: undefined,
  channels: usualChannels,
  credentials: { pypi: undefined, crates: undefined },
  build: usualBuild,
  release: usualRelease,
  version: usualVersion,
  pullRequest: usualPullRequest,
  verify: usualVerify,
  notify: usualNotify,
}
