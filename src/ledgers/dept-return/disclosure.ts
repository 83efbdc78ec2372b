/** A number of another authority is published by that authority. */
import { undisclosed } from '#kernel/disclosure.ts'

export const disclosure = undisclosed(
  '政府信息公开条例 第十条：行政机关获取的其他行政机关的政府信息，由制作或者最初获取该政府信息的行政机关负责公开',
)
