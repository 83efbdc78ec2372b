/** One number after a list of different goods: neither the total nor each item can be told from it. */
import { places } from '../passages.ts'
import type { Rule } from '../rule.ts'

const deed =
  /(?:制定|修改|修订|废止|加装|更新|新建|改建|扩建|改造|维修|更换|清理|审查|审核|备案|打造|设立|购买|购置|采购|配备)$/

export const goodsUnderOneNumber: Rule = {
  id: 'goods-under-one-number',
  zh: '几种东西合用一个数',
  en: 'One number for several goods',
  basis: '每种物品各写数量，或者写明合计',
  *check({ text }) {
    for (const place of places(
      text,
      /(?<=[，,。；、：:]|采购|购置|配备|配置|购买|\n)((?:[^，,。；：:、\d]{2,14}、){1,4}[^，,。；：:、\d]{2,10})(\d+)(台|辆|部|套|架|艘|把)(?![（(])/dg,
    )) {
      if (/等|共|各类|合计|会议|活动/.test(place.word(1))) continue
      // “制定、修改、废止规章3部”: a row of deeds, not of goods.
      if (
        place
          .word(1)
          .split('、')
          .slice(0, -1)
          .some((each) => deed.test(each))
      )
        continue
      yield {
        start: place.start,
        end: place.end,
        severity: 'question',
        found: place.text,
        expected: `每种各几${place.word(3)}，或写明“共${place.word(2)}${place.word(3)}”`,
        message: {
          zh: `“${place.text}”：${place.word(2)}${place.word(3)}是最后一种的数，还是合计？`,
          en: 'Is the number that of the last item or of all?',
        },
      }
    }
  },
  examples: {
    fires: ['为消防救援大队采购便携站、图形工作站、摄像机4台。'],
    silent: ['为消防救援大队采购便携站、图形工作站、摄像机等设备共4台，采购便携站1台、摄像机3台。'],
  },
}
