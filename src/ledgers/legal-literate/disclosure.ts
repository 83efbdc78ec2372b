/** The list of a village's legally literate persons is hung out in the village; the product publishes no person. */
import { undisclosed } from '#kernel/disclosure.ts'

export const disclosure = undisclosed(
  '个人信息保护法 第六条、第十三条：名册含个人信息，只公布人数，不公布到人',
)
