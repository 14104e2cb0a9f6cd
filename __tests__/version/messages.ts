import type { Bump } from '../../src/version/rules.ts'

/** How far a message raises 1.2.3. */
export type Level = Bump | 'none'

/** The tools that are asked the same. */
export type Peer = 'release-please' | 'semantic-release' | 'python-semantic-release' | 'git-cliff'

/** Messages of one kind, what we make of them, and which tools make something else of them. */
export interface MessageRow {
  readonly name: string
  readonly messages: readonly string[]
  readonly ours: Level
  /** What a tool says where it is not ours. */
  readonly differs: Readonly<Partial<Record<Peer, Level>>>
  /** Why ours stays, where a tool differs. */
  readonly because?: string
}

const body = 'It was slow before.\n\nReviewed-by: Z\nRefs: #133'
const words = [
  'count lines',
  'read files that end without a newline (#12)',
  'größere Wörter zählen',
  'a: b, c',
  '`Vec<T>`',
]
const scopes = ['', '(core)', '(core/io)', '(a,b)', '(core-api)']

/** Every type with scopes, bodies and footers. */
const over = (types: readonly string[], mark = ''): readonly string[] =>
  types.flatMap((type) =>
    scopes.flatMap((scope, index) => [
      `${type}${scope}${mark}: ${words[index] ?? ''}`,
      `${type}${scope}${mark}: ${words[(index + 2) % words.length] ?? ''}\n\n${body}`,
    ]),
  )

/** Every message of the judges, by kind. */
export const rows: readonly MessageRow[] = [
  { name: 'features', messages: over(['feat']), ours: 'minor', differs: {} },
  { name: 'fixes', messages: over(['fix']), ours: 'patch', differs: {} },
  { name: 'performance', messages: over(['perf']), ours: 'patch', differs: {} },
  { name: 'features that break', messages: over(['feat', 'perf'], '!'), ours: 'major', differs: {} },
  { name: 'fixes that break', messages: over(['fix'], '!'), ours: 'major', differs: {} },
  {
    name: 'chores that break',
    messages: over(['chore', 'refactor', 'docs', 'ci', 'test'], '!'),
    ours: 'major',
    differs: {},
  },
  {
    name: 'hidden types',
    messages: over(['docs', 'style', 'chore', 'refactor', 'test', 'build', 'ci']),
    ours: 'none',
    differs: { 'git-cliff': 'patch' },
    because: 'only what users notice makes a release (specification, 16); git-cliff raises the patch for every commit',
  },
  {
    name: 'dependencies',
    messages: ['deps: raise serde to 2', 'deps(core): raise serde to 2'],
    ours: 'patch',
    differs: { 'release-please': 'none', 'semantic-release': 'none', 'python-semantic-release': 'none' },
    because: 'new constraints reach users; bots write this type for them',
  },
  {
    name: 'build(deps)',
    messages: ['build(deps): bump serde from 1 to 2', 'build(deps-dev): bump y'],
    ours: 'none',
    differs: { 'git-cliff': 'patch' },
    because: 'tools of the build reach nobody; who wants a release gives `build(deps)` a visible section',
  },
  {
    name: 'build(deps): chore(deps): bump x from 1 to ',
    messages: ['chore(deps): bump x from 1 to 2 (#8)'],
    ours: 'none',
    differs: {},
  },
  {
    name: 'no convention',
    messages: [
      'Update README',
      'wip',
      'v1.3.0',
      'fixed the bug',
      'Add feat: nothing',
      'Feature/new thing',
      '#12 feat',
      '.',
    ],
    ours: 'none',
    differs: {},
  },
  {
    name: 'no convention: TODO: later',
    messages: ['TODO: later'],
    ours: 'none',
    differs: { 'git-cliff': 'patch' },
    because: 'a word with a colon is no type that anybody agreed on',
  },
  {
    name: 'breaking footer, each type',
    messages: [
      'feat: change it\n\nBREAKING CHANGE: the old way is gone',
      'feat(x): change it\n\nWords.\n\nBREAKING CHANGE: the old way\nis gone\n\nRefs: #3',
      'feat: change it\n\nReviewed-by: Z\nBREAKING CHANGE: gone',
      'fix: change it\n\nBREAKING CHANGE: the old way is gone',
      'fix(x): change it\n\nWords.\n\nBREAKING CHANGE: the old way\nis gone\n\nRefs: #3',
      'fix: change it\n\nReviewed-by: Z\nBREAKING CHANGE: gone',
      'docs: change it\n\nBREAKING CHANGE: the old way is gone',
      'docs(x): change it\n\nWords.\n\nBREAKING CHANGE: the old way\nis gone\n\nRefs: #3',
      'docs: change it\n\nReviewed-by: Z\nBREAKING CHANGE: gone',
      'chore: change it\n\nBREAKING CHANGE: the old way is gone',
      'chore(x): change it\n\nWords.\n\nBREAKING CHANGE: the old way\nis gone\n\nRefs: #3',
      'chore: change it\n\nReviewed-by: Z\nBREAKING CHANGE: gone',
      'refactor: change it\n\nBREAKING CHANGE: the old way is gone',
      'refactor(x): change it\n\nWords.\n\nBREAKING CHANGE: the old way\nis gone\n\nRefs: #3',
      'refactor: change it\n\nReviewed-by: Z\nBREAKING CHANGE: gone',
    ],
    ours: 'major',
    differs: {},
  },
  {
    name: 'BREAKING-CHANGE with a dash',
    messages: ['fix: change it\n\nBREAKING-CHANGE: gone', 'feat: change it\n\nWords.\n\nBREAKING-CHANGE: gone'],
    ours: 'major',
    differs: {},
  },
  {
    name: 'BREAKING CHANGE #',
    messages: ['fix: change it\n\nBREAKING CHANGE #12 is gone'],
    ours: 'major',
    differs: { 'python-semantic-release': 'patch' },
    because: '`#` is a separator of footers as the colon is (8), and a break must not pass unnoticed',
  },
  {
    name: 'breaking change in small letters',
    messages: ['feat: x y\n\nbreaking change: gone', 'feat: x y\n\nBreaking Change: gone'],
    ours: 'minor',
    differs: { 'semantic-release': 'major' },
    because: 'the specification wants capitals (15)',
  },
  {
    name: 'BREAKING CHANGES',
    messages: ['feat: x y\n\nBREAKING CHANGES: gone', 'feat: x y\n\nBREAKING: gone'],
    ours: 'minor',
    differs: {},
  },
  {
    name: 'BREAKING CHANGE in the middle of a line',
    messages: ['feat: x y\n\nThis is no BREAKING CHANGE: it works on'],
    ours: 'minor',
    differs: {},
  },
  {
    name: 'BREAKING CHANGE in the middle of a line: fix: mention BREAKING CHANGE: ',
    messages: ['fix: mention BREAKING CHANGE: in docs'],
    ours: 'patch',
    differs: {},
  },
  {
    name: 'BREAKING CHANGE without a blank line before',
    messages: ['feat: x y\n\nWords.\nBREAKING CHANGE: gone'],
    ours: 'major',
    differs: { 'python-semantic-release': 'minor', 'git-cliff': 'minor' },
    because: 'a break must not pass unnoticed for want of a blank line',
  },
  {
    name: 'BREAKING CHANGE at once',
    messages: ['feat: x y\nBREAKING CHANGE: gone'],
    ours: 'major',
    differs: { 'python-semantic-release': 'minor', 'git-cliff': 'none' },
    because: 'a break must not pass unnoticed for want of a blank line',
  },
  {
    name: 'BREAKING CHANGE in a bullet',
    messages: ['feat: x y\n\n* BREAKING CHANGE: gone'],
    ours: 'minor',
    differs: { 'semantic-release': 'major' },
    because: 'a footer begins its line; lists tell of breaks elsewhere',
  },
  {
    name: 'BREAKING CHANGE in a bullet: feat: x y',
    messages: ['feat: x y\n\n- BREAKING CHANGE: gone'],
    ours: 'minor',
    differs: {},
  },
  {
    name: 'BREAKING CHANGE in code',
    messages: ['feat: x y\n\n```\nBREAKING CHANGE: gone\n```', 'feat: x y\n\n~~~text\nBREAKING CHANGE: gone\n~~~'],
    ours: 'minor',
    differs: { 'release-please': 'major', 'semantic-release': 'major' },
    because: 'what stands in a fence is an example',
  },
  {
    name: 'BREAKING CHANGE indented',
    messages: ['feat: x y\n\n  BREAKING CHANGE: gone', 'feat: x y\n\n    BREAKING CHANGE: gone'],
    ours: 'minor',
    differs: { 'semantic-release': 'major', 'python-semantic-release': 'major' },
    because: 'a footer begins its line; quoted and nested text is indented',
  },
  {
    name: 'BREAKING CHANGE and nothing',
    messages: ['fix: x y\n\nBREAKING CHANGE:\nthe text stands below'],
    ours: 'major',
    differs: {},
  },
  {
    name: 'capitals: FEAT',
    messages: ['FEAT: x y'],
    ours: 'minor',
    differs: { 'release-please': 'patch', 'python-semantic-release': 'none' },
    because: 'capitals make no difference (15)',
  },
  {
    name: 'capitals: FEAT: Feat: x y',
    messages: ['Feat: x y', 'Feat(Core): x y'],
    ours: 'minor',
    differs: { 'release-please': 'patch', 'semantic-release': 'none', 'python-semantic-release': 'none' },
    because: 'capitals make no difference (15)',
  },
  {
    name: 'capitals: FIX',
    messages: ['FIX: x y'],
    ours: 'patch',
    differs: { 'python-semantic-release': 'none' },
    because: 'capitals make no difference (15)',
  },
  {
    name: 'capitals: FIX: Fix: x y',
    messages: ['Fix: x y', 'Fix(Core): x y'],
    ours: 'patch',
    differs: { 'semantic-release': 'none', 'python-semantic-release': 'none' },
    because: 'capitals make no difference (15)',
  },
  {
    name: 'feature',
    messages: ['feature: x y', 'feature(core): x y'],
    ours: 'minor',
    differs: { 'semantic-release': 'none', 'python-semantic-release': 'none', 'git-cliff': 'patch' },
    because: "release-please's own list of types has it as a feature",
  },
  {
    name: 'other words for a fix',
    messages: ['bugfix: x y', 'hotfix: x y', 'security: x y', 'improvement: x y'],
    ours: 'none',
    differs: { 'git-cliff': 'patch' },
    because: 'a type that no section is made for makes no release',
  },
  {
    name: 'no space after the colon',
    messages: ['feat:x', 'feat(core):x y'],
    ours: 'none',
    differs: { 'release-please': 'minor', 'git-cliff': 'minor' },
    because: 'colon and space are required (5); the log says what is missing',
  },
  { name: 'several spaces after the colon', messages: ['feat:  x y', 'feat(core):   x'], ours: 'minor', differs: {} },
  {
    name: 'a space before the colon',
    messages: ['feat : x y', 'feat(core) : x y', 'feat (core): x y'],
    ours: 'none',
    differs: {},
  },
  {
    name: 'an empty scope',
    messages: ['feat(): x y'],
    ours: 'none',
    differs: { 'semantic-release': 'minor' },
    because: 'a scope is a noun (4)',
  },
  {
    name: 'an empty scope: feat( ): x y',
    messages: ['feat( ): x y'],
    ours: 'none',
    differs: {
      'release-please': 'minor',
      'semantic-release': 'minor',
      'python-semantic-release': 'minor',
      'git-cliff': 'minor',
    },
    because: 'a scope is a noun (4)',
  },
  {
    name: 'parentheses in a scope',
    messages: ['feat(a(b)): x y'],
    ours: 'minor',
    differs: { 'release-please': 'none', 'git-cliff': 'none' },
    because: 'they close; most tools read it, and nobody can mean anything else',
  },
  {
    name: 'no description',
    messages: ['feat:', 'feat: ', 'feat(core): '],
    ours: 'none',
    differs: { 'release-please': 'minor' },
    because: 'a description is required (5)',
  },
  { name: 'a mark before the scope', messages: ['feat!(core): x y', 'feat!!: x y'], ours: 'none', differs: {} },
  {
    name: 'a body without a blank line',
    messages: ['feat: x y\nand more', 'feat: x y\nand more\nand more'],
    ours: 'minor',
    differs: { 'git-cliff': 'none' },
    because: 'the title is clear all the same',
  },
  {
    name: 'blanks in front',
    messages: [' feat: x y', '\tfeat: x y'],
    ours: 'minor',
    differs: { 'git-cliff': 'none' },
    because: 'the title is clear all the same',
  },
  {
    name: 'a line in front',
    messages: ['\nfeat: x y', '\n\nfeat: x y'],
    ours: 'minor',
    differs: { 'git-cliff': 'none' },
    because: 'the title is clear all the same',
  },
  {
    name: 'a byte order mark in front',
    messages: ['\uFEFFfeat: x y'],
    ours: 'minor',
    differs: { 'python-semantic-release': 'none', 'git-cliff': 'patch' },
    because: 'editors on Windows leave it there',
  },
  { name: 'CRLF', messages: ['feat: x y\r\n\r\nBREAKING CHANGE: gone\r\n'], ours: 'major', differs: {} },
  { name: 'an emoji in front', messages: ['✨ feat: x y', ':sparkles: feat: x y'], ours: 'none', differs: {} },
  { name: 'an emoji as description', messages: ['feat: ✨ x', 'feat(ui): 🎉'], ours: 'minor', differs: {} },
  {
    name: 'merges',
    messages: [
      "Merge branch 'x' into main",
      'Merge pull request #1 from a/b',
      "Merge remote-tracking branch 'origin/main'",
      "Merge tag 'v1'",
    ],
    ours: 'none',
    differs: {},
  },
  {
    name: 'merges with a title in the body',
    messages: ['Merge pull request #1 from a/b\n\nfeat: x y'],
    ours: 'none',
    differs: { 'release-please': 'minor', 'python-semantic-release': 'minor' },
    because: 'what a merge brings was committed by itself, and would count twice',
  },
  {
    name: "merges with a title in the body: Merge branch 'x'",
    messages: ["Merge branch 'x'\n\nfix: x y"],
    ours: 'none',
    differs: { 'release-please': 'patch', 'python-semantic-release': 'patch' },
    because: 'what a merge brings was committed by itself, and would count twice',
  },
  {
    name: "git's own revert, of something older",
    messages: [
      'Revert "feat: x y"\n\nThis reverts commit 1234567890123456789012345678901234567890.',
      'Revert "update"\n\nThis reverts commit 1234567890123456789012345678901234567890.',
    ],
    ours: 'patch',
    differs: { 'release-please': 'none', 'python-semantic-release': 'none', 'git-cliff': 'none' },
    because: 'taking back what was released is a change that users notice',
  },
  {
    name: 'the type revert',
    messages: ['revert: feat: x y', 'revert: let us never again speak of it\n\nRefs: 676104e, a215868'],
    ours: 'patch',
    differs: { 'semantic-release': 'none', 'python-semantic-release': 'none' },
    because: 'taking back what was released is a change that users notice',
  },
  {
    name: 'Release-As',
    messages: ['chore: release\n\nRelease-As: 1.2.4'],
    ours: 'patch',
    differs: { 'semantic-release': 'none', 'python-semantic-release': 'none' },
    because:
      'a version asked for in words is given in whatever commit it is asked; what git-cliff says here is its patch for everything',
  },
  {
    name: 'a squashed list below a title that is none',
    messages: [
      'Add things (#12)\n\n* feat: one thing\n\n* fix: another thing',
      'Add things (#12)\n\n* feat: one thing\n* fix: another thing',
    ],
    ours: 'minor',
    differs: { 'release-please': 'none', 'semantic-release': 'none', 'git-cliff': 'none' },
    because: 'where the title says nothing the list is all there is',
  },
  {
    name: 'a squashed list below a hidden title',
    messages: ['chore: things (#12)\n\n* feat: one thing\n\n* fix: another thing'],
    ours: 'none',
    differs: { 'python-semantic-release': 'minor', 'git-cliff': 'patch' },
    because: 'the title of a pull request was chosen for the whole; the list is the way there',
  },
  {
    name: 'a squashed list below a fix',
    messages: ['fix: things (#12)\n\n* feat: one thing\n\n* fix: another thing'],
    ours: 'patch',
    differs: { 'python-semantic-release': 'minor' },
    because: 'the title of a pull request was chosen for the whole; the list is the way there',
  },
  {
    name: 'a squashed list that breaks',
    messages: ['fix: things (#12)\n\n* feat!: one thing\n\n* fix: another thing'],
    ours: 'major',
    differs: { 'release-please': 'patch', 'semantic-release': 'patch', 'git-cliff': 'patch' },
    because: 'a break must not pass unnoticed in a list',
  },
  {
    name: 'a squashed list with a breaking footer',
    messages: ['fix: things (#12)\n\n* feat: one thing\n\nBREAKING CHANGE: gone\n\n* fix: another thing'],
    ours: 'major',
    differs: {},
  },
  {
    name: 'paragraphs that are commits',
    messages: ['fix: one thing\n\nfeat: another thing'],
    ours: 'minor',
    differs: { 'semantic-release': 'patch', 'git-cliff': 'patch' },
    because: "release-please's way to tell several things in one commit",
  },
  {
    name: 'paragraphs that are commits: chore: one thing',
    messages: ['chore: one thing\n\nfeat(core): another thing\n\nfix: a third'],
    ours: 'minor',
    differs: { 'semantic-release': 'none', 'git-cliff': 'patch' },
    because: "release-please's way to tell several things in one commit",
  },
  {
    name: 'a paragraph that breaks',
    messages: ['fix: one thing\n\nfeat!: another thing'],
    ours: 'major',
    differs: { 'semantic-release': 'patch', 'git-cliff': 'patch' },
    because: "release-please's way to tell several things in one commit, with the mark that it does not know there",
  },
  {
    name: "a footer of a type's name",
    messages: ['chore: one thing\n\nfix: #123'],
    ours: 'none',
    differs: { 'release-please': 'patch', 'git-cliff': 'patch' },
    because: 'a number alone refers to an issue',
  },
  {
    name: 'an override',
    messages: ['chore: one thing\n\nBEGIN_COMMIT_OVERRIDE\nfeat: another thing\nEND_COMMIT_OVERRIDE'],
    ours: 'minor',
    differs: {
      'release-please': 'none',
      'semantic-release': 'none',
      'python-semantic-release': 'none',
      'git-cliff': 'patch',
    },
    because: "release-please's override, which it takes from the pull request and we from the message too",
  },
  {
    name: 'an override that hides',
    messages: ['feat: one thing\n\nBEGIN_COMMIT_OVERRIDE\nchore: another thing\nEND_COMMIT_OVERRIDE'],
    ours: 'none',
    differs: {
      'release-please': 'minor',
      'semantic-release': 'minor',
      'python-semantic-release': 'minor',
      'git-cliff': 'minor',
    },
    because: "release-please's override, which it takes from the pull request and we from the message too",
  },
  {
    name: 'nested commits',
    messages: ['fix: one thing\n\nBEGIN_NESTED_COMMIT\nfeat: another thing\nEND_NESTED_COMMIT'],
    ours: 'minor',
    differs: { 'semantic-release': 'patch', 'python-semantic-release': 'patch', 'git-cliff': 'patch' },
    because: "release-please's nested commits",
  },
  {
    name: 'attacks',
    messages: [
      'feat: $(touch x) `id` ; rm -rf /',
      'feat: ::set-output name=x::y',
      'feat: @everyone closes #1',
      'feat: <script>alert(1)</script>',
      'feat: ../../etc/passwd',
      `feat: ${'x'.repeat(1000)}`,
      `feat: x y\n\n${'words '.repeat(200)}`,
      'feat: \u001b[31mred',
      'feat: \u202Edlrow',
      'feat: a\tb',
    ],
    ours: 'minor',
    differs: {},
  },
]
