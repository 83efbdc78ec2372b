/** The text of a document of Word 97 to 2003. */
import { damaged, notAReport } from './unreadable.ts'

export async function textOfDoc(bytes: Buffer): Promise<string> {
  if (!bytes.includes(Buffer.from('WordDocument', 'utf16le'))) throw notAReport('旧格式的工作簿或演示文稿')
  // Loaded when such a file comes.
  const { default: WordExtractor } = await import('word-extractor')
  try {
    return (await new WordExtractor().extract(bytes)).getBody()
  } catch (cause) {
    throw damaged('旧格式的 Word 文件', cause)
  }
}
