/**
 * Phrases of several members are quoted whole: 重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办. A row in which
 * most members are a phrase's own and another is nearly one of them has a member wrong.
 */
import { places } from '../passages.ts'
import type { Rule } from '../rule.ts'

const phrases: readonly (readonly string[])[] = [
  ['重要工作亲自部署', '重大问题亲自过问', '重点环节亲自协调', '重要任务亲自督办'],
  ['有法可依', '有法必依', '执法必严', '违法必究'],
  ['科学立法', '严格执法', '公正司法', '全民守法'],
  ['办事依法', '遇事找法', '解决问题用法', '化解矛盾靠法'],
  ['同部署', '同推进', '同督促', '同考核', '同奖惩'],
  ['依法治国', '依法执政', '依法行政'],
  ['职能科学', '权责法定', '执法严明', '公开公正', '智能高效', '廉洁诚信', '人民满意'],
  ['职能科学', '权责法定', '执法严明', '公开公正', '廉洁高效', '守法诚信'],
  ['谁执法谁普法', '谁管理谁普法', '谁服务谁普法'],
]

/** Without one of these a row quotes no phrase. */
const marks = new RegExp(phrases.flat().join('|'))

/** Members that other official phrases of the same build have. */
const alsoTrue = new Set([
  '重要案件亲自督办',
  '重大案件亲自督办',
  '重大方案亲自把关',
  '关键环节亲自协调',
  '落实情况亲自督察',
  '落实情况亲自督查',
  '依法办事',
  '依法治理',
  '依法管理',
  '依法决策',
  '依法治军',
  '同落实',
  '同检查',
  '同安排',
  '同谋划',
  '同实施',
])

export const fixedPhrases: Rule = {
  id: 'fixed-phrases',
  zh: '成组的固定表述',
  en: 'Phrases of several members',
  basis: '党政主要负责人履行推进法治建设第一责任人职责规定等文件的原文',
  *check({ text }) {
    for (const { start, text: row } of places(
      text,
      /[^、，,。；;：:（）()“”\s]{2,10}(?:[、，,][^、，,。；;：:（）()“”\s]{2,10})+/dg,
    )) {
      if (!marks.test(row)) continue
      const members = [...places(row, /[^、，,]+/dg)]
      for (const phrase of phrases) {
        const own = members.filter((member) => phrase.some((each) => member.text.endsWith(each)))
        if (own.length * 2 < phrase.length) continue
        for (const member of members) {
          const meant = nearlyOf(member.text, phrase)
          if (!meant || alsoTrue.has(member.text) || members.some((each) => each.text.endsWith(meant)))
            continue
          yield {
            start: start + member.start,
            end: start + member.end,
            severity: 'warning',
            found: member.text,
            expected: meant,
            message: {
              zh: `固定表述为“${phrase.join('、')}”，这里写作“${member.text}”。`,
              en: `The phrase runs “${phrase.join('、')}”; here it says “${member.text}”.`,
            },
          }
        }
      }
    }
  },
  examples: {
    fires: [
      '做到重大问题亲自过问，重点环节亲自协调，重大任务亲自督导。',
      '确保“有法可依、有法必依、执法必言、违法必究”。',
    ],
    silent: [
      '做到重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。',
      '坚持有法可依、有法必依、执法必严、违法必究，与经济社会发展同部署、同推进、同督促、同考核、同奖惩。',
    ],
  },
}

/** The member that was meant: as long, and at most two signs of eight (one of four) other than written. */
function nearlyOf(written: string, phrase: readonly string[]): string | null {
  if (phrase.some((each) => written.endsWith(each))) return null
  return (
    phrase.find((each) => {
      const tail = written.slice(-each.length)
      const differ = [...each].filter((sign, at) => sign !== tail[at]).length
      return tail.length === each.length && each.length > 3 && differ <= (each.length >= 8 ? 2 : 1)
    }) ?? null
  )
}
