/** Plain text in the encodings that Chinese offices save: UTF-8, UTF-16 with its mark, and GBK of older programs. */
import { notAReport } from './unreadable.ts'

export function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 4096).includes(0)) throw notAReport('程序或数据文件')
  try {
    // The mark at the start stays: places are counted in the file's own text.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 4096),
  ) || (text.slice(0, 65_536).match(/<\/?(?:p|div|span|br|table)\b[^>]*>/gi)?.length ?? 0) > 8
