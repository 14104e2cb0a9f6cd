import { makeManifest, makeTarball, publishBody } from '../../../make/crate.ts'
import { type CratesRow, PUBLISH, TARBALL } from './row.ts'

/** Wrong archives. */
export const archiveRows: readonly CratesRow[] = [
  {
    title: 'bytes that are no archive',
    status: 400,
    words: 'uploaded tarball is malformed or too large when decompressed',
    source: TARBALL,
    body: publishBody({ name: 'tiny', vers: '1.0.0' }, Buffer.from('no gzip')),
  },
  {
    title: 'an archive that is too large unpacked',
    status: 400,
    words: 'uploaded tarball is malformed or too large when decompressed',
    source: TARBALL,
    shape: { entries: [{ path: 'zeros', content: Buffer.alloc(200_000) }] },
    options: { maxUpload: 100_000, maxUnpacked: 100_000 },
  },
  {
    title: 'a file outside the folder of the package',
    status: 400,
    words: 'invalid path found: other-1.0.0/a',
    source: TARBALL,
    shape: { entries: [{ path: 'other-1.0.0/a', raw: true }] },
  },
  {
    title: 'a path that climbs',
    status: 400,
    words: 'invalid path found: tiny-1.0.0/../a',
    source: TARBALL,
    shape: { entries: [{ path: '../a' }] },
  },
  {
    title: 'a symbolic link',
    status: 400,
    words: 'unexpected tar entry type Symlink found: tiny-1.0.0/link',
    source: TARBALL,
    shape: { entries: [{ path: 'link', type: '2' }] },
  },
  {
    title: 'a hard link',
    status: 400,
    words: 'unexpected tar entry type Link found: tiny-1.0.0/link',
    source: TARBALL,
    shape: { entries: [{ path: 'link', type: '1' }] },
  },
  {
    title: 'a character device',
    status: 400,
    words: 'unexpected tar entry type Char found: tiny-1.0.0/x',
    source: TARBALL,
    shape: { entries: [{ path: 'x', type: '3' }] },
  },
  {
    title: 'a sparse file',
    status: 400,
    words: 'unexpected tar entry type GNUSparse found: tiny-1.0.0/x',
    source: TARBALL,
    shape: { entries: [{ path: 'x', type: 'S' }] },
  },
  {
    title: 'an entry of no known type',
    status: 400,
    words: 'unexpected tar entry type Other(90) found: tiny-1.0.0/x',
    source: TARBALL,
    shape: { entries: [{ path: 'x', type: 'Z' }] },
  },
  {
    title: 'two sizes of one file',
    status: 400,
    words: 'uploaded tarball is malformed',
    source: TARBALL,
    shape: {
      entries: [
        { path: 'header', type: 'x', content: '10 size=5\n' },
        { path: 'x', content: 'abc' },
      ],
    },
  },
  {
    title: 'a folder that only begins like the package',
    status: 400,
    words: 'invalid path found: tiny-1.0.0b/x',
    source: TARBALL,
    shape: { entries: [{ path: 'tiny-1.0.0b/x', raw: true }] },
  },
  {
    title: 'an extended header for all files, as git archive writes it',
    status: 400,
    words: 'invalid path found: pax_global_header',
    source: TARBALL,
    body: publishBody(
      { name: 'tiny', vers: '1.0.0' },
      makeTarball([
        { path: 'pax_global_header', type: 'g', content: '13 comment=x\n' },
        { path: 'tiny-1.0.0/Cargo.toml', content: makeManifest('tiny', '1.0.0') },
      ]),
    ),
  },
  {
    title: 'a manifest that is not UTF-8',
    status: 500,
    words: 'Internal Server Error',
    source: TARBALL,
    shape: { manifest: null, entries: [{ path: 'Cargo.toml', content: Buffer.from([0xff]) }] },
  },
  {
    title: 'no manifest',
    status: 400,
    words: 'uploaded tarball is missing a `Cargo.toml` manifest file',
    source: PUBLISH,
    shape: { manifest: null },
  },
  {
    title: 'a manifest in capitals',
    status: 400,
    words:
      'uploaded tarball is missing a `Cargo.toml` manifest file; `CARGO.TOML` was found, but must be named `Cargo.toml` with that exact casing',
    source: PUBLISH,
    shape: { manifest: null, entries: [{ path: 'CARGO.TOML', content: makeManifest('tiny', '1.0.0') }] },
  },
  {
    title: 'two manifests',
    status: 400,
    words: 'uploaded tarball contains more than one `Cargo.toml` manifest file; found `Cargo.toml`, `cargo.toml`',
    source: PUBLISH,
    shape: { entries: [{ path: 'cargo.toml', content: makeManifest('tiny', '1.0.0') }] },
  },
]
