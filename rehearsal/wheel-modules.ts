import { unzipSync } from 'fflate'

/** The top-level modules that a wheel brings and that can be imported by name: packages, `.py` files, extensions. */
export function modulesOf(wheel: Uint8Array): readonly string[] {
  const names: string[] = []
  unzipSync(wheel, {
    filter: ({ name }) => {
      names.push(name)
      return false
    },
  })
  const modules = names.flatMap((name) => {
    // files that an installer puts into site-packages from the data folder
    const [, inside = name] = /^[^/]+\.data\/(?:purelib|platlib)\/(.*)$/.exec(name) ?? []
    const [first = '', second] = inside.split('/')
    if (/\.(dist-info|data)$/.test(first)) return []
    if (second !== undefined)
      return /^__init__\.(py|[^/]+\.so|[^/]+\.pyd)$/.test(inside.slice(first.length + 1)) ? [first] : []
    return [/^([A-Za-z_]\w*)\.(?:py|(?:[\w-]+\.)?(?:so|pyd))$/.exec(first)?.[1] ?? '']
  })
  return [...new Set(modules)].filter((each) => each !== '').sort()
}
