import path from 'node:path'
import { ask, type Workroom } from './workroom.ts'

/**
 * Where a version of Python may lie that is not on the PATH: the runner's tool cache (`Python/3.12.8/x64/bin/python`; in
 * `-freethreaded` for `t`), and pyenv's versions. Prints the newest patch release there.
 */
const search = `import glob, os, re, sys
wanted, cache, pyenv = sys.argv[1:4]
minor, arch = wanted.rstrip("t"), "*-freethreaded" if wanted.endswith("t") else "*"
names = ["bin/python", "bin/python3", "python.exe"]
found = []
for root, middle in ((cache and os.path.join(cache, "Python"), arch), (pyenv and os.path.join(pyenv, "versions"), "")):
    if not root: continue
    for folder in glob.glob(os.path.join(glob.escape(root), minor + ".*", middle)):
        free = "freethreaded" in folder or bool(re.search(r"\\dt$", folder.rstrip("/")))
        if free != wanted.endswith("t"): continue
        for name in names:
            file = os.path.join(folder, name)
            if os.path.exists(file):
                found.append(([int(each) for each in re.findall(r"\\d+", os.path.relpath(folder, root))[:3]], file))
                break
print(max(found)[1] if found else "")
`

/** The interpreter of a version (`3.12`, `3.13t`), or the usual one; `undefined` where there is none on this machine. */
export async function findInterpreter(room: Workroom, version: string | undefined): Promise<string | undefined> {
  const usual = room.os === 'windows' ? 'python' : 'python3'
  const candidates = version === undefined ? [usual] : [`python${version}`, usual]
  for (const candidate of candidates) {
    if (await isVersion(room, candidate, version)) return candidate
  }
  if (version === undefined) return undefined
  const { RUNNER_TOOL_CACHE: cache = '', PYENV_ROOT, HOME = '' } = room.env
  const pyenv = PYENV_ROOT ?? (HOME === '' ? '' : path.join(HOME, '.pyenv'))
  const found = await ask(room, [usual, '-c', search, version, cache, pyenv])
  const file = found.code === 0 ? found.stdout.trim() : ''
  return file !== '' && (await isVersion(room, file, version)) ? file : undefined
}

const told =
  'import sys, sysconfig; print("%d.%d%s" % (*sys.version_info[:2], "t" if sysconfig.get_config_var("Py_GIL_DISABLED") else ""))'

async function isVersion(room: Workroom, program: string, version: string | undefined): Promise<boolean> {
  const exit = await ask(room, [program, '-c', told])
  return exit.code === 0 && (version === undefined || exit.stdout.trim() === version)
}
