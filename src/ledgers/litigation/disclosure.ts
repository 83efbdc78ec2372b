/** Judgments are published by the courts; the unit publishes none of its files. */
import { undisclosed } from '#kernel/disclosure.ts'

export const disclosure = undisclosed(
  '最高人民法院关于人民法院在互联网公布裁判文书的规定：裁判文书由人民法院公布，案卷不由应诉机关公开',
)
