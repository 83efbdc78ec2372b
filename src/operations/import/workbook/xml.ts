/**
 * The little of XML that the small parts of a workbook need: which elements of a name there are, with their
 * attributes, and the text in them. What regular office programs never write is refused.
 */
import { damaged, unsafe } from './unreadable.ts'

export type Attributes = Readonly<Record<string, string>>

/** Checks that the text is one whole XML document. Entities that a document declares itself can grow without end. */
export function wholeXml(text: string, name: string): string {
  refuseDoctype(text)
  const root = /<([A-Za-z][\w:.-]*)[\s/>]/.exec(text)?.[1]
  if (!root || !new RegExp(`(?:</${root}\\s*>|<${root}(?:\\s[^>]*)?/>)\\s*$`).test(text)) throw damaged(name)
  return text
}

export function refuseDoctype(text: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw unsafe('文档类型声明')
}

/** The attributes of every element of this name, with or without a prefix. */
export function elements(xml: string, local: string): Attributes[] {
  const tag = new RegExp(`<(?:\\w+:)?${local}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*/?>`, 'g')
  return [...xml.matchAll(tag)].map(([, attributes]) =>
    Object.fromEntries(
      [...attributes!.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, key, double, single]) => [key!, unescapeXml(double ?? single ?? '')],
      ),
    ),
  )
}

/** What stands between the tags of the first element of this name. */
export function inside(xml: string, local: string): string {
  return new RegExp(`<(?:\\w+:)?${local}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:\\w+:)?${local}>`).exec(xml)?.[1] ?? ''
}

/** The text of a string item or an inline string, without the readings of phonetic guides. */
export function textOf(xml: string): string {
  const spoken = xml.includes('rPh') ? xml.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, '') : xml
  let text = ''
  for (const [, run] of spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += run
  return unescapeXml(text)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Entities of XML, and `_x000D_` by which Excel keeps signs that XML cannot carry. */
export function unescapeXml(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined) return named[name] ?? whole
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      })
    : text
  return plain.includes('_x')
    ? plain.replace(/_x([0-9A-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain
}
