import path from 'node:path'
import { sha256Of } from '../model/sha256.ts'
import { wheelTargetOf } from '../model/target.ts'
import { toolWheels } from '../model/tool-wheels.ts'
import { isOf } from './kept-crates.ts'
import type { Keeping, KeptPlace } from './kept-keeping.ts'
import { type PinnedTool, pinOf } from './pinned-wheels.ts'
import { maturinRequirements } from './python.ts'

/** The wheels of the large pinned tools that a row installs; `undefined` where it installs none. */
export function wheelKeeping(place: KeptPlace): Keeping | undefined {
  const tools = toolsOf(place)
  if (tools.length === 0) return undefined
  const hashes = tools.flatMap((tool) => Object.entries(toolWheels[tool]))
  const wanted = new Map(hashes.map(([name, sha256]) => [name, { sha256, folder: /^wheels$/ }]))
  const machine = `release-action-wheels-${place.machine}-`
  return {
    noun: 'wheels',
    shelf: { home: path.join(place.temp, 'tools'), wanted },
    count: tools.length,
    key: `${machine}${sha256Of(JSON.stringify(hashes))}`,
    others: [machine],
  }
}

function toolsOf({ plan, row }: KeptPlace): readonly PinnedTool[] {
  const own = plan.packages.filter(
    (each) => isOf(each, row) && each.ecosystem === 'python' && each.backend === 'maturin',
  )
  if (own.length === 0) return []
  const isPinned = own.some((each) => maturinRequirements(each).includes(pinOf('maturin')))
  const target = wheelTargetOf(row.target) ?? ''
  const hasZig = target.startsWith('musllinux-') || (target.startsWith('linux-') && plan.build.linux === 'zig')
  return [...(isPinned ? (['maturin'] as const) : []), ...(hasZig ? (['ziglang'] as const) : [])]
}
