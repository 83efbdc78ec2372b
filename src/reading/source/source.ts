/**
 * The text of a file, whatever office program wrote it. What a file is, its content says: names lie, and a wrong
 * ending must not keep a report from being read.
 */
import { textOfDoc } from './doc.ts'
import { textOfDocx } from './docx.ts'
import { textOfHtml } from './html.ts'
import { textOfPdf } from './pdf.ts'
import { decoded, looksLikeHtml } from './text.ts'
import { encrypted, noText, notAReport, tooLarge } from './unreadable.ts'

const bytesMax = 64 << 20
/** Some seven hundred pages; the longest report of a province has forty. */
const signsMax = 500_000

export async function textOf(bytes: Uint8Array): Promise<string> {
  if (bytes.length > bytesMax) throw tooLarge(`${Math.round(bytes.length / (1 << 20))}MB`)
  const text = await textOfKind(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (text.length > signsMax) throw tooLarge(`${text.length}字`)
  if (!/[一-龥]/.test(text)) throw noText()
  return text
}

function textOfKind(bytes: Buffer): Promise<string> | string {
  const head = bytes.toString('latin1', 0, 1024)
  if (head.includes('%PDF-')) return textOfPdf(bytes)
  if (head.startsWith('PK\x03\x04')) return textOfDocx(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0')) {
    // Word keeps a document with a password in such a container too, with this stream in place of the text.
    if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw encrypted()
    return textOfDoc(bytes)
  }
  if (head.startsWith('{\\rtf')) throw notAReport(' RTF 格式')
  if (/^(?:\xff\xd8\xff|\x89PNG|GIF8|BM|II\*|MM\0)/.test(head)) throw notAReport('图片')
  const text = decoded(bytes)
  return looksLikeHtml(text) ? textOfHtml(text) : text
}
