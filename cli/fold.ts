/** Lines of at most that many columns, broken at spaces; a word that is longer, an address mostly, stays whole. Without columns nothing is broken. */
export function folded(text: string, indent: string, columns: number | undefined): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (columns !== undefined && line !== '' && indent.length + longer.length > columns) {
        lines.push(line)
        line = word
      } else line = longer
    }
    return [...lines, line].map((each) => `${indent}${each}`)
  })
}
