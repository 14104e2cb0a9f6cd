import type { Receipt } from '../model/receipt.ts'
import { nothingTarget } from '../model/target.ts'

/**
 * Every output that `action.yml` declares, as it is where a step has nothing to say: a text is empty, a boolean is `false`,
 * a list has no entry, and a matrix, which GitHub wants filled, has the row that does nothing.
 */
export const noOutputs: Readonly<Record<string, string>> = {
  plan: '',
  'gate-matrix': JSON.stringify({ include: [{ gate: nothingTarget, runner: 'ubuntu-24.04', timeout: 5 }] }),
  'build-matrix': JSON.stringify({ include: [{ target: nothingTarget, runner: 'ubuntu-24.04', timeout: 15 }] }),
  'max-parallel': '256',
  tag: '',
  version: '',
  prerelease: 'false',
  channel: '',
  environment: '',
  packages: '[]',
  distributions: '[]',
  published: 'false',
  receipt: '',
  'release-url': '',
  tags: '[]',
  'pull-requests': '[]',
}

/** Characters of one list of files. With the receipt it stays below the 500 000 that a job's outputs have in all. */
const longestList = 300_000
const longestReceipt = 150_000

interface File {
  readonly filename: string
  readonly sha256: string
  readonly size: number
}

/** The output `distributions`; empty where it would be longer than an output may be: the build records have all of it. */
export function distributionsOutput(files: readonly File[], limit: number = longestList): string {
  const json = JSON.stringify(files.map(({ filename, sha256, size }) => ({ filename, sha256, size })))
  return json.length <= limit ? json : ''
}

/**
 * The output `receipt`. Where it would be longer than an output may be, files are left out of it and counted: first those
 * that are published and verified. The artifact has the whole of it.
 */
export function receiptOutput(receipt: Receipt, limit: number = longestReceipt): string {
  const whole = JSON.stringify(receipt)
  if (whole.length <= limit) return whole
  let left = limit - JSON.stringify({ ...receipt, files: [], filesLeftOut: receipt.files.length }).length
  const unfinished = receipt.files.filter((each) => !each.verified)
  const kept = unfinished.filter((each) => {
    left -= JSON.stringify(each).length + 1
    return left >= 0
  })
  return JSON.stringify({ ...receipt, files: kept, filesLeftOut: receipt.files.length - kept.length })
}
