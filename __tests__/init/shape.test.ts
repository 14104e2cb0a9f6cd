import { describe, expect, test } from '@jest/globals'
import { configLines } from '../../cli/init/config-text.ts'
import { shapeOf } from '../../cli/init/shape.ts'
import { readConfig } from '../../src/config.ts'
import { usualConfig } from '../../src/config/usual.ts'
import { crate, python } from '../make/manifest.ts'
import { shape, sight } from './shapes.ts'

const core = crate({ name: 'spool', directory: 'core' })
const shell = crate({ name: 'spool-cli', directory: 'cli', version: '0.2.0' })
const wheel = python({ name: 'spool', directory: 'python', version: '0.3.0' })

describe('the tags that start a release', () => {
  test.each([
    ['of one package without history', {}, ['v[0-9]*']],
    ['that have never had a v', { tags: ['1.0.0', '0.9'] }, ['[0-9]*', 'v[0-9]*']],
    ['of packages that are released together', { manifests: [core, python()], tags: ['v1.0.0'] }, ['v[0-9]*']],
    ['that name crates', { manifests: [core, shell], tags: ['spool-v0.9.0'] }, ['*-v[0-9]*']],
    ['that name crates by an at sign', { manifests: [core, shell], tags: ['spool-cli@0.1.0'] }, ['*@[0-9]*']],
    [
      'that name crates beside a wheel',
      { manifests: [core, shell, wheel], tags: ['spool-v0.9.0', 'v0.2.0'] },
      ['*-v[0-9]*', 'v[0-9]*'],
    ],
    ['that name the one package', { tags: ['tally-0.9.0'] }, ['tally-[0-9]*']],
    ['that have a style of their own', { tags: ['release-0.9.0'] }, ['release-[0-9]*']],
    ['that have `_` for the dots', { tags: ['rel_0_9_0', 'rel_1_0_0b1'] }, ['rel_[0-9]*']],
    [
      'that name languages',
      { manifests: [core, wheel], tags: ['rust-v0.9.0', 'python-v0.3.0', 'v0.1.0'] },
      ['python-v[0-9]*', 'rust-v[0-9]*'],
    ],
    ['that are not versions', { tags: ['nightly', 'v-next'] }, ['v[0-9]*']],
  ])('%s', (_, differences, expected) => {
    expect(shape(differences).tagFilters).toEqual(expected)
  })

  test('are those of a config that a person wrote', () => {
    const { config } = readConfig('packages:\n  core: { path: core, tag: "core+[{version}" }\n', 'c.yml')
    expect(shape({ manifests: [core], config, isConfigured: true }).tagFilters).toEqual(['core\\+\\[[0-9]*'])
    expect(shape({ manifests: [core, shell], config, isConfigured: true }).tagFilters).toEqual([
      'core\\+\\[[0-9]*',
      'v[0-9]*',
    ])
  })
})

describe('a template for each package', () => {
  const templates = (differences: Parameters<typeof sight>[0]) =>
    shape(differences).templates.map(({ id, tag }) => `${id}: ${tag}`)

  test('is written where tags bear names; plain ones are then the wheel’s, also where a crate bears its name', () => {
    expect(
      templates({ manifests: [core, shell, wheel], tags: ['v0.2.0', 'spool-v0.9.0', 'spool-cli-v0.1.0'] }),
    ).toEqual(['spool-rust: {name}-v{version}', 'spool-cli: {name}-v{version}', 'spool-python: v{version}'])
  })

  test('is written for the one package whose tags have `_` for the dots', () => {
    expect(templates({ tags: ['rel_0_9_0', 'rel_0_8'] })).toEqual(['tally: rel_{version:_}'])
    const lines = configLines(shapeOf(sight({ tags: ['rel_0_9_0', 'rel_0_8'] })))
    expect(readConfig(lines.join('\n'), 'c.yml').config.packages).toMatchObject([{ path: '.', tag: 'rel_{version:_}' }])
  })

  test('is written where no version is everybody’s and the first tag is still to come', () => {
    expect(templates({ manifests: [core, shell] })).toEqual([
      'spool: {name}-v{version}',
      'spool-cli: {name}-v{version}',
    ])
    expect(templates({ manifests: [core, crate({ name: 'other', directory: 'other' })] })).toEqual([])
  })

  test('is written where tags bear the language, and for one package where they bear something else', () => {
    const fresh = crate({ name: 'fresh', directory: 'fresh', version: '0.1.0' })
    expect(
      templates({ manifests: [core, fresh, wheel], tags: ['rust-v1.0.0', 'python-v0.3.0', 'v0.1.0', 'v0.2.0'] }),
    ).toEqual(['spool-rust: rust-v{version}', 'fresh: rust-v{version}', 'spool-python: python-v{version}'])
    expect(templates({ manifests: [core, fresh], tags: ['rust-v0.9.0'] })).toEqual([
      'spool: rust-v{version}',
      'fresh: rust-v{version}',
    ])
    expect(templates({ tags: ['release-0.9.0'] })).toEqual(['tally: release-{version}'])
  })

  test('leaves the root of a workspace its plain tags, without a v where they have none', () => {
    expect(templates({ manifests: [crate({ name: 'spool' }), shell], tags: ['1.0.0', 'spool-cli-0.1.0'] })).toEqual([
      'spool: {version}',
      'spool-cli: {name}-{version}',
    ])
  })

  test('has a key of its own also where a name is that of another with its language', () => {
    const manifests = [core, { ...wheel, directory: 'py' }, crate({ name: 'spool-python', directory: 'py' })]
    const { config, problems } = readConfig(
      configLines(shape({ manifests, tags: ['spool-v0.9.0'] })).join('\n'),
      'c.yml',
    )
    expect(problems).toEqual([])
    expect(config.packages.map((each) => each.id)).toEqual(['spool-rust', 'spool-python-py', 'spool-python'])
  })

  test('is not written for one package, for tags without names, and beside a config that a person wrote', () => {
    expect(templates({ manifests: [core], tags: ['spool-v0.9.0'] })).toEqual([])
    expect(templates({ manifests: [core, shell], tags: ['v0.9.0'] })).toEqual([])
    expect(templates({ manifests: [core, shell], tags: ['spool-v0.9.0'], isConfigured: true })).toEqual([])
  })

  test('stays once it is written: the first tag of one crate does not take it from the other', () => {
    const before = shape({ manifests: [core, shell] })
    const { config, problems } = readConfig(configLines(before).join('\n'), 'c.yml')
    expect(problems).toEqual([])
    const after = shapeOf(sight({ manifests: [core, shell], config, tags: ['spool-v1.0.0'] }))
    expect(configLines(after)).toEqual(configLines(before))
    expect(after.tagFilters).toEqual(before.tagFilters)
  })

  test('tells apart a crate and a Python package in one folder', () => {
    const both = [crate({ name: 'a' }), python({ name: 'b', version: '2.0.0' })]
    expect(configLines(shape({ manifests: both }))).toEqual([
      'packages:',
      "  a: { path: '.', ecosystem: rust, tag: '{name}-v{version}' }",
      "  b: { path: '.', ecosystem: python, tag: 'v{version}' }",
    ])
  })
})

describe('a second environment', () => {
  const environments = (differences: Parameters<typeof sight>[0]) => Object.values(shape(differences).environments)

  test.each([
    ['a tag', { tags: ['v0.9.0-rc1'] }],
    ['a tag with a name', { manifests: [python(), core], tags: ['tally-v0.9.0-rc.1'] }],
    ['a tag with `_` for the dots', { tags: ['rel_0_9_0', 'rel_1_0_0b1'] }],
    ['the version', { manifests: [python({ version: '1.0.0b2' })] }],
  ])('is there where %s is a pre-release', (_, differences) => {
    expect(environments(differences)).toEqual(['release', 'release-test'])
    expect(readConfig(configLines(shape(differences)).join('\n'), 'c.yml')).toMatchObject({
      problems: [],
      config: { channels: { prerelease: { pypi: 'testpypi', environment: 'release-test' } } },
    })
  })

  test.each([
    ['only a dash is in the tag', { tags: ['v1.0.0-1'] }],
    ['there are only crates, which have no test index', { manifests: [core], tags: ['v0.9.0-rc.1'] }],
    ['a person’s config has none', { tags: ['v0.9.0-rc1'], isConfigured: true }],
    ['the version is the backend’s', { manifests: [python({ version: undefined })] }],
  ])('is not there where %s', (_, differences) => {
    expect(environments(differences)).toEqual(['release', 'release'])
  })

  test('is called as the config calls it', () => {
    const { config } = readConfig(
      'channels:\n  release: { environment: prod }\n  prerelease: { environment: try }\n',
      'c.yml',
    )
    expect(environments({ config, isConfigured: true })).toEqual(['prod', 'try'])
    expect(environments({ config: { ...usualConfig, channels: config.channels } })).toEqual(['prod', 'try'])
  })
})
