/** `1.4 MB`, `612 B`. */
export function humanSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? 'B'}`
}

/** Columns padded to the widest cell; two spaces between. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>((all, row) => {
    row.forEach((cell, index) => (all[index] = Math.max(all[index] ?? 0, cell.length)))
    return all
  }, [])
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** A Markdown table; its cells come from {@link code} or {@link plain}, so that no name can become markup. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row))].join('\n')
}

/** Text that is shown as it is, wherever in Markdown it lands. Web addresses become links to themselves. */
export function plain(text: string): string {
  // escaped, an address would be another one: `\_` is taken into the link that GitHub makes of it
  return text
    .split(/(https?:\/\/[^\s<>"'`|()[\]{}\\*]*[^\s<>"'`|()[\]{}\\*.,;:!?])/)
    .map((part, at) => (at % 2 === 1 ? `<${part}>` : bare(part)))
    .join('')
}

/** The same within the text of a link, where no other link can be. */
const bare = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+!|~@&]/g, '\\$&').replace(/\r?\n/g, '<br>')

/** Text as inline code, whatever backticks it holds (CommonMark 0.31, 6.1). */
export function code(text: string): string {
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length)
  const fence = '`'.repeat(Math.max(0, ...runs) + 1)
  const space = text === '' || /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${space}${text.replace(/\|/g, '\\|').replace(/\r?\n/g, ' ')}${space}${fence}`
}

/** Text that is shown as it is, as a link where there is an address. What would end the address is percent-encoded. */
export function linked(text: string, address: string | undefined): string {
  if (address === undefined || !/^https?:\/\//.test(address)) return plain(text)
  return `[${bare(text)}](${address.replace(/[\s()<>|\\`]/g, (each) => encodeURIComponent(each).replace('(', '%28').replace(')', '%29'))})`
}
