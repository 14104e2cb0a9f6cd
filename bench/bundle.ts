import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { run } from '../scripts/bundle.ts'

const root = path.join(import.meta.dirname, '..')

/**
 * Makes one file of a program of `bench/programs`, as the action's own bundles are made (tsc, then ncc), so that it starts
 * as the action does. `folder` is the caller's, for this program alone. Gives the path of the bundle.
 */
export async function bundleProgram(name: string, folder: string): Promise<string> {
  const source = path.join('bench', 'programs', name)
  const config = path.join(folder, 'tsconfig.json')
  const compilerOptions = {
    rootDir: root,
    outDir: path.join(folder, 'lib'),
    noEmit: false,
    noCheck: true,
    typeRoots: [path.join(root, 'node_modules', '@types')],
  }
  await mkdir(path.join(folder, 'lib'), { recursive: true })
  await copyFile(path.join(root, 'package.json'), path.join(folder, 'lib', 'package.json'))
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'lib', 'node_modules'), 'junction')
  await writeFile(
    config,
    JSON.stringify({
      extends: path.join(root, 'tsconfig.json'),
      compilerOptions,
      include: [],
      files: [path.join(root, `${source}.ts`)],
    }),
  )
  await run('tsc', ['-p', config])
  await run('ncc', ['build', path.join(folder, 'lib', `${source}.js`), '--out', path.join(folder, 'out'), '--quiet'])
  return path.join(folder, 'out', 'index.js')
}
