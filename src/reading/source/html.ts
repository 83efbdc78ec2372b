/**
 * The text of a web page: its blocks as lines, without scripts and without the lines that are links alone, which are
 * the menus of the site around the report.
 */
import { walk } from './markup.ts'

const blocks = new Set(
  'p div pre br li ul ol tr table h1 h2 h3 h4 h5 h6 section article header footer title dd dt hr form body'.split(
    ' ',
  ),
)
const silent = new Set('script style noscript template svg select button textarea iframe nav'.split(' '))

export function textOfHtml(source: string): string {
  const lines: string[] = []
  let line = ''
  let linked = ''
  let links = 0
  let asWritten = 0
  let skipping: string | null = null
  let depth = 0
  let title = ''
  const end = () => {
    const own = line.trim()
    if (own !== '' && own !== linked.trim()) lines.push(own)
    line = ''
    linked = ''
  }
  walk(source, {
    tag({ name, closes, alone }) {
      if (skipping !== null) {
        if (name === skipping && !alone) depth += closes ? -1 : 1
        if (depth === 0) skipping = null
        return
      }
      if (silent.has(name) && !closes && !alone) {
        skipping = name
        depth = 1
      } else if (name === 'title' && closes) {
        title = line.trim()
        line = ''
      } else if (name === 'a') links = closes ? Math.max(0, links - 1) : links + 1
      else if (blocks.has(name)) {
        end()
        if (name === 'pre') asWritten = closes ? 0 : 1
      } else if (name === 'td' || name === 'th') line += ' '
    },
    text(text) {
      if (skipping !== null) return
      for (const [index, run] of (asWritten ? text.split('\n') : [text.replace(/\s+/g, ' ')]).entries()) {
        if (index > 0) end()
        line += run
        if (links > 0) linked += run
      }
    },
  })
  end()
  return (isSaid(title, lines) ? lines : [title, ...lines]).join('\n')
}

/** The window's title is a line of its own only where the page does not say it. */
function isSaid(title: string, lines: readonly string[]): boolean {
  const plain = (words: string) => words.replace(/\s/g, '')
  const own = plain(title.split(/[_|]|\s[-–—]\s/)[0]!)
  return own === '' || plain(lines.join('')).includes(own)
}
