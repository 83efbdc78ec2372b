/** 行政执法平台: what the platform of the city counts of each enforcing unit. */
import { metric, rate, standing, total } from './metric.ts'

export const enforcement = {
  posts_on_duty: metric('执法人员参与执法率', ['A岗人员执法参与率', 'A岗参与执法率', '执法参与率'], {
    'enforcement.officers.active_rate': rate('Officers who enforced'),
  }),
  powers_used: metric('行政执法职权履行率', ['职权履行率', '处罚职权履行率'], {
    'enforcement.powers.used_rate': rate('Powers that were used'),
  }),
  platform_checks: metric('执法平台行政检查量', ['行政检查量', '平台录入检查'], {
    'enforcement.platform.inspections': total('Inspections in the platform', '件'),
  }),
  penalties_each: metric('人均行政处罚量', ['人均处罚量', '人均执法量', '人均办案量'], {
    'enforcement.penalties.each': standing('Penalties an officer', '件'),
  }),
  checks_each: metric('人均行政检查量', ['人均检查量'], {
    'enforcement.inspections.each': standing('Inspections an officer', '件'),
  }),
  reconsidered_first: metric('行政复议首选率', ['复议首选率', '首选率', '行政复议与行政诉讼首选率'], {
    'reconsideration.first_choice_rate': rate('Reconsideration chosen before litigation', {
      aliases: ['复议首选率', '首选率', '行政复议首选率'],
    }),
  }),
  responded: metric('接诉即办响应率', ['响应率', '诉求响应率', '12345响应率'], {
    'work_order.response_rate': rate('Orders responded to'),
  }),
} as const
