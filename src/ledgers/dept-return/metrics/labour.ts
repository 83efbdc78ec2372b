/** 劳动保障: arbitration, wages and injuries at work. */
import { metric, rate, total } from './metric.ts'

export const labour = {
  labor_disputes: metric(
    '劳动人事争议仲裁结案率',
    ['劳动争议仲裁结案率', '劳动争议结案率', '仲裁结案率', '劳动人事争议结案率'],
    {
      'labor.arbitration.closing_rate': rate('Labour arbitration closed', {
        aliases: ['劳动争议仲裁结案率'],
      }),
    },
  ),
  labor_cases: metric(
    '劳动人事争议仲裁案件件数',
    ['劳动争议仲裁案件', '劳动仲裁案件', '受理劳动人事争议案件'],
    {
      'labor.arbitration.cases': total('Labour arbitration cases', '件', {
        aliases: ['劳动争议仲裁案件', '劳动仲裁案件', '受理劳动人事争议案件'],
      }),
    },
  ),
  labor_inspected: metric(
    '劳动保障监察案件件数',
    ['劳动监察案件', '劳动保障监察案件', '查处劳动保障违法案件'],
    {
      'labor.inspection.cases': total('Labour inspection cases', '件', {
        aliases: ['劳动监察案件', '劳动保障监察案件', '查处劳动保障违法案件'],
      }),
    },
  ),
  employers_checked: metric('检查用人单位户数', ['检查用人单位', '巡查用人单位'], {
    'labor.employers.checked': total('Employers checked', '户'),
  }),
  arbitration_mediated: metric('劳动人事争议调解成功率', ['劳动争议调解成功率', '仲裁调解成功率'], {
    'labor.arbitration.mediated_rate': rate('Labour disputes mediated'),
  }),
  injuries: metric('工伤认定件数', ['工伤认定', '受理工伤认定', '办理工伤认定'], {
    'labor.injuries': total('Injuries at work recognised', '件'),
  }),
  work_capacity: metric('劳动能力鉴定件数', ['劳动能力鉴定', '受理劳动能力鉴定', '办理劳动能力鉴定'], {
    'labor.capacity_assessed': total('Capacities for work assessed', '件'),
  }),
  wage_clues: metric('办理欠薪线索件数', ['欠薪线索', '处理欠薪线索', '办理欠薪投诉', '欠薪投诉'], {
    'labor.wage_clues': total('Clues of unpaid wages', '件'),
  }),
} as const
