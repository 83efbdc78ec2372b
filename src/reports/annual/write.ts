/** Writes a report as the file that its name asks for. A file travels, so its figures lead to the full address of the product. */
import { Refused } from '#operations/refusal.ts'
import { writeHtml } from '../document/html.ts'
import { writePdf } from '../document/pdf.ts'
import type { Block, Inline, OfficialDocument } from '../document/tree.ts'

export interface Written {
  bytes: Uint8Array
  type: string
  /** For a PDF: the official faces that the machine lacks, so that it is a preview of the layout only. */
  standIns?: string[]
}

/** `address` is where the product is reached, e.g. `https://mingfa.example`; without it the links stay within the product. */
export async function writeReport(
  document: OfficialDocument,
  fileName: string,
  address = '',
): Promise<Written> {
  const ending = /\.(\w+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const write = writers[ending]
  if (!write) {
    throw new Refused('usage', {
      zh: `不能写成“${fileName}”：报告可以存为 ${Object.keys(writers)
        .map((each) => `.${each}`)
        .join('、')}。`,
      en: `Cannot write ${fileName}: a report is written as ${Object.keys(writers)
        .map((each) => `.${each}`)
        .join(', ')}.`,
    })
  }
  return write(withAddress(document, address.replace(/\/+$/u, '')))
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const writers: Readonly<Record<string, (document: OfficialDocument) => Promise<Written>>> = {
  docx: async (document) => ({
    // Read when it is first needed: a start does not wait for what makes Word files.
    bytes: await (await import('../document/docx.ts')).writeDocx(document),
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  }),
  pdf: async (document) => {
    const printed = await writePdf(document)
    if ('refused' in printed)
      throw new Refused('cannot_print', { zh: printed.refused.zh, en: printed.refused.en })
    return { bytes: printed.pdf, type: 'application/pdf', standIns: printed.standIns }
  },
  html: async (document) => ({ bytes: utf8(writeHtml(document)), type: 'text/html; charset=utf-8' }),
  json: async (document) => ({
    bytes: utf8(`${JSON.stringify(document, null, 2)}\n`),
    type: 'application/json; charset=utf-8',
  }),
}

function withAddress<Document extends OfficialDocument>(document: Document, address: string): Document {
  const led = (inline: Inline): Inline =>
    'figure' in inline && inline.figure.href?.startsWith('/')
      ? { figure: { ...inline.figure, href: address + inline.figure.href } }
      : inline
  const block = (each: Block): Block =>
    each.kind === 'paragraph' ? { ...each, content: each.content.map(led) } : each
  const { attachments } = document
  return {
    ...document,
    body: document.body.map(block),
    ...(attachments && { attachments: attachments.map((each) => ({ ...each, body: each.body.map(block) })) }),
  }
}
