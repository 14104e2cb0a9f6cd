import path from 'node:path'
import type { toolWheels } from '../model/tool-wheels.ts'
import { pinnedTools } from '../model/tools.ts'
import { startTool, type Workshop } from './run.ts'

/** A pinned tool whose wheel is large, and pinned by its bytes. */
export type PinnedTool = keyof typeof toolWheels

const tools: readonly PinnedTool[] = ['maturin', 'ziglang']

/** `maturin==1.16.0` */
export const pinOf = (tool: PinnedTool): string => `${tool}==${pinnedTools[tool]}`

/**
 * The requirements with the kept wheel in the place of each pinned tool: what is not kept yet is downloaded, and taken where
 * its bytes are the pinned ones. `undefined` where nothing is kept, or nothing of it wanted.
 */
export async function requirementsFromKept(
  shop: Workshop,
  cwd: string,
  python: string,
  requirements: readonly string[],
): Promise<readonly string[] | undefined> {
  const { wheels } = shop
  const pinned = tools.filter((tool) => requirements.includes(pinOf(tool)))
  if (wheels === undefined || pinned.length === 0) return undefined
  let there = await wheels.there()
  const missing = pinned.filter((tool) => wheelIn(there, tool) === undefined)
  if (missing.length > 0) {
    const how = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:', '--dest', wheels.folder]
    await startTool(shop, cwd, [python, '-m', 'pip', 'download', ...how, ...missing.map(pinOf)])
    there = await wheels.there()
  }
  const given = requirements.map((each) => {
    const tool = pinned.find((one) => pinOf(one) === each)
    return (tool && wheelIn(there, tool)) ?? each
  })
  return given.some((each, at) => each !== requirements[at]) ? given : undefined
}

/** The one wheel of a tool; of several nobody but pip knows which is for this machine. */
function wheelIn(there: readonly string[], tool: PinnedTool): string | undefined {
  const own = there.filter((file) => path.basename(file).startsWith(`${tool}-${pinnedTools[tool]}-`))
  return own.length === 1 ? own[0] : undefined
}
