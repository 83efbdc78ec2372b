/** Who enters the register of the legally literate. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Entry = Partial<EntryOf<typeof fields>>

/** 《乡村“法律明白人”培养工作规范（试行）》：经村民自荐或者村“两委”推荐，培训、考核上岗。 */
export function isTrainedAndPassed({
  kind,
  trained_on: trained,
  online_study_done: studied,
  exam_passed: passed,
}: Entry): Refusal | null {
  if (kind === 'household') return null
  const article = '乡村“法律明白人”培养工作规范（试行） 遴选培训'
  if (!trained && studied !== true)
    return {
      zh: '还没有参加培训或者线上学习。已填内容都保留着；请先登记培训。',
      en: 'No training and no online study yet. Nothing was lost; please note the training first.',
      article,
      field: 'online_study_done',
    }
  if (passed === true) return null
  return {
    zh: '考核合格的才能登记在册。已填内容都保留着；请先登记考核结果。',
    en: 'Only who passed is entered in the register. Nothing was lost; please note the result first.',
    article,
    field: 'exam_passed',
  }
}
