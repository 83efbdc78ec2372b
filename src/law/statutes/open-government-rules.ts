/**
 * Open government: a policy is explained together with its text.
 */
import { defineStatute, limit } from '../statute.ts'

export const openGovernmentRules = defineStatute({
  title: '《关于全面推进政务公开工作的意见》实施细则',
  number: '国办发〔2016〕80号',
  since: '2016-11-10',
  source: 'memory',
  confidence: 0.65,
  limits: {
    'disclosure.policy_explain': limit({
      label: '政策解读材料与文件同步，随后在网站发布',
      article: '政策解读条款',
      from: '文件公开之日',
      actor: '起草部门',
      versions: [{ since: '2016-11-10', amount: 3, unit: 'working_day' }],
    }),
  },
})
