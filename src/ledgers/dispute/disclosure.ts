/** A dispute is not published: what mediators learn of the parties stays with them. */
import { undisclosed } from '#kernel/disclosure.ts'

export const disclosure = undisclosed(
  '人民调解法 第十五条第四项：人民调解员不得泄露当事人的个人隐私、商业秘密',
)
