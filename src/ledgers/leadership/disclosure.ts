/** What leaders deliberate is not published by itself. */
import { undisclosed } from '#kernel/disclosure.ts'

export const disclosure = undisclosed(
  '政府信息公开条例 第十六条：内部事务信息和讨论记录等过程性信息可以不予公开',
)
