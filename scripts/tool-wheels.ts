import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pinnedTools } from '../src/model/tools.ts'

// Writes the hashes of the pinned tools' wheels, as the index tells them, into src/model/tool-wheels.ts. To be run after a pin
// was raised; what changes is reviewed as any change is.

const file = path.join(import.meta.dirname, '..', 'src', 'model', 'tool-wheels.ts')
const index = process.env['PIP_INDEX_URL'] ?? 'https://pypi.org/simple/'
const machines = /-(?:(?:many|musl)linux\S*_(?:x86_64|aarch64)|macosx_\S+|win_amd64|win_arm64)\.whl$/

/** `'name': 'hash'` of the wheels of one version for the machines that this action runs on. */
async function wheelsOf(name: 'maturin' | 'ziglang'): Promise<readonly string[]> {
  const answer = await fetch(new URL(`${name}/`, index), { headers: { accept: 'application/vnd.pypi.simple.v1+html' } })
  if (!answer.ok) throw new Error(`${index} answered ${answer.status} for ${name}`)
  const links = [...(await answer.text()).matchAll(/href="[^"#]*\/([^"/#]+)#sha256=([0-9a-f]{64})"/g)]
  const found = links.filter(
    ([, wheel = '']) => wheel.startsWith(`${name}-${pinnedTools[name]}-`) && machines.test(wheel),
  )
  if (found.length === 0) throw new Error(`${index} has no wheel of ${name} ${pinnedTools[name]}`)
  return found.map(([, wheel = '', hash = '']) => `    '${wheel}': '${hash}',`).sort()
}

const names = ['maturin', 'ziglang'] as const
const tables = await Promise.all(names.map(async (name) => `  ${name}: {\n${(await wheelsOf(name)).join('\n')}\n  },`))
const head = /^[\s\S]*?= \{\n/.exec(readFileSync(file, 'utf8'))?.[0] ?? ''
writeFileSync(file, `${head}${tables.join('\n')}\n}\n`)
execFileSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', file], { stdio: 'inherit' })
