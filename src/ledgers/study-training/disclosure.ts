/** Who studied what, and how the exam went, is a matter of the office. */
import { undisclosed } from '#kernel/disclosure.ts'

export const disclosure = undisclosed('政府信息公开条例 第十六条：行政机关的内部事务信息可以不予公开')
