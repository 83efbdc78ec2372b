/** The marks that Word counts by itself, written as a reader sees them: 一、 （二） 3. */
import { attribute, walk } from './markup.ts'

interface Level {
  start: number
  format: string
  text: string
}

interface Place {
  style: string | null
  list: string | null
  level: number
}

/** Gives each paragraph of a list, in their order, its mark; '' where it has none. */
export function marksOf(numbering: string, styles: string): (place: Place) => string {
  const { levels, lists } = listsOf(numbering)
  const styled = listsOfStyles(styles)
  const counts = new Map<string, number[]>()
  return ({ style, list, level }) => {
    const own = list ?? styled.get(style ?? '')?.list ?? null
    const depth = list === null ? (styled.get(style ?? '')?.level ?? level) : level
    const abstract = own === null ? undefined : lists.get(own)
    const form = abstract === undefined ? undefined : levels.get(abstract)
    if (!form?.[depth]) return ''
    const count = counts.get(abstract!) ?? []
    count[depth] = (count[depth] ?? form[depth].start - 1) + 1
    count.length = depth + 1
    counts.set(abstract!, count)
    return form[depth].text.replace(/%(\d)/g, (_, digit) => {
      const at = Number(digit) - 1
      return counted(count[at] ?? form[at]?.start ?? 1, form[at]?.format ?? 'decimal')
    })
  }
}

function listsOf(xml: string) {
  const levels = new Map<string, Level[]>()
  const lists = new Map<string, string>()
  let abstract = ''
  let list = ''
  let level = 0
  walk(xml, {
    tag(tag) {
      const value = attribute(tag, 'w:val')
      if (tag.closes) return
      if (tag.name === 'w:abstractnum') abstract = attribute(tag, 'w:abstractNumId') ?? ''
      else if (tag.name === 'w:num') list = attribute(tag, 'w:numId') ?? ''
      else if (tag.name === 'w:abstractnumid' && value !== null) lists.set(list, value)
      else if (tag.name === 'w:lvl') {
        level = Number(attribute(tag, 'w:ilvl') ?? 0)
        const form = levels.get(abstract) ?? []
        form[level] ??= { start: 1, format: 'decimal', text: '' }
        levels.set(abstract, form)
      }
      const form = levels.get(abstract)?.[level]
      if (!form || value === null) return
      if (tag.name === 'w:start') form.start = Number(value)
      else if (tag.name === 'w:numfmt') form.format = value
      else if (tag.name === 'w:lvltext') form.text = value
    },
    text() {},
  })
  return { levels, lists }
}

function listsOfStyles(xml: string): ReadonlyMap<string, { list: string; level: number }> {
  const found = new Map<string, { list: string; level: number }>()
  let style = ''
  let level = 0
  walk(xml, {
    tag(tag) {
      if (tag.closes) return
      if (tag.name === 'w:style') {
        style = attribute(tag, 'w:styleId') ?? ''
        level = 0
      } else if (tag.name === 'w:ilvl') level = Number(attribute(tag, 'w:val') ?? 0)
      else if (tag.name === 'w:numid') found.set(style, { list: attribute(tag, 'w:val') ?? '', level })
    },
    text() {},
  })
  return found
}

function counted(number: number, format: string): string {
  if (/chinese|ideograph|japaneseCounting|taiwanese/i.test(format)) return chinese(number)
  if (format === 'bullet' || format === 'none') return ''
  return String(number)
}

const signs = [...'零一二三四五六七八九']

function chinese(number: number): string {
  if (number >= 100) return String(number)
  const tens = Math.floor(number / 10)
  const ones = number % 10
  return `${tens === 0 ? '' : `${tens === 1 ? '' : signs[tens]}十`}${ones === 0 && tens > 0 ? '' : signs[ones]}`
}
