import { expect } from '@jest/globals'

import { makeWheel } from '../make/wheel.ts'
import { acceptedByBoth, codesOf, formOf, posted, sent, stored, type Surprise } from './row.ts'

/** About the metadata, and the form that carries them. */
export const formSurprises: readonly Surprise[] = [
  {
    what: 'Some repeated fields are plural in the form and five are singular; a misnamed one is ignored without a word.',
    holds: async () => {
      const fields = {
        'Metadata-Version': '2.5',
        Classifier: 'Typing :: Typed',
        'Project-URL': 'Home, https://x.org',
        'Requires-Dist': 'six',
        'Provides-Extra': 'all',
        Platform: 'any',
        'Supported-Platform': 'any',
        'License-File': 'LICENSE',
        'Import-Name': 'demo',
        'Import-Namespace': 'demos',
      }
      const names = new Set((await formOf(makeWheel({ fields }))).map(([name]) => name))
      for (const plural of ['classifiers', 'project_urls']) expect(names).toContain(plural)
      for (const plain of ['requires_dist', 'provides_extra']) expect(names).toContain(plain)
      for (const singular of ['platform', 'supported_platform', 'license_file', 'import_name', 'import_namespace'])
        expect(names).toContain(singular)
      const licensed = makeWheel({ fields, files: { 'demo-1.0.dist-info/licenses/LICENSE': 'MIT' } })
      const { state } = await sent([licensed])
      expect(state.uploads[0]?.metadata).toMatchObject({
        platform: ['any'],
        import_name: ['demo'],
        classifiers: ['Typing :: Typed'],
      })
    },
  },
  {
    what: 'License-File under metadata before 2.4 is refused, so it is left out of the form.',
    holds: async () => {
      const old = makeWheel({ fields: { 'Metadata-Version': '2.1', 'License-File': 'LICENSE' } })
      expect(await posted(old, { fields: { metadata_version: '2.1', license_file: 'LICENSE' } })).toContain(
        'introduced in metadata version 2.4, not 2.1',
      )
      expect((await formOf(old)).map(([name]) => name)).not.toContain('license_file')
      expect((await sent([old])).results).toEqual([stored])
    },
  },
  {
    what: 'Metadata 2.6 and 2.0 are refused; 1.0 to 2.5 are taken.',
    holds: async () => {
      for (const version of ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'])
        expect((await sent([makeWheel({ fields: { 'Metadata-Version': version } })])).results).toEqual([stored])
      for (const version of ['2.0', '2.6'])
        expect(await posted(makeWheel(), { fields: { metadata_version: version } })).toContain(
          `'${version}' is not a valid metadata version`,
        )
      expect(await codesOf(makeWheel({ fields: { 'Metadata-Version': '2.0' } }))).toEqual(['metadata-version-refused'])
    },
  },
  {
    what: 'A form writer that turns LF into CRLF changes the description.',
    holds: async () => {
      const description = 'one\ntwo\n\nthree — with `code`\n'
      const { results, state } = await sent([
        makeWheel({ fields: { 'Description-Content-Type': 'text/markdown' }, description }),
      ])
      expect(results).toEqual([stored])
      expect(state.uploads[0]?.metadata).toMatchObject({ description })
    },
    also: [['registries/pypi/upload.test.ts', 'is the form that PyPI documents, byte for byte, with the file last']],
  },
  {
    what: 'The name goes as it is written: a different spelling renames the project on the site.',
    holds: async () => {
      const spelt = makeWheel({
        name: 'My_Demo',
        distInfo: 'my_demo-1.0.dist-info',
        filename: 'my_demo-1.0-py3-none-any.whl',
      })
      expect(await formOf(spelt)).toContainEqual(['name', 'My_Demo'])
      const { results, state } = await sent([spelt], { pypi: { projects: [{ name: 'my-demo' }] } })
      expect([results, state.projects.get('my-demo')?.name]).toEqual([[stored], 'My_Demo'])
    },
  },
  {
    what: 'An empty description is fine; one of nothing but space is refused, in Markdown too.',
    holds: async () => {
      await acceptedByBoth(makeWheel())
      for (const [type, words] of [
        ['text/markdown', "failed to render for 'text/markdown'"],
        ['text/x-rst', "failed to render for 'text/x-rst'"],
      ] as const) {
        const blank = makeWheel({ fields: { 'Description-Content-Type': type }, description: ' \n \n' })
        expect(await codesOf(blank)).toContain('readme-blank')
        const fields = { description: ' \n \n', description_content_type: type }
        expect(await posted(blank, { fields })).toContain(words)
      }
    },
  },
]
