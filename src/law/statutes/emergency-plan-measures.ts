/**
 * Emergency plans: filed, evaluated, exercised.
 */
import { defineStatute, limit } from '../statute.ts'

export const emergencyPlanMeasures = defineStatute({
  title: '突发事件应急预案管理办法',
  number: '国办发〔2024〕5号',
  since: '2024-01-31',
  source: 'memory',
  confidence: 0.97,
  limits: {
    'emergency.plan.file': limit({
      label: '应急预案印发后备案并抄送',
      article: '第二十六条',
      from: '应急预案印发之日',
      actor: '预案审批单位',
      versions: [{ since: '2024-01-31', amount: 20, unit: 'working_day' }],
      source: 'text',
      note: '乡镇（街道）报上一级政府备案，径送其应急管理部门；村（社区）报乡镇（街道）',
    }),
    'emergency.plan.evaluate': limit({
      label: '县级以上政府预案评估',
      article: '评估条款',
      from: '上次评估或印发之日',
      actor: '预案编制单位',
      kind: 'every',
      versions: [{ since: '2024-01-31', amount: 3, unit: 'year' }],
      confidence: 0.82,
    }),
    'emergency.drill.special': limit({
      label: '专项预案、部门预案演练',
      article: '演练条款',
      from: '上次演练之日',
      actor: '预案编制单位',
      kind: 'every',
      versions: [{ since: '2024-01-31', amount: 3, unit: 'year' }],
      confidence: 0.78,
      note: '据2013年版同类条文，2024年修订版条号须核对',
    }),
  },
})
