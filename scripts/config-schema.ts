import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { configSchema } from '../src/config.ts'

// the test of src/config.ts holds the file to the rules that it is made from
const file = path.join(import.meta.dirname, '..', 'schemas', 'config.schema.json')
await writeFile(file, `${JSON.stringify(configSchema(), null, 2)}\n`)
