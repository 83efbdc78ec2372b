/** A walk over the tags and texts of XML or HTML, which needs no tree: a report is a run of paragraphs. */

export interface Tag {
  name: string
  closes: boolean
  /** <br/> opens and closes at once. */
  alone: boolean
  attributes: string
}

/** `at` and `length` are where a text stands in the source, as written there. */
export function walk(
  source: string,
  on: { tag(tag: Tag): void; text(text: string, at: number, length: number): void },
): void {
  const pieces =
    /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)\]\]>|<[!?][^>]*>|<(\/?)([A-Za-z][\w:.-]*)([^>]*?)(\/?)>|([^<]+|<)/g
  for (const match of source.matchAll(pieces)) {
    const [, data, slash, name, attributes, alone, text] = match
    if (name !== undefined)
      on.tag({
        name: name.toLowerCase(),
        closes: slash === '/',
        alone: alone === '/',
        attributes: attributes!,
      })
    else if (text !== undefined) on.text(unescaped(text), match.index, text.length)
    else if (data !== undefined) on.text(data, match.index, match[0].length)
  }
}

export const attribute = (tag: Tag, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
    .exec(tag.attributes)
    ?.slice(1)
    .find(Boolean) ?? null

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: '　',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  middot: '·',
  hellip: '…',
  times: '×',
  permil: '‰',
}

const unescaped = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
