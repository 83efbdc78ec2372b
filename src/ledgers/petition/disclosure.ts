/** A petition is not published by itself; the petitioner's rights come first. */
import { undisclosed } from '#kernel/disclosure.ts'

export const disclosure = undisclosed(
  '信访工作条例 第三十条：不得将信访人的检举、揭发材料及有关情况透露或者转给被检举、揭发的人员或者单位',
)
