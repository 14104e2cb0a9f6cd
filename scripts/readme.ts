import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withInterface } from './action-table.ts'

const root = path.join(import.meta.dirname, '..')
const file = path.join(root, 'README.md')
const readme = await readFile(file, 'utf8')
await writeFile(file, withInterface(readme, await readFile(path.join(root, 'action.yml'), 'utf8')))
