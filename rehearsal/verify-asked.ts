import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'

/** Whether the config of a checkout wants the release tried before its GitHub Release is published (`verify.on`). */
export async function isVerifyAsked(root: string): Promise<boolean> {
  const text = await readFile(path.join(root, '.github', 'release-action.yml'), 'utf8').catch(() => '')
  const on = valueAt(valueAt(read(text), 'verify'), 'on')
  return Array.isArray(on) && on.length > 0
}

/** What is wrong with the file is told by the plan. */
function read(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

const valueAt = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined
