import posix from 'node:path/posix'
import { boolean, object, oneOf, optional, text } from '../../model/shape.ts'
import type { PleaseFile } from './settings.ts'

const entry = object({
  type: optional(oneOf('generic', 'json', 'yaml', 'toml')),
  path: text,
  jsonpath: optional(text),
  glob: optional(boolean),
})

/** Reads `extra-files` of a package: a `/` in front is the root of the repository. Throws a `TypeError` that says what does not fit. */
export function readExtraFiles(given: unknown, directory: string, path: string): readonly PleaseFile[] {
  if (given === undefined || given === null) return []
  if (!Array.isArray(given)) throw new TypeError(`${path} is not a list`)
  return given.map((each: unknown, index) => {
    const where = `${path}[${index}]`
    if (typeof each === 'string') return { ...placed(each, directory, where), at: undefined, isGuessed: true }
    const read = entry(each, where)
    if (read.glob === true) throw new TypeError(`${where}: glob is not supported; name the files one by one`)
    const type = read.type ?? 'generic'
    if (type === 'generic' && read.jsonpath !== undefined) {
      throw new TypeError(`${where}: jsonpath needs a type of json, yaml or toml`)
    }
    if (type !== 'generic' && read.jsonpath === undefined) throw new TypeError(`${where} has no jsonpath`)
    return { ...placed(read.path, directory, where), type, at: read.jsonpath, isGuessed: false }
  })
}

function placed(name: string, directory: string, where: string): Pick<PleaseFile, 'path' | 'type'> {
  const file = posix.normalize(name.startsWith('/') ? name.slice(1) : posix.join(directory, name))
  if (name.split('/').includes('..') || file.startsWith('..')) {
    throw new TypeError(`${where}: ${JSON.stringify(name)} may have no \`..\``)
  }
  const ending = /\.(json|yaml|yml|toml)$/.exec(file)?.[1]
  return {
    path: file,
    type: ending === 'json' || ending === 'toml' ? ending : ending === undefined ? 'generic' : 'yaml',
  }
}
