import * as core from '@actions/core'
import type { Actions } from '../ports/runner.ts'

/** The runner's commands and files, through `@actions/core`. */
export function createActions(environment: Readonly<Record<string, string | undefined>>): Actions {
  return {
    inputs: rawInputs(environment),
    output: (name, value) => core.setOutput(name, value),
    mask: (value) => core.setSecret(value),
    save: (name, value) => core.saveState(name, value),
    saved: (name) => core.getState(name),
    line: (text) => core.info(withoutCommands(text)),
    debug: (text) => core.debug(text),
    group: (title) => core.startGroup(title),
    endGroup: () => core.endGroup(),
    annotate(level, text, title, place) {
      const properties = {
        title,
        ...(place && { file: place.file }),
        ...(place?.line !== undefined && { startLine: place.line }),
        ...(place?.column !== undefined && { startColumn: place.column }),
      }
      annotations[level](text, properties)
    },
    async summary(markdown) {
      if (environment['GITHUB_STEP_SUMMARY'] === undefined) return
      await core.summary.addRaw(markdown).write({ overwrite: true })
    },
    fail: () => {
      process.exitCode = 1
    },
  }
}

const annotations = { error: core.error, warning: core.warning, notice: core.notice }

/** `INPUT_PYPI-URL` → `pypi-url`. The runner turns spaces into underscores and letters into capitals, and leaves dashes. */
function rawInputs(environment: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(environment)
      .filter(([name, value]) => name.startsWith('INPUT_') && value !== undefined && value.trim() !== '')
      .map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value ?? '']),
  )
}

/** A line of a foreign program must not become a workflow command: those stand at the start of a line, after blanks. */
function withoutCommands(text: string): string {
  return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200B$2')
}
