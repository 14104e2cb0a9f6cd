import { publishBody } from '../../../make/crate.ts'
import { NOON } from '../../../make/crates-stage.ts'
import { type CratesRow, PUBLISH, VALIDATION, crate, lengthOnly } from './row.ts'

/** Wrong bodies, names and versions. */
export const bodyRows: readonly CratesRow[] = [
  { title: 'an empty body', status: 400, words: 'invalid metadata length', source: PUBLISH, body: Buffer.alloc(0) },
  {
    title: 'JSON shorter than it says',
    status: 400,
    words: 'invalid metadata length for remaining payload: 100',
    source: PUBLISH,
    body: Buffer.concat([lengthOnly(100), Buffer.from('{}')]),
  },
  {
    title: 'JSON over one megabyte',
    status: 413,
    words: 'JSON metadata blob too large',
    source: PUBLISH,
    body: lengthOnly(1024 * 1024 + 1),
  },
  {
    title: 'JSON without a name',
    status: 400,
    words: 'invalid upload request: missing field `name` at line 1 column 2',
    source: 'src/tests/krate/publish/validation.rs',
    body: publishBody({}, crate),
  },
  {
    title: 'JSON that is none',
    status: 400,
    words: { has: 'invalid upload request: ' },
    source: PUBLISH,
    body: publishBody('{name', crate),
  },
  {
    title: 'a name that is no string',
    status: 400,
    words: { has: 'invalid upload request: invalid type' },
    source: PUBLISH,
    body: publishBody({ name: 1, vers: '1.0.0' }, crate),
  },
  {
    title: 'no crate after the JSON',
    status: 400,
    words: 'invalid tarball length',
    source: PUBLISH,
    body: publishBody({ name: 'tiny', vers: '1.0.0' }, crate).subarray(0, 36),
  },
  {
    title: 'a crate shorter than it says',
    status: 400,
    words: `invalid tarball length for remaining payload: ${crate.length}`,
    source: PUBLISH,
    body: publishBody({ name: 'tiny', vers: '1.0.0' }, crate).subarray(0, -1),
  },
  {
    title: 'a crate over the size limit',
    status: 413,
    words: 'max upload size is: 100',
    source: PUBLISH,
    options: { maxUpload: 100 },
  },
  {
    title: 'a name that begins with a digit',
    status: 400,
    words: 'the name `1tiny` cannot be used as a crate name, the name cannot start with a digit',
    source: VALIDATION,
    name: '1tiny',
  },
  {
    title: 'a name that begins with an underscore',
    status: 400,
    words: 'invalid character `_` in crate name: `_tiny`, the first character must be an ASCII character',
    source: VALIDATION,
    name: '_tiny',
  },
  {
    title: 'a name with a dot',
    status: 400,
    words:
      'invalid character `.` in crate name: `ti.ny`, characters must be an ASCII alphanumeric characters, `-`, or `_`',
    source: VALIDATION,
    name: 'ti.ny',
  },
  {
    title: 'an empty name',
    status: 400,
    words: 'crate name cannot be empty',
    source: VALIDATION,
    body: publishBody({ name: '', vers: '1.0.0' }, crate),
  },
  {
    title: 'a name of 65 characters',
    status: 400,
    words: `the crate name \`${'a'.repeat(65)}\` is too long (max 64 characters)`,
    source: VALIDATION,
    name: 'a'.repeat(65),
  },
  {
    title: 'a version that is not semver',
    status: 400,
    words: '"1.0" is an invalid semver version',
    source: PUBLISH,
    version: '1.0',
  },
  {
    title: 'a version of PEP 440',
    status: 400,
    words: '"1.0.0rc1" is an invalid semver version',
    source: PUBLISH,
    version: '1.0.0rc1',
  },
  {
    title: 'a version of 151 characters',
    status: 400,
    words: 'the version number is too long (max 150 characters)',
    source: PUBLISH,
    body: publishBody({ name: 'tiny', vers: `1.0.0-${'a'.repeat(145)}` }, crate),
  },
  {
    title: 'a name that was recently deleted',
    status: 400,
    words:
      'A crate with the name `Ti-ny` was recently deleted. Reuse of this name will be available after 2026-11-22T10:00:00Z.',
    source: PUBLISH,
    name: 'ti_ny',
    options: { recentlyDeleted: { 'Ti-ny': NOON + 86_400_000 } },
  },
]
