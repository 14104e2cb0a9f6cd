import path from 'node:path'
import { Credential } from '../../src/model/credential.ts'
import { clock } from '../../src/platform/clock.ts'
import { files } from '../../src/platform/files.ts'
import { createHttp } from '../../src/platform/http.ts'
import { otherAddress } from '../../src/registries/pypi/address.ts'
import { createPypi } from '../../src/registries/pypi/registry.ts'

/** One upload of one wheel whose form is known beforehand: what the client and its way out need by themselves. `transport.js FILE UPLOAD-URL` */
const [file = '', url = ''] = process.argv.slice(2)

const registry = createPypi({
  http: createHttp({ environment: {}, version: '0.0.0', repository: 'release-action/bench', clock }),
  files,
  clock,
  mask: () => undefined,
  name: 'other',
  address: otherAddress(url),
  describe: () =>
    Promise.resolve({
      fields: [
        [':action', 'file_upload'],
        ['name', 'parcel'],
        ['version', '1.0'],
      ],
    }),
})
const distribution = {
  filename: path.basename(file),
  kind: 'wheel',
  name: 'parcel',
  version: '1.0',
  path: file,
} as const
const result = await registry.upload(
  { ...distribution, ...(await files.digest(file)) },
  new Credential('pypi-bench', 'given'),
)
if (result.outcome !== 'stored') throw new Error(JSON.stringify(result))
