/** How an option of release-please is taken: `read`; `idle`: accepted, for what it regulates does not exist here. */
export type Standing = 'read' | 'idle'

/** Options that may stand at the root or in a package (release-please 17, `schemas/config.json`). */
export const packageOptions: Readonly<Record<string, Standing>> = {
  'release-type': 'read',
  'package-name': 'read',
  component: 'read',
  'bump-minor-pre-major': 'read',
  'bump-patch-for-minor-pre-major': 'read',
  versioning: 'read',
  prerelease: 'read',
  'prerelease-type': 'read',
  'initial-version': 'read',
  'release-as': 'read',
  'changelog-sections': 'read',
  'changelog-path': 'read',
  'changelog-type': 'read',
  'skip-changelog': 'read',
  'include-commit-authors': 'read',
  'include-component-in-tag': 'read',
  'include-v-in-tag': 'read',
  'tag-separator': 'read',
  'extra-files': 'read',
  'version-file': 'read',
  'exclude-paths': 'read',
  'skip-github-release': 'read',
  draft: 'read',
  'draft-pull-request': 'read',
  'pull-request-title-pattern': 'read',
  'pull-request-header': 'read',
  'pull-request-footer': 'read',
  'component-no-space': 'read',
  label: 'read',
  'extra-label': 'read',
  'separate-pull-requests': 'read',
  // a tag is always made first
  'force-tag-creation': 'idle',
  // the state is read from manifests and tags: there is no label to set once a release is tagged
  'release-label': 'idle',
  // links go to the server of the run
  'changelog-host': 'idle',
  // of Java and Go
  'snapshot-label': 'idle',
  'skip-snapshot': 'idle',
}

/** Options of the root alone. The history is read whole and from git, so that nothing has to be bounded or batched. */
export const rootOptions: Readonly<Record<string, Standing>> = {
  $schema: 'idle',
  packages: 'read',
  'bootstrap-sha': 'read',
  'last-release-sha': 'read',
  plugins: 'read',
  signoff: 'read',
  'group-pull-request-title-pattern': 'read',
  'release-search-depth': 'idle',
  'commit-search-depth': 'idle',
  'commit-batch-size': 'idle',
  'sequential-calls': 'idle',
  'always-update': 'idle',
  'always-link-local': 'idle',
}
