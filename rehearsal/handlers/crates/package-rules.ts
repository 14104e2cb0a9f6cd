import { checkDependency } from './dependencies.ts'
import { featureFault, featureNameFault, type Features } from './features.ts'
import { licenceFault } from './licence.ts'
import type { Manifest } from './manifest.ts'
import { refuse } from './refusal.ts'
import { normaliseRequirement } from './rust-version.ts'
import { badManifest } from './toml-table.ts'

const LONGEST_DESCRIPTION = 1000
const MOST_KEYWORDS = 5
const LONGEST_KEYWORD = 20
const MOST_CATEGORIES = 5
const MOST_DEPENDENCIES = 500

/** What crates.io refuses in a manifest by itself, in the order of its `publish.rs`; `features` is the crate's limit. Throws `Refused`. */
export function checkManifest(manifest: Manifest, features: number): void {
  checkRequired(manifest)
  if (Buffer.byteLength(manifest.description ?? '') > LONGEST_DESCRIPTION) {
    throw refuse(
      400,
      `The \`description\` is too long. A maximum of ${LONGEST_DESCRIPTION} characters are currently allowed.`,
    )
  }
  if (manifest.license !== undefined) checkLicence(manifest.license)
  checkUrl('homepage', manifest.homepage)
  checkUrl('documentation', manifest.documentation)
  checkUrl('repository', manifest.repository)
  checkRustVersion(manifest.rustVersion)
  checkKeywords(manifest.keywords)
  if (manifest.categories.length > MOST_CATEGORIES) {
    throw refuse(400, `expected at most ${MOST_CATEGORIES} categories per crate`)
  }
  checkFeatures(manifest.features, features)
  if (manifest.dependencies.length > MOST_DEPENDENCIES) {
    throw refuse(
      400,
      `crates.io only allows a maximum number of ${MOST_DEPENDENCIES} dependencies.\n\n` +
        'If you have a use case that requires an increase of this limit, ' +
        'please send us an email to help@crates.io to discuss the details.',
    )
  }
  for (const dependency of manifest.dependencies) checkDependency(dependency)
}

function checkRequired(manifest: Manifest): void {
  const { description = '', license = '', licenseFile = '' } = manifest
  const missing = [description === '' && 'description', license === '' && licenseFile === '' && 'license'].filter(
    (field) => field !== false,
  )
  if (missing.length === 0) return
  throw refuse(
    400,
    `missing or empty metadata fields: ${missing.join(', ')}. Please see ` +
      'https://doc.rust-lang.org/cargo/reference/manifest.html for more information on configuring these fields',
  )
}

function checkLicence(expression: string): void {
  const fault = licenceFault(expression)
  if (fault === undefined) return
  throw refuse(
    400,
    'unknown or invalid license expression; see http://opensource.org/licenses for options, ' +
      'and http://spdx.org/licenses/ for their identifiers\n' +
      'Note: If you have a non-standard license that is not listed by SPDX, use the license-file field to specify ' +
      'the path to a file containing the text of the license.\n' +
      'See https://doc.rust-lang.org/cargo/reference/manifest.html#the-license-and-license-file-fields ' +
      `for more information.\n${fault}`,
  )
}

function checkUrl(field: string, url: string | undefined): void {
  if (url === undefined) return
  if (!url.startsWith('http://') && !url.startsWith('https://')) {
    throw refuse(400, `URL for field \`${field}\` must begin with http:// or https:// (url: ${url})`)
  }
  if (!URL.canParse(url)) throw refuse(400, `\`${field}\` is not a valid url: \`${url}\``)
}

function checkRustVersion(version: string | undefined): void {
  if (version === undefined) return
  if (!/^[0-9.]*$/.test(version) || normaliseRequirement(version) === undefined) {
    throw badManifest('invalid `rust-version` value')
  }
}

function checkKeywords(keywords: readonly string[]): void {
  if (keywords.length > MOST_KEYWORDS) throw refuse(400, `expected at most ${MOST_KEYWORDS} keywords per crate`)
  for (const keyword of keywords) {
    if (Buffer.byteLength(keyword) > LONGEST_KEYWORD) {
      throw refuse(400, `"${keyword}" is an invalid keyword (keywords must have less than 20 characters)`)
    }
    if (!/^[A-Za-z0-9][A-Za-z0-9_+-]*$/.test(keyword)) throw refuse(400, `"${keyword}" is an invalid keyword`)
  }
}

function checkFeatures(features: Features, most: number): void {
  const advice =
    'Take a look at https://blog.rust-lang.org/2023/10/26/broken-badges-and-23k-keywords.html ' +
    'to understand why this restriction was introduced.\n\n' +
    'If you have a use case that requires an increase of this limit, ' +
    'please send us an email to help@crates.io to discuss the details.'
  const begin = `crates.io only allows a maximum number of ${most} features`
  if (features.size > most) {
    throw refuse(400, `${begin}, but your crate is declaring ${features.size} features.\n\n${advice}`)
  }
  for (const [name, values] of features) {
    const nameFault = featureNameFault(name)
    if (nameFault !== undefined) throw refuse(400, nameFault)
    if (values.length > most) {
      throw refuse(
        400,
        `${begin} or dependencies that another feature can enable, but the "${name}" feature of your crate is ` +
          `enabling ${values.length} features or dependencies.\n\n${advice}`,
      )
    }
    const fault = values.map(featureFault).find((each) => each !== undefined)
    if (fault !== undefined) throw refuse(400, fault)
  }
}
