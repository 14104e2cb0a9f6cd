import { expect, test } from '@jest/globals'
import { readVersion } from '../../src/model/version.ts'
import type { VersionedPackage } from '../../src/version/package.ts'
import { quietLines } from '../../src/version/report.ts'
import { crate, python } from '../make/manifest.ts'

const group = (...manifests: VersionedPackage['manifests']): VersionedPackage => ({
  id: 'tally',
  name: 'tally',
  manifests,
  paths: ['.'],
  exclude: [],
  tags: ['v{version}'],
  changelog: undefined,
})

const version = readVersion('1.0.0') ?? { text: '1.0.0', pep440: '1.0.0', semver: '1.0.0' }
const told = (each: VersionedPackage): readonly string[] =>
  quietLines({ package: each, last: { name: 'v1.0.0', version, commit: 'a' }, seen: [] }, true)

test('packages of one version are told by the first, with the number of the others', () => {
  const wheel = python({ name: 'tally' })
  const rest = ': no releasable commits (since v1.0.0; 0 seen)'
  expect(told(group(wheel))).toEqual([`tally${rest}`])
  expect(told(group(wheel, crate({ name: 'tally' })))).toEqual([`tally${rest}`])
  expect(told(group(wheel, crate({ name: 'tally-core' }), crate({ name: 'tally-cli' })))).toEqual([
    `tally and 2 more${rest}`,
  ])
})
