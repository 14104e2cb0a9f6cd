import path from 'node:path'
import { parse } from 'smol-toml'
import { type Problem, problem } from '../model/problem.ts'
import { object, optional, text } from '../model/shape.ts'
import type { Files } from '../ports/files.ts'
import { failedTool, startTool, versionOf, type Workshop } from './run.ts'

/** What `cargo --version` and `rustc --version` say in the folder of a workspace. */
export interface Toolchain {
  readonly cargo: string
  readonly rustc: string
}

/**
 * Sees to it that the toolchain which the workspace pins is the one that will be used: rustup installs one that is missing,
 * and without rustup a toolchain that is not the pinned one is refused.
 */
export async function readyToolchain(
  shop: Workshop,
  root: string,
  workspace: string,
  files: Files,
): Promise<Toolchain | { readonly problem: Problem }> {
  const cwd = path.join(root, workspace)
  const pin = await pinnedChannel(root, workspace, files)
  const argv = ['cargo', '--version'] as const
  let exit = await startTool(shop, cwd, argv)
  // the words of rustup's proxy, which stands in for cargo
  if (exit.code !== 0 && /toolchain .+ is not installed/.test(exit.stderr)) {
    const install = ['rustup', 'toolchain', 'install'] as const
    const installed = await startTool(shop, cwd, install)
    if (installed.code !== 0) return { problem: notInstalled(pin, failedTool(install, installed)) }
    exit = await startTool(shop, cwd, argv)
  }
  if (exit.code !== 0) {
    const failed = failedTool(argv, exit)
    return { problem: /rustup|toolchain/.test(exit.stderr) ? notInstalled(pin, failed) : failed }
  }
  const toolchain = { cargo: firstLine(exit.stdout), rustc: await versionOf(shop, ['rustc', '--version'], cwd) }
  const isOverridden = shop.env['RUSTUP_TOOLCHAIN'] !== undefined
  if (pin !== undefined && !isOverridden && !isOf(pin.channel, toolchain.rustc)) {
    return { problem: otherToolchain(pin, toolchain) }
  }
  return toolchain
}

const firstLine = (text: string): string => text.trim().split(/\r?\n/)[0] ?? 'unknown'

/** A toolchain that the repository asks for, and the file that does. */
interface Pin {
  readonly channel: string
  readonly file: string
}

/** The nearest `rust-toolchain.toml` or `rust-toolchain` at or above the workspace (rustup book, "Overrides"). */
async function pinnedChannel(root: string, workspace: string, files: Files): Promise<Pin | undefined> {
  for (const name of ['rust-toolchain', 'rust-toolchain.toml']) {
    const file = path.posix.join(workspace, name)
    const content = await files.text(path.join(root, file))
    const channel = content === undefined ? undefined : channelIn(content)
    if (channel !== undefined) return { channel, file }
  }
  return workspace === '.' ? undefined : pinnedChannel(root, path.posix.dirname(workspace), files)
}

const settings = object({ toolchain: optional(object({ channel: optional(text) })) })

/** The old form is the channel alone on a line. */
function channelIn(content: string): string | undefined {
  if (/^\s*[\w.-]+\s*$/.test(content)) return content.trim()
  try {
    return settings(parse(content), '').toolchain?.channel
  } catch {
    // rustup says what is wrong with it
    return undefined
  }
}

/** Whether `rustc 1.85.0 (… 2025-02-17)` is of a channel; one with a name of its own is taken on trust. */
function isOf(channel: string, rustc: string): boolean {
  const version = rustc.split(' ')[1] ?? ''
  const number = /^\d+\.\d+(?:\.\d+)?/.exec(channel)?.[0]
  if (number !== undefined) return version === number || version.startsWith(`${number}.`)
  if (channel.startsWith('nightly')) return version.includes('-nightly')
  return channel.startsWith('beta') ? version.includes('-beta') : true
}

function notInstalled(pin: Pin | undefined, failed: Problem): Problem {
  const what = pin === undefined ? 'The toolchain' : `The toolchain ${pin.channel}, which ${pin.file} asks for,`
  return problem(
    'toolchain-missing',
    `${what} is not installed, and rustup could not install it: ${failed.message}`,
    `Install it in front of this step: rustup toolchain install ${pin?.channel ?? ''}`.trimEnd(),
    { file: pin?.file },
  )
}

function otherToolchain(pin: Pin, { rustc }: Toolchain): Problem {
  return problem(
    'toolchain-missing',
    `${pin.file} asks for ${pin.channel}, and what is installed is ${rustc}, without rustup to choose by that file.`,
    'Install Rust by rustup (https://rustup.rs), which reads the file, or install that version.',
    { file: pin.file },
  )
}
