import { makeSdist } from '../make/sdist.ts'
import { type MadeFile, makeWheel } from '../make/wheel.ts'
import { answered, type ClientRow } from './row.ts'

/** One upload to PyPI by a stock client. */
export interface UploadRow extends ClientRow {
  readonly file: MadeFile
  /** What the same client uploads before. */
  readonly before?: MadeFile
  /** Instead of a token that may do everything. */
  readonly password?: string
  /** Clients that refuse the file themselves, so that it never gets to the registry. */
  readonly unreachable?: readonly ('twine' | 'uv')[]
}

const DAY = 24 * 60 * 60 * 1000
const wheel = makeWheel()

/** A project `demo` whose 1.0 has this file since so many days. */
function existing(filename: string, days = 0): Pick<ClientRow, 'standing'> {
  const file = { filename, version: '1.0', sha256: '0'.repeat(64), uploadedAt: Date.now() - days * DAY }
  return { standing: { pypi: { projects: [{ name: 'demo', files: [file] }] } } }
}

const accepted = answered<UploadRow>(200, 'facts pypi §0.1, §1.5, §4.5', [
  { title: 'a good wheel', file: wheel },
  { title: 'a good sdist', file: makeSdist() },
  { title: 'an sdist after its wheel', file: makeSdist(), before: wheel },
  { title: 'the same bytes again', file: wheel, before: wheel },
  { title: 'a manylinux wheel with a README in Markdown', file: manylinux() },
  { title: 'a wheel whose RECORD lists too little', file: makeWheel({ record: 'demo-1.0.dist-info/RECORD,,\n' }) },
])

function manylinux(): MadeFile {
  return makeWheel({
    tag: 'cp313-cp313-manylinux_2_17_x86_64.manylinux2014_x86_64',
    fields: {
      Summary: 'For a test',
      'Description-Content-Type': 'text/markdown',
      Classifier: ['Programming Language :: Rust', 'Programming Language :: Python :: 3'],
      'Requires-Dist': ['attrs>=23', 'rich; extra == "shell"'],
      'Provides-Extra': 'shell',
      'Requires-Python': '>=3.9',
      'Project-URL': ['Home, https://example.org', 'Docs, https://example.org/docs'],
      Keywords: 'one,two',
      'License-Expression': 'MIT OR Apache-2.0',
    },
    description: '# Demo\n\nIt is `here`.\n',
  })
}

const identity = answered<UploadRow>(
  403,
  'facts pypi §1.4',
  [
    {
      title: 'a token that nobody gave out',
      password: 'pypi-wrong',
      words: 'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth',
    },
    {
      title: 'a token for another project',
      words: "Invalid API Token: project-scoped token is not valid for project: 'demo'",
      standing: { pypi: { tokens: [{ token: 'pypi-user', scope: 'elsewhere' }] } },
    },
    {
      title: 'a project of somebody else',
      words: "The user 'rehearsal' isn't allowed to upload to project 'demo'.",
      standing: { pypi: { projects: [{ name: 'demo' }], tokens: [{ token: 'pypi-user', scope: 'user', owns: [] }] } },
    },
  ].map((row) => ({ ...row, file: wheel })),
)

const metadata = answered<UploadRow>(400, 'facts pypi §1.4, §4.4; warehouse forklift/metadata.py', [
  {
    title: 'an unknown classifier',
    file: makeWheel({ fields: { Classifier: 'Topic :: Nonsense' } }),
    words: "'Topic :: Nonsense' is not a valid classifier.",
  },
  {
    title: 'a private project',
    file: makeSdist({ fields: { Classifier: 'Private :: Do Not Upload' } }),
    words: "'Private :: Do Not Upload' is not a valid classifier.",
  },
  {
    title: 'a deprecated classifier',
    file: makeWheel({ fields: { Classifier: 'Natural Language :: Ukranian' } }),
    words: "has been deprecated, use one of ['Natural Language :: Ukrainian'] instead.",
  },
  {
    title: 'a dependency by address',
    file: makeWheel({ fields: { 'Requires-Dist': 'other @ https://example.org/other-1.0.whl' } }),
    words: "Can't have direct dependency: other @ https://example.org/other-1.0.whl",
  },
  {
    title: 'a local version',
    file: makeWheel({ version: '1.0+local' }),
    words: "The use of local versions in '1.0+local' is not allowed.",
  },
  {
    title: 'a summary of 513 characters',
    file: makeWheel({ fields: { Summary: 'a'.repeat(513) } }),
    words: "'summary' field must be 512 characters or less.",
  },
  {
    title: 'a project URL without a scheme',
    file: makeWheel({ fields: { 'Project-URL': 'Home, example.org' } }),
    words: "'example.org' is not a valid url.",
  },
  {
    title: 'a README in broken reStructuredText',
    file: makeWheel({ fields: { 'Description-Content-Type': 'text/x-rst' }, description: 'See :ref:`usage`.\n' }),
    words: "The description failed to render for 'text/x-rst'. See https://pypi.org/help/#description-content-type",
  },
])

const names = answered<UploadRow>(400, 'facts pypi §1.4, §4.3, §4.6', [
  {
    title: 'a bare linux tag',
    file: makeWheel({ tag: 'cp313-cp313-linux_x86_64' }),
    words: "Binary wheel 'demo-1.0-cp313-cp313-linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'.",
  },
  {
    title: 'a tag of macOS 11.1',
    file: makeWheel({ tag: 'cp313-cp313-macosx_11_1_arm64' }),
    words: "has an unsupported platform tag 'macosx_11_1_arm64'.",
  },
  {
    title: 'an sdist whose name is not normalised',
    unreachable: ['uv'],
    file: makeSdist({ name: 'my-demo', filename: 'my-demo-1.0.tar.gz' }),
    words: "Filename 'my-demo-1.0.tar.gz' is invalid, should be 'my_demo-1.0.tar.gz'.",
  },
  {
    title: 'another version in the file name than in METADATA',
    file: makeWheel({ distInfo: 'demo-1.1.dist-info', filename: 'demo-1.1-py3-none-any.whl' }),
    words: "Version in filename should be '1.0' not '1.1'.",
  },
  {
    title: 'a name of the standard library',
    file: makeWheel({ name: 'asyncio' }),
    words: "The name 'asyncio' isn't allowed (conflict with Python Standard Library module name).",
  },
  {
    title: 'a name that is too similar to another',
    file: makeWheel({ name: 'dem0' }),
    words: "The name 'dem0' is too similar to an existing project.",
    standing: { pypi: { projects: [{ name: 'demo' }] } },
  },
])

const archives = answered<UploadRow>(400, 'facts pypi §4.5; warehouse utils/zipfiles.py, utils/wheel.py', [
  {
    title: 'a wheel without RECORD',
    file: makeWheel({ without: ['demo-1.0.dist-info/RECORD'] }),
    words: "Wheel 'demo-1.0-py3-none-any.whl' does not contain the required RECORD file: demo-1.0.dist-info/RECORD",
  },
  {
    title: 'entry points with a colon',
    file: makeWheel({ files: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo: demo:main\n' } }),
    words: "Wheel 'demo-1.0-py3-none-any.whl' has invalid entry points defined in the entry_points.txt file",
  },
  {
    title: 'a licence file that the wheel lacks',
    file: makeWheel({ fields: { 'License-File': 'LICENSE' } }),
    words:
      'License-File LICENSE does not exist in distribution file demo-1.0-py3-none-any.whl at demo-1.0.dist-info/licenses/LICENSE',
  },
  {
    title: 'a wheel with data descriptors',
    file: makeWheel({ change: (all) => all.map((each) => ({ ...each, dataDescriptor: true })) }),
    words: 'ZIP archive not accepted: ZIP contains a data descriptor. See https://docs.pypi.org/archives',
  },
  {
    title: 'an sdist with two folders at the top',
    unreachable: ['twine'],
    file: makeSdist({ change: (all) => [...all, { name: 'other/file' }] }),
    words: 'Invalid distribution file. Incorrect number of top-level directories in sdist',
  },
])

const there = answered<UploadRow>(400, 'facts pypi §0.1, §0.2, §0.3, §1.4', [
  {
    title: 'other bytes under the same name',
    file: makeWheel({ files: { 'demo/more.py': '' } }),
    before: wheel,
    words: "File already exists ('demo-1.0-py3-none-any.whl', with blake2_256 hash '",
  },
  {
    title: 'the same bytes under another name',
    file: { ...makeWheel({ build: '1' }), filename: 'demo-1.0-2-py3-none-any.whl' },
    before: makeWheel({ build: '1' }),
    words: "File already exists ('demo-1.0-2-py3-none-any.whl', with blake2_256 hash '",
  },
  {
    title: 'a name that was used and deleted',
    file: wheel,
    words: 'This filename was previously used by a file that has since been deleted. Use a different version.',
    standing: { pypi: { usedFilenames: [wheel.filename] } },
  },
  {
    title: 'a new file in a release of 15 days',
    file: wheel,
    words: 'Uploading new files to releases older than 14 days is not allowed.',
    ...existing('demo-1.0.tar.gz', 15),
  },
  {
    title: 'a second sdist',
    file: makeSdist({ files: { x: 'y' } }),
    words: 'Only one sdist may be uploaded per release.',
    ...existing('demo-1.0.zip'),
  },
])

/** Uploads that reach PyPI by `twine upload` and `uv publish`, and its answers. */
export const uploadRows: readonly UploadRow[] = [...accepted, ...identity, ...metadata, ...names, ...archives, ...there]
