/** Who needed help is nobody else's business. */
import { undisclosed } from '#kernel/disclosure.ts'

export const disclosure = undisclosed(
  '法律援助法 第二十一条：法律援助机构、法律援助人员对提供法律援助过程中知悉的国家秘密、商业秘密和个人隐私应当予以保密',
)
