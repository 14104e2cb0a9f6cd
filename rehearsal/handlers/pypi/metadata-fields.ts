/** A core metadata field, as it arrives in the upload form. */
export interface MetadataField {
  /** Its name in METADATA, which PyPI's sentences use. */
  readonly header: string
  readonly kind: 'string' | 'list' | 'keywords' | 'urls'
  /** The metadata version that introduced it. */
  readonly since: MetadataVersion
}

/** What PyPI takes, oldest first (warehouse `SUPPORTED_METADATA_VERSIONS`). */
export const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'] as const

/** A metadata version. */
export type MetadataVersion = (typeof metadataVersions)[number]

const field = (header: string, kind: MetadataField['kind'], since: MetadataVersion): MetadataField => ({
  header,
  kind,
  since,
})

/**
 * The form's name of each field. `platform`, `supported_platform`, `license_file`, `import_name` and `import_namespace` are
 * singular; every other repeated one is plural. A form field that is not here is ignored (warehouse `forklift/metadata.py`).
 */
export const metadataFields: ReadonlyMap<string, MetadataField> = new Map([
  ['metadata_version', field('metadata-version', 'string', '1.0')],
  ['name', field('name', 'string', '1.0')],
  ['version', field('version', 'string', '1.0')],
  ['dynamic', field('dynamic', 'list', '2.2')],
  ['platform', field('platform', 'list', '1.0')],
  ['supported_platform', field('supported-platform', 'list', '1.1')],
  ['summary', field('summary', 'string', '1.0')],
  ['description', field('description', 'string', '1.0')],
  ['description_content_type', field('description-content-type', 'string', '2.1')],
  ['keywords', field('keywords', 'keywords', '1.0')],
  ['home_page', field('home-page', 'string', '1.0')],
  ['download_url', field('download-url', 'string', '1.1')],
  ['author', field('author', 'string', '1.0')],
  ['author_email', field('author-email', 'string', '1.0')],
  ['maintainer', field('maintainer', 'string', '1.2')],
  ['maintainer_email', field('maintainer-email', 'string', '1.2')],
  ['license', field('license', 'string', '1.0')],
  ['license_expression', field('license-expression', 'string', '2.4')],
  ['license_file', field('license-file', 'list', '2.4')],
  ['classifiers', field('classifier', 'list', '1.1')],
  ['requires_dist', field('requires-dist', 'list', '1.2')],
  ['requires_python', field('requires-python', 'string', '1.2')],
  ['requires_external', field('requires-external', 'list', '1.2')],
  ['project_urls', field('project-url', 'urls', '1.2')],
  ['provides_extra', field('provides-extra', 'list', '2.1')],
  ['provides_dist', field('provides-dist', 'list', '1.2')],
  ['obsoletes_dist', field('obsoletes-dist', 'list', '1.2')],
  ['import_name', field('import-name', 'list', '2.5')],
  ['import_namespace', field('import-namespace', 'list', '2.5')],
  ['requires', field('requires', 'list', '1.1')],
  ['provides', field('provides', 'list', '1.1')],
  ['obsoletes', field('obsoletes', 'list', '1.1')],
])

/** The header names that `Dynamic` may name, in lower case. */
export const knownHeaders: ReadonlySet<string> = new Set([...metadataFields.values()].map((each) => each.header))
