import { platforms } from '../model/target.ts'
import { type Field, mapped, text } from './field.ts'

/** Every target of a wheel, as the config file names it. */
export const targetNames = [...platforms, 'musllinux-x86_64', 'musllinux-aarch64', 'macos-universal2'] as const

/** A target of a wheel. */
export type TargetName = (typeof targetNames)[number]

/** What people call the same machines: GitHub and Apple say arm64. */
const alsoCalled = {
  'linux-arm64': 'linux-aarch64',
  'macos-arm64': 'macos-aarch64',
  'windows-arm64': 'windows-aarch64',
  'musllinux-arm64': 'musllinux-aarch64',
} as const

/** Every name that a target may be given by. */
export const targetWords: readonly string[] = [...targetNames, ...Object.keys(alsoCalled)]

/** The target that a word of {@link targetWords} names. */
export function targetOf(word: string): TargetName | undefined {
  const [, meant] = Object.entries(alsoCalled).find(([name]) => name === word) ?? []
  return meant ?? targetNames.find((name) => name === word)
}

/** One line of something that is not blank: a command, a label. */
export const line = (wanted: string): Field<string> => text(wanted, '^[^\\r\\n\\u0000]*\\S[^\\r\\n\\u0000]*$')

/**
 * A folder or a file inside the repository, with `/`; `.` is the repository itself. Neither `..` nor an absolute path nor
 * a leading `-`, which programs would take for an option.
 */
export const insidePath: Field<string> = mapped(
  text(
    'a path inside the repository, written with `/`',
    '^(?![-/~])(?![A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\r\\n\\u0000]*[^\\\\\\r\\n\\u0000\\s]$',
  ),
  (value) => {
    const parts = value.split('/').filter((part) => part !== '' && part !== '.')
    return parts.length === 0 ? '.' : parts.join('/')
  },
)

/** A minor version of CPython, `t` for the free-threaded one. */
export const pythonVersion = text('a Python version in quotes such as "3.12" or "3.13t"', '^3\\.[0-9]{1,2}t?$')
