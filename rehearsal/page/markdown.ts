import { Marked, type Tokens } from 'marked'
import { escaped, scrolling } from './html.ts'
import { readGantt, timeline } from './timeline.ts'

/** The HTML that job summaries use. All other HTML is shown as text: changelogs are written by anybody. */
const harmless = /^<\/?(?:br|details|summary|sub|sup|kbd)\s*\/?>$/i

/**
 * GitHub-flavoured Markdown as HTML that loads nothing and runs nothing. Its topmost heading becomes one of `level`, and no
 * level is skipped below it; a picture becomes a link to it.
 */
export function markdownToHtml(markdown: string, level: number, label: string): string {
  const marked = new Marked({ gfm: true, async: false })
  const tokens = marked.lexer(markdown)
  const top = Math.min(...tokens.flatMap((each) => (each.type === 'heading' ? [each['depth']] : [])).map(Number), 6)
  let last = level - 1
  let regions = 0
  // whoever hears the page tells them apart by their names
  const named = (what: string): string => `${label}: ${what} ${(regions += 1)}`
  marked.use({
    renderer: {
      heading({ tokens: words, depth }: Tokens.Heading) {
        last = Math.min(level + depth - top, last + 1, 6)
        return `<h${last}>${this.parser.parseInline(words)}</h${last}>\n`
      },
      html: ({ text }: Tokens.HTML | Tokens.Tag) =>
        text.replace(/<[^>]*>|[^<]+|</g, (part) => (harmless.test(part) ? part : escaped(part))),
      link({ href, tokens: words }: Tokens.Link) {
        const text = this.parser.parseInline(words)
        return isAddress(href) ? `<a href="${escaped(href)}" rel="noreferrer noopener">${text}</a>` : text
      },
      image: ({ href, text }: Tokens.Image) =>
        isAddress(href)
          ? `<a href="${escaped(href)}" rel="noreferrer noopener">${escaped(text === '' ? href : text)}</a>`
          : escaped(text),
      checkbox: ({ checked }: Tokens.Checkbox) => (checked ? '☑ ' : '☐ '),
      code({ text, lang }: Tokens.Code) {
        const drawn = lang === 'mermaid' ? timeline(readGantt(text)) : ''
        return drawn === '' ? `${scrolling(named('code'), `<pre><code>${escaped(text)}</code></pre>`)}\n` : drawn
      },
      table({ header, rows }: Tokens.Table) {
        const row = (tag: string, cells: readonly Tokens.TableCell[]): string =>
          `<tr>${cells.map((each) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${this.parser.parseInline(each.tokens)}</${tag}>`).join('')}</tr>`
        const body = rows.map((each) => row('td', each)).join('\n')
        return `${scrolling(named('table'), `<table><thead>${row('th', header)}</thead><tbody>${body}</tbody></table>`)}\n`
      },
    },
  })
  return marked.parser(tokens, marked.defaults)
}

const isAddress = (href: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(href)
