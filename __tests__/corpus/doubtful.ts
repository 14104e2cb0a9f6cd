import type { PypiOptions } from '../../rehearsal/handlers/pypi/state.ts'
import type { ProblemCode } from '../../src/model/catalogue.ts'
import { stageTime } from '../make/pypi-stage.ts'
import { makeSdist } from '../make/sdist.ts'
import { type MadeFile, makeWheel } from '../make/wheel.ts'
import { makeLargeWheel } from './large-wheel.ts'

/** A file that is a warning: PyPI takes it, or may have learnt to since the rules were written. */
export interface DoubtfulFile {
  readonly title: string
  readonly file: MadeFile
  readonly code: ProblemCode
  /** What PyPI was seen to answer; it took the file where there is none. */
  readonly answer?: string
}

/** One at least for each code that is never an error. */
export const doubtfulFiles: readonly DoubtfulFile[] = [
  {
    title: 'a wheel for a macOS to come',
    file: makeWheel({ tag: 'py3-none-macosx_27_0_arm64' }),
    code: 'platform-tag-new',
    answer: "unsupported platform tag 'macosx_27_0_arm64'",
  },
  {
    title: 'a wheel of 101 MiB',
    file: makeLargeWheel(101 * 1024 * 1024),
    code: 'file-above-default-limit',
    answer: "File too large. Limit for project 'demo' is 100 MB.",
  },
  {
    title: 'metadata 2.6',
    file: makeWheel({ fields: { 'Metadata-Version': '2.6' } }),
    code: 'metadata-version-unknown',
    answer: "'2.6' is not a valid metadata version.",
  },
  {
    title: 'a field that nobody knows',
    file: makeSdist({ fields: { Flavour: 'mint' } }),
    code: 'metadata-field-unknown',
  },
  {
    title: 'a classifier that is not in the list',
    file: makeWheel({ fields: { Classifier: 'Topic :: Nonsense' } }),
    code: 'classifier-unknown',
    answer: "'Topic :: Nonsense' is not a valid classifier.",
  },
  {
    title: 'a charset in small letters',
    file: makeWheel({ fields: { 'Description-Content-Type': 'text/markdown; charset=utf-8' }, description: 'x\n' }),
    code: 'readme-type-invalid',
    answer: "can only specify the UTF-8 charset, not 'utf-8'",
  },
  {
    title: 'a RECORD that lists too little',
    file: makeWheel({ record: 'demo-1.0.dist-info/RECORD,,\n' }),
    code: 'wheel-record-mismatch',
  },
]

/** A file that PyPI refuses and the rules let pass. */
export interface UnseenFile {
  readonly title: string
  readonly file: MadeFile
  readonly words: string
  /** Why the rules cannot know, or do not. */
  readonly why: string
  readonly options?: Partial<PypiOptions>
}

const renders = 'The description failed to render'
const docutils = 'only docutils can tell for sure'
const wheelOf = (description: string): MadeFile =>
  makeWheel({ fields: { 'Description-Content-Type': 'text/x-rst' }, description })
const knows = 'only the index knows'

/** What the server alone refuses. */
export const unseenFiles: readonly UnseenFile[] = [
  { title: 'emphasis that is not closed', file: wheelOf('glob: *.py\n'), words: renders, why: docutils },
  { title: 'a link to nothing', file: wheelOf('see `nowhere`_\n'), words: renders, why: docutils },
  { title: 'nothing but a title', file: wheelOf('Title\n=====\n'), words: renders, why: docutils },
  {
    title: 'a module of the standard library',
    file: makeWheel({ name: 'json' }),
    words: 'conflict with Python Standard Library module name',
    why: 'an existing project may bear such a name, and only the index knows',
  },
  {
    title: 'a name that looks like another',
    file: makeWheel({ name: 'dem0' }),
    words: "The name 'dem0' is too similar to an existing project.",
    why: knows,
    options: { projects: [{ name: 'demo' }] },
  },
  {
    title: 'a file name that was used before',
    file: makeWheel(),
    words: 'This filename was previously used by a file that has since been deleted.',
    why: knows,
    options: { usedFilenames: [makeWheel().filename] },
  },
  {
    title: 'a release of a month ago',
    file: makeWheel(),
    words: 'Uploading new files to releases older than 14 days is not allowed.',
    why: knows,
    options: existing('demo-1.0.tar.gz', 30),
  },
  {
    title: 'a second sdist',
    file: makeSdist(),
    words: 'Only one sdist may be uploaded per release.',
    why: knows,
    options: existing('demo-1.0.zip', 1),
  },
  {
    title: 'other bytes under the same name',
    file: makeSdist(),
    words: "File already exists ('demo-1.0.tar.gz', with blake2_256 hash '",
    why: knows,
    options: existing('demo-1.0.tar.gz', 1),
  },
]

/** A project that has this file, uploaded so many days ago. */
function existing(filename: string, days: number): Partial<PypiOptions> {
  const uploadedAt = stageTime - days * 24 * 60 * 60 * 1000
  const file = { filename, version: '1.0', sha256: '0'.repeat(64), uploadedAt }
  return { projects: [{ name: 'demo', files: [file] }] }
}
