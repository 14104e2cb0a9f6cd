import type { EditCase } from './edit-cases.ts'

/** A workspace with a crate `twin` of its own and one of the registry, and by which words the lock names both afterwards. */
export interface TwinCase extends EditCase {
  readonly named: readonly string[]
  /** What stands in for the registry. */
  readonly beside: Readonly<Record<string, string>>
}

const crate = (name: string, version: string, more = ''): string =>
  `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n${more}`
const registry = 'registry+https://github.com/rust-lang/crates.io-index'

/** The registry in a folder, as `cargo vendor` leaves it. */
const vendored = (version: string): TwinCase['beside'] => ({
  '.cargo/config.toml': '[source.crates-io]\nreplace-with = "folder"\n\n[source.folder]\ndirectory = "vendor"\n',
  'vendor/twin/Cargo.toml': crate('twin', version),
  'vendor/twin/src/lib.rs': '',
  'vendor/twin/.cargo-checksum.json': JSON.stringify({ files: {}, package: '0'.repeat(64) }),
})

function twin(name: string, own: readonly [string, string], other: string, named: readonly string[]): TwinCase {
  const [from, to] = own
  return {
    name,
    named,
    to: { twin: to },
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["user", "twin"]\nresolver = "2"\n',
      'twin/Cargo.toml': crate('twin', `«${from}→${to}»`),
      'twin/src/lib.rs': '',
      'user/Cargo.toml': crate(
        'user',
        '1.0.0',
        `\n[dependencies]\nours = { package = "twin", path = "../twin" }\ntheirs = { package = "twin", version = "=${other}" }\n`,
      ),
      'user/src/lib.rs': '',
    },
    beside: vendored(other),
  }
}

/** Every way in which the words for a crate change with its version. */
export const twinCases: readonly TwinCase[] = [
  twin('stay apart by their versions', ['0.1.0', '0.1.1'], '0.2.0', ['twin 0.1.1', 'twin 0.2.0']),
  twin('change places', ['0.1.0', '0.3.0'], '0.2.0', ['twin 0.2.0', 'twin 0.3.0']),
  twin('change places by numbers, and the names by letters', ['0.9.0', '0.10.0'], '0.9.5', [
    'twin 0.10.0',
    'twin 0.9.5',
  ]),
  twin('no longer need the source', ['0.1.0', '0.2.0'], '0.1.0', ['twin 0.1.0', 'twin 0.2.0']),
  twin('need the source from now on', ['0.1.0', '0.2.0'], '0.2.0', ['twin 0.2.0', `twin 0.2.0 (${registry})`]),
  twin('stay apart from a pre-release', ['0.2.0-rc.1', '0.2.0-rc.2'], '0.2.0', ['twin 0.2.0', 'twin 0.2.0-rc.2']),
  {
    name: 'a patch that nothing uses',
    named: [],
    to: { twin: '0.2.0', user: '1.0.1' },
    files: {
      'Cargo.toml': `${crate('user', '«1.0.0→1.0.1»')}\n[patch.crates-io]\ntwin = { path = "twin" }\n`,
      'src/lib.rs': '',
      'twin/Cargo.toml': `${crate('twin', '«0.1.0→0.2.0»')}\n[workspace]\n`,
      'twin/src/lib.rs': '',
    },
    beside: {},
  },
]
