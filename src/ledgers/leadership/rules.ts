/** What the provisions on the first person responsible ask of an act of leadership. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Act = Partial<EntryOf<typeof fields>>

const article = '党政主要负责人履行推进法治建设第一责任人职责规定 第五条、第六条'

/** 对法治建设重要工作亲自部署、重大问题亲自过问：听取汇报和专题研究要写明由谁主持。 */
export function isChaired({ kind, chair_role: role }: Act): Refusal | null {
  if ((kind !== 'briefing' && kind !== 'special_study') || role) return null
  return {
    zh: '听取汇报、专题研究要写明主持人的职务，才能计入主要负责人履职。已填内容都保留着；请选择职务。',
    en: 'A briefing or special study says in which role it was chaired, to count for the principal. Nothing was lost; please choose the role.',
    article,
    field: 'chair_role',
  }
}

export function minutesExist({ minutes }: Act): Refusal | null {
  if (minutes === true) return null
  return {
    zh: '还没有形成纪要，不能登记为“已形成纪要”。已填内容都保留着；纪要印发后再登记。',
    en: 'There are no minutes yet. Nothing was lost; take this step once they are issued.',
    article,
    field: 'minutes',
  }
}
