/** A crate whose publish request is awkward: its files, and which of its packages is published from where. */
export interface CorpusCrate {
  readonly title: string
  /** Files by path; a crate without `src/lib.rs` gets an empty one. */
  readonly files: Readonly<Record<string, string>>
  /** The folder of the crate that is published; the top unless told. */
  readonly folder?: string
  readonly name: string
  readonly version: string
  /** Whether it goes to a registry that is not crates.io. */
  readonly elsewhere?: boolean
}

let count = 0

/** A crate of its own: lines of `[package]` and the tables behind them. */
function alone(
  title: string,
  about: string,
  tables = '',
  more: Readonly<Record<string, string>> = {},
  version = '0.1.0',
): CorpusCrate {
  const name = `corpus-${String.fromCharCode(97 + (count % 26))}${Math.floor(count++ / 26)}`
  const head = `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n`
  return { title, name, version, files: { 'Cargo.toml': `${head}${about}\n${tables}`, ...more } }
}

const tables = (name: string, lines: readonly string[]): string => `[${name}]\n${lines.join('\n')}\n`

const spellings = [
  ['bare', '1'],
  ['bare-two', '1.2'],
  ['bare-three', '1.2.3'],
  ['caret', ' ^ 1.2'],
  ['exact', '=1.2.3'],
  ['exact-two', '= 1.2'],
  ['range', '>=1, <2'],
  ['range-close', '>=1,<2.0.0'],
  ['between', '> 1.0.0 , <= 2.0'],
  ['tilde', '~1.2'],
  ['tilde-one', '~1'],
  ['star', '*'],
  ['star-x', 'x'],
  ['star-minor', '1.*'],
  ['star-patch', '1.2.x'],
  ['star-both', '1.*.*'],
  ['star-capital', '1.X'],
  ['star-exact', '=1.*'],
  ['star-least', '>=1.2.*'],
  ['pre', '1.0.0-rc.1'],
  ['pre-greater', '> 0.1.0-alpha.1'],
  ['build', '1.2.3+build.5'],
  ['zero', '0.3'],
] as const

const targets = [
  "'cfg(windows)'",
  "'cfg( unix )'",
  '"cfg(not( windows))"',
  `'cfg(all( unix,not(target_os="macos"),any(a , b,)))'`,
  `'cfg(any())'`,
  `'cfg(target_arch   =   "wasm32")'`,
  `'cfg(true)'`,
  `'cfg(all(r#foo, r#bar="a b"))'`,
  'x86_64-unknown-linux-gnu',
]

const workspace = {
  'Cargo.toml': `[workspace]
members = ["crates/*"]
resolver = "2"
[workspace.package]
version = "1.2.3-rc.1"
authors = ["Ünï Cødé <unicode@example.org>", "Zed"]
description = "From the workspace"
readme = "README.md"
license-file = "LICENSE"
rust-version = "1.70"
keywords = ["zed", "abc"]
categories = ["wasm"]
homepage = "https://example.org"
[workspace.dependencies]
shared = { version = "1", default-features = false, features = ["f1"] }
corpus-sibling = { version = "1.2.3-rc.1", path = "crates/sibling" }
`,
  'README.md': '# Of all\n',
  LICENSE: 'Do what you want.\n',
  'crates/sibling/Cargo.toml': '[package]\nname = "corpus-sibling"\nversion.workspace = true\nedition = "2021"\n',
  'crates/sibling/src/lib.rs': '',
  'crates/unversioned/Cargo.toml': '[package]\nname = "corpus-unversioned"\nversion = "0.0.0"\npublish = false\n',
  'crates/unversioned/src/lib.rs': '',
  'crates/heir/Cargo.toml': `[package]
name = "corpus-heir"
version.workspace = true
authors.workspace = true
description.workspace = true
readme.workspace = true
license-file.workspace = true
rust-version.workspace = true
keywords.workspace = true
categories.workspace = true
homepage.workspace = true
edition = "2021"
[dependencies]
shared = { workspace = true, features = ["f2"], optional = true }
[dev-dependencies]
corpus-unversioned = { path = "../unversioned" }
[build-dependencies]
shared = { workspace = true }
`,
  'crates/heir/src/lib.rs': '',
  'crates/heir/build.rs': 'fn main() {}\n',
}

/** Crates that cargo publishes, each with something that is easy to get wrong in the JSON of its request. */
export const corpus: readonly CorpusCrate[] = [
  alone('nothing but a name', ''),
  alone(
    'empty everything',
    'authors = []\nkeywords = []\ncategories = []\ndescription = ""\nlicense = ""',
    '[dependencies]\n[features]\n[badges]\n',
  ),
  alone(
    'every spelling of a requirement',
    '',
    tables(
      'dependencies',
      spellings.map(([name, text]) => `${name} = "${text}"`),
    ),
  ),
  alone(
    'renamed dependencies, also to their own name',
    '',
    tables('dependencies', [
      'zed = { package = "abc", version = "1" }',
      'same = { package = "same", version = "1" }',
      'plain = "1"',
      'under_score = { package = "hy-phen", version = "1", optional = true }',
    ]),
  ),
  alone(
    'names in every order',
    '',
    tables('dependencies', [
      'b = "1"',
      'a_b = "1"',
      'a-b = "1"',
      'Upper = "1"',
      'a = "1"',
      'a1 = "1"',
      'a10 = "1"',
      'a2 = "1"',
    ]),
  ),
  alone(
    'dependencies of every kind',
    '',
    [
      tables('dev-dependencies', ['d = "1"']),
      tables('build-dependencies', ['c = { version = "1", features = ["f2", "f1"] }']),
      tables('dependencies', ['n = "1"', 'd = "2"']),
    ].join(''),
    { 'build.rs': 'fn main() {}\n' },
  ),
  alone(
    'dependencies of targets, in every kind',
    '',
    targets
      .flatMap((target) => [
        tables(`target.${target}.dev-dependencies`, ['d = "1"']),
        tables(`target.${target}.dependencies`, ['n = "1"']),
        tables(`target.${target}.build-dependencies`, ['b = "1"']),
      ])
      .join(''),
    { 'build.rs': 'fn main() {}\n' },
  ),
  alone(
    'features that name dependencies, weak ones too',
    '',
    tables('dependencies', [
      'opt = { version = "1", optional = true }',
      'weak = { version = "1", optional = true, default-features = false, features = [] }',
      'implicit = { version = "1", optional = true }',
    ]) + tables('features', ['z = ["dep:opt", "weak?/f1"]', 'default = ["z", "weak/f2"]', 'a = []']),
  ),
  alone(
    'features that are numbers, unsorted inside',
    '',
    tables('features', [
      '10 = ["b", "2"]',
      '2 = []',
      'b = []',
      'a-b = []',
      'a_b = []',
      'a = []',
      'Z = []',
      '"c++17" = []',
    ]),
  ),
  alone(
    'default features off in the old spelling',
    '',
    tables('dependencies', [
      'old = { version = "1", default_features = false }',
      'on = { version = "1", default-features = true }',
    ]),
  ),
  alone('a README by the usual name', 'description = "x"', '', {
    'README.md': '# "Quotes" \\ \t tab\r\n\u007f\u2028🦀\u0001\n',
  }),
  alone('a README without an ending', '', '', { README: 'Plain\n' }),
  alone('a README that is switched off', 'readme = false', '', { 'README.md': '# Hidden\n' }),
  alone('a README that is switched on', 'readme = true', '', { 'README.md': '\ufeff# With a mark\n' }),
  alone('a README below a folder', 'readme = "docs/ABOUT.txt"', '', { 'docs/ABOUT.txt': 'About\n' }),
  alone('a README written with a dot', 'readme = "./docs/ABOUT.md"', '', { 'docs/ABOUT.md': 'About\n' }),
  alone('an empty README', '', '', { 'README.md': '' }),
  alone('a licence file', 'license-file = "legal/LICENCE.txt"', '', { 'legal/LICENCE.txt': 'Do.\n' }),
  alone('both a licence and a file of it', 'license = "MIT/Apache-2.0"\nlicense-file = "LICENSE"', '', {
    LICENSE: 'Do.\n',
  }),
  alone('a library of the system', 'links = "crypto"\nbuild = "build.rs"', '', { 'build.rs': 'fn main() {}\n' }),
  alone('a Rust version of three numbers', 'rust-version = "1.70.0"'),
  alone('a Rust version of two', 'rust-version = "1.85"'),
  alone('a pre-release with build metadata', '', '', {}, '1.0.0-alpha.1.x-y+build.7'),
  alone(
    'texts of every kind',
    `authors = ["A B <a@example.org>", "Ünï Cødé", "🦀"]
description = """
First "line"
  second \\\\ back\\u0007 \\t ünï 🦀"""
keywords = ["zed", "abc", "c++"]
categories = ["wasm", "Command-Line-Utilities"]
homepage = "https://example.org/?a=b&c=<d>"
repository = "https://example.org/r/"
documentation = "https://docs.rs/x"
exclude = ["secret"]`,
  ),
  alone(
    'badges',
    '',
    tables('badges', [
      'maintenance = { status = "actively-developed" }',
      'appveyor = { repository = "x/y", branch = "main", service = "github" }',
      'is-it-maintained-open-issues = { repository = "x/y" }',
    ]),
  ),
  {
    title: 'inherited everything',
    name: 'corpus-heir',
    version: '1.2.3-rc.1',
    folder: 'crates/heir',
    files: workspace,
  },
  {
    ...alone(
      'a registry of its own, with dependencies from both',
      'publish = ["mine"]',
      tables('dependencies', [
        'own = { version = "1", registry = "mine" }',
        'public = "1"',
        'third = { version = "1", registry = "third" }',
      ]),
    ),
    elsewhere: true,
  },
]
