/** A contract is not published from this book; the buyer announces one of public procurement on the medium named for it. */
import { undisclosed } from '#kernel/disclosure.ts'

export const disclosure = undisclosed(
  '合同涉及对方当事人的商业秘密，不从台账公开；政府采购合同依照政府采购法实施条例第五十条在指定媒体公告',
)
