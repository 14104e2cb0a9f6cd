/** Text as it stands in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`)
}

/** A table that scrolls where it is wider than the page. The cells are HTML already; `label` tells what it is to those who hear it. */
export function tableOf(label: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, row: readonly string[]): string =>
    `<tr>${row.map((each) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${each}</${tag}>`).join('')}</tr>`
  return scrolling(
    label,
    `<table><thead>${cells('th', head.map(escaped))}</thead><tbody>${rows.map((row) => cells('td', row)).join('\n')}</tbody></table>`,
  )
}

/** A region that can be scrolled by keyboard too. */
export function scrolling(label: string, html: string): string {
  return `<div class="scroll" role="region" aria-label="${escaped(label)}" tabindex="0">${html}</div>`
}

/** A section under a heading of level 2; nothing where it is empty. */
export function sectionOf(title: string, html: string): string {
  return html === '' ? '' : `<section><h2>${escaped(title)}</h2>\n${html}\n</section>`
}
