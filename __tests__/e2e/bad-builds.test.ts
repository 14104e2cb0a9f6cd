import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Upstream } from '../../rehearsal/handler.ts'
import { makeRepository } from '../make/repository.ts'
import { withFrontEnd } from './front-end.ts'
import { crateManifest, type Sources } from './project.ts'
import { stageRun, withStage } from './stage.ts'
import { toolchains } from './toolchains.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-action-bad-builds-'))
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

/** A project whose backend makes a whole sdist, and these wheels: the files, and then the name that it tells. */
const pythonProject = (wheels: string): Sources => ({
  'pyproject.toml': `[build-system]
requires = []
build-backend = "odd_backend"
backend-path = ["backend"]

[project]
name = "release-action-odd"
version = "0.2.0"
`,
  'release_action_odd.py': '',
  'backend/odd_backend.py': `import base64, hashlib, io, os, tarfile, zipfile


def metadata(version):
    return f"Metadata-Version: 2.1\\nName: release-action-odd\\nVersion: {version}\\n".encode()


def build_sdist(directory, config_settings=None):
    stem = "release_action_odd-0.2.0"
    with tarfile.open(os.path.join(directory, stem + ".tar.gz"), "w:gz", format=tarfile.PAX_FORMAT) as tar:
        for file in ["pyproject.toml", "backend/odd_backend.py", "release_action_odd.py"]:
            tar.add(file, f"{stem}/{file}")
        info = tarfile.TarInfo(f"{stem}/PKG-INFO")
        info.size = len(metadata("0.2.0"))
        tar.addfile(info, io.BytesIO(metadata("0.2.0")))
    return stem + ".tar.gz"


def wheel(directory, version, tag="py3-none-any"):
    stem = f"release_action_odd-{version}"
    files = {
        "release_action_odd.py": b"",
        f"{stem}.dist-info/METADATA": metadata(version),
        f"{stem}.dist-info/WHEEL": f"Wheel-Version: 1.0\\nGenerator: odd\\nRoot-Is-Purelib: true\\nTag: {tag}\\n".encode(),
    }
    record = ""
    for path, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record += f"{path},sha256={digest},{len(content)}\\n"
    files[f"{stem}.dist-info/RECORD"] = (record + f"{stem}.dist-info/RECORD,,\\n").encode()
    with zipfile.ZipFile(os.path.join(directory, f"{stem}-{tag}.whl"), "w") as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return f"{stem}-{tag}.whl"


def build_wheel(directory, config_settings=None, metadata_directory=None):
${wheels
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
`,
})

/** A dry run in one job. Without a runner, so that what it makes on the way goes with it. */
async function dryRun(sources: Sources, differs: { readonly ref?: string; readonly upstream?: Upstream }) {
  const repository = await makeRepository(sources)
  const temp = await mkdtemp(path.join(folder, 'temp-'))
  try {
    const { ref, upstream } = differs
    const run = stageRun(await repository.commit(), ref === undefined ? {} : { ref })
    const env = { ...toolchains(folder), RUNNER_TEMP: '', TMPDIR: temp }
    const job = { run, permissions: { contents: 'read' }, workspace: repository.root, env, with: {} } as const
    const end = await withStage(run, upstream === undefined ? {} : { upstream }, ({ play }) => play(job))
    return { end, left: await readdir(temp), files: (await readdir(repository.root)).sort() }
  } finally {
    await repository.remove()
  }
}

describe('a build is red, and hands nothing on, that leaves', () => {
  test.each([
    [
      'no wheel',
      'return "release_action_odd-0.2.0-py3-none-any.whl"',
      'error build-empty: The build of sources left no wheel of release-action-odd 0.2.0 called release_action_odd-0.2.0-py3-none-any.whl.',
    ],
    [
      'one of another version',
      'return wheel(directory, "0.3.0")',
      'error built-version-mismatch at release_action_odd-0.3.0-py3-none-any.whl: release_action_odd-0.3.0-py3-none-any.whl: The file has version 0.3.0, the tag v0.2.0 expects 0.2.0.',
    ],
    [
      'one too many',
      'wheel(directory, "0.2.0", "py2-none-any")\nreturn wheel(directory, "0.2.0")',
      'error build-unplanned: The build left release_action_odd-0.2.0-py2-none-any.whl, which sources was not planned to leave. It was to leave release_action_odd-0.2.0.tar.gz, release_action_odd-0.2.0-py3-none-any.whl.',
    ],
  ])('%s', async (_, wheels, told) => {
    const { end, left, files } = await withFrontEnd('odd', (upstream) => dryRun(pythonProject(wheels), { upstream }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { distributions: '[]' } })
    expect(end.told.map((each) => each.split('\nFix: ')[0])).toEqual([told])
    expect({ left, files }).toEqual({ left: [], files: ['.git', 'backend', 'pyproject.toml', 'release_action_odd.py'] })
  })
})

test('names of folders and branches are names to every program, whatever a shell or a command line would make of them', async () => {
  const odd = '-p $(touch pwned); touch pwned #'
  const sources = {
    'Cargo.toml': `[workspace]\nmembers = ['${odd}/*']\nresolver = "2"\n`,
    [`${odd}/-rf/Cargo.toml`]: `${crateManifest('tally', '0.2.0')}documentation = "https://example.org"\n`,
    [`${odd}/-rf/src/lib.rs`]: '',
    '.github/release-action.yml': `gates: [{ name: here, run: pwd, directory: './${odd}' }]\n`,
  }
  const { end, left, files } = await dryRun(sources, { ref: 'refs/heads/-x;touch${IFS}pwned' })
  expect(end).toMatchObject({ exitCode: 0, outputs: { tag: 'v0.2.0' } })
  expect(end.log.join('\n')).toMatch(/passed: here, \d/)
  expect(end.log.some((line) => line.endsWith(`/${odd}`))).toBe(true)
  expect({ left, files }).toEqual({ left: [], files: [odd, '.git', '.github', 'Cargo.toml', 'dist'] })
})
