/** The text of a document of Word 97 to 2003. */
import { library } from './library.ts'
import { damaged, notAReport } from './unreadable.ts'

interface WordExtractor {
  extract(bytes: Buffer): Promise<{ getBody(): string }>
}

export async function textOfDoc(bytes: Buffer): Promise<string> {
  if (!bytes.includes(Buffer.from('WordDocument', 'utf16le'))) throw notAReport('旧格式的工作簿或演示文稿')
  const { module } = await library<{ default: new () => WordExtractor }>(
    'word-extractor',
    'word-extractor',
    ' .doc 文件',
  )
  try {
    return (await new module.default().extract(bytes)).getBody()
  } catch (cause) {
    throw damaged('旧格式的 Word 文件', cause)
  }
}
