/** Who advises the unit is published by agreement with the adviser; what was advised stays in the office. */
import { undisclosed } from '#kernel/disclosure.ts'

export const disclosure = undisclosed(
  '律师法 第三十八条：律师应当保守在执业活动中知悉的国家秘密、商业秘密，不得泄露当事人的隐私；法律顾问意见属内部工作信息',
)
