import { Buffer } from 'node:buffer'
import type { CrateLimits } from '../model/crate-limits.ts'
import { dependencyFindings, featureFindings } from './crate-dependencies.ts'
import type { CrateManifest } from './crate-manifest.ts'
import { crateNameDefect, isCrateVersion, isReservedCrateName, judgeRequirement } from './crate-names.ts'
import type { Finding } from './finding.ts'
import { refusedCrate } from './finding.ts'
import { licenseDefect, licenseSuggestion } from './license-expression.ts'

const page = 'https://doc.rust-lang.org/cargo/reference/manifest.html'

/**
 * What crates.io refuses in a packaged manifest (its `publish.rs`), most of which `cargo publish --dry-run` lets pass.
 * `categories` are the slugs that crates.io knows, without which slugs are only counted; `limits` are the crate's own.
 */
export function manifestFindings(
  manifest: CrateManifest,
  { categories, limits }: { readonly categories: ReadonlySet<string> | undefined; readonly limits: CrateLimits },
): readonly Finding[] {
  return [
    ...identityFindings(manifest),
    ...requiredFindings(manifest),
    ...licenseFindings(manifest.license),
    ...addressFindings(manifest),
    ...labelFindings(manifest, categories),
    ...featureFindings(manifest, limits),
    ...dependencyFindings(manifest.dependencies),
  ]
}

function identityFindings({ name, version, rustVersion }: CrateManifest): readonly Finding[] {
  const found: Finding[] = []
  const defect = crateNameDefect('crate', name)
  if (defect !== undefined) {
    found.push(
      refusedCrate(
        'crate-name-invalid',
        defect,
        'Rename the package: an ASCII letter, then letters, digits, `-` and `_`, at most 64.',
      ),
    )
  } else if (isReservedCrateName(name)) {
    found.push(
      refusedCrate(
        'crate-name-reserved',
        'cannot upload a crate with a reserved name',
        `'${name}' is reserved on crates.io: rename the package.`,
      ),
    )
  }
  if (!isCrateVersion(version)) {
    found.push(
      refusedCrate(
        'crate-version-invalid',
        `"${version}" is an invalid semver version`,
        'Write the version as major.minor.patch, such as 1.2.3 or 1.2.3-rc.1.',
      ),
    )
  } else if (version.length > 150) {
    found.push(
      refusedCrate(
        'crate-version-invalid',
        'the version number is too long (max 150 characters)',
        'Shorten the pre-release or build part.',
      ),
    )
  }
  if (rustVersion !== undefined && (/[^\d.]/.test(rustVersion) || judgeRequirement(rustVersion) !== 'valid')) {
    found.push(
      refusedCrate(
        'crate-manifest-invalid',
        `failed to parse \`Cargo.toml\` manifest file: invalid \`rust-version\` value '${rustVersion}'`,
        'Write it as numbers only, such as "1.85".',
      ),
    )
  }
  return found
}

function requiredFindings({ description, license, licenseFile }: CrateManifest): readonly Finding[] {
  const missing = [
    ...(description === undefined || description === '' ? ['description'] : []),
    ...((license ?? '') === '' && (licenseFile ?? '') === '' ? ['license'] : []),
  ]
  const found: Finding[] = []
  if (missing.length > 0) {
    const words = `missing or empty metadata fields: ${missing.join(', ')}. Please see ${page} for more information on configuring these fields`
    const fix = `Add ${missing.map((field) => `\`${field}\``).join(' and ')} to [package] (\`license-file\` will do for a licence that SPDX does not list). In a workspace, \`${missing[0]}.workspace = true\` takes it over.`
    found.push(refusedCrate('crate-metadata-missing', words, fix))
  }
  if (Buffer.byteLength(description ?? '') > 1000) {
    const words = 'The `description` is too long. A maximum of 1000 characters are currently allowed.'
    found.push(
      refusedCrate(
        'crate-manifest-invalid',
        words,
        'Shorten `description` (bytes are counted); the README is the place for more.',
      ),
    )
  }
  return found
}

function licenseFindings(license: string | undefined): readonly Finding[] {
  const defect = license === undefined || license === '' ? undefined : licenseDefect(license, 'crates.io')
  if (license === undefined || defect === undefined) return []
  const near = licenseSuggestion(license)
  const fix = `Write an SPDX expression, letter by letter, such as \`license = "${near ?? 'MIT OR Apache-2.0'}"\`, or name a \`license-file\` instead (https://spdx.org/licenses/).`
  return [refusedCrate('crate-license-invalid', `unknown or invalid license expression; ${defect}`, fix)]
}

function addressFindings(manifest: CrateManifest): readonly Finding[] {
  return (['homepage', 'documentation', 'repository'] as const).flatMap((field) => {
    const url = manifest[field]
    if (url === undefined) return []
    const fix = `Write \`${field}\` as a whole http:// or https:// address, or leave it out.`
    if (!/^https?:\/\//.test(url)) {
      return [
        refusedCrate(
          'crate-manifest-invalid',
          `URL for field \`${field}\` must begin with http:// or https:// (url: ${url})`,
          fix,
        ),
      ]
    }
    return URL.canParse(url)
      ? []
      : [refusedCrate('crate-manifest-invalid', `\`${field}\` is not a valid url: \`${url}\``, fix)]
  })
}

function labelFindings(
  { keywords, categories }: CrateManifest,
  known: ReadonlySet<string> | undefined,
): readonly Finding[] {
  const found: Finding[] = []
  if (keywords.length > 5) {
    found.push(
      refusedCrate(
        'crate-keyword-invalid',
        'expected at most 5 keywords per crate',
        `Keep five of the ${keywords.length}.`,
      ),
    )
  }
  for (const keyword of keywords) {
    const fix = 'A keyword has at most 20 characters: an ASCII letter or digit, then letters, digits, `_`, `-` and `+`.'
    if (Buffer.byteLength(keyword) > 20) {
      found.push(
        refusedCrate(
          'crate-keyword-invalid',
          `"${keyword}" is an invalid keyword (keywords must have less than 20 characters)`,
          fix,
        ),
      )
    } else if (!/^[A-Za-z0-9][A-Za-z0-9_+-]*$/.test(keyword)) {
      found.push(refusedCrate('crate-keyword-invalid', `"${keyword}" is an invalid keyword`, fix))
    }
  }
  if (categories.length > 5) {
    found.push(
      refusedCrate(
        'crate-category-invalid',
        'expected at most 5 categories per crate',
        `Keep five of the ${categories.length}.`,
      ),
    )
  }
  const unknown = known === undefined ? [] : categories.filter((slug) => !known.has(slug.toLowerCase()))
  if (unknown.length > 0) {
    const words = `The following category slugs are not currently supported on crates.io: ${unknown.join(', ')}`
    found.push(
      refusedCrate(
        'crate-category-invalid',
        words,
        'Take slugs of https://crates.io/category_slugs, such as `command-line-utilities`.',
      ),
    )
  }
  return found
}
