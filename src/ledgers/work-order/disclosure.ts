/** An order names who called and where they live; nothing of it is published by itself. */
import { undisclosed } from '#kernel/disclosure.ts'

export const disclosure = undisclosed(
  '国办发〔2020〕53号：依法依规保护诉求人个人隐私；《政府信息公开条例》第十五条',
)
