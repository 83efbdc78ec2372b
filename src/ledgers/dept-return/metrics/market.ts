/** 市场监管: samples, random inspections and consumers. */
import { amount, metric, rate, total } from './metric.ts'

export const market = {
  double_random: metric(
    '“双随机、一公开”抽查户次',
    [
      '双随机抽查户数',
      '双随机抽查',
      '双随机一公开抽查',
      '双随机抽查市场主体',
      '双随机检查户次',
      '双随机一公开检查户次',
      '双随机一公开抽查户数',
    ],
    {
      'supervision.double_random.checks': total('Random inspections', '户次', {
        aliases: ['双随机抽查', '“双随机、一公开”抽查', '随机抽查市场主体'],
      }),
    },
  ),
  special_equipment: metric('检查特种设备使用单位家数', ['检查特种设备使用单位', '检查特种设备单位'], {
    'market.special_equipment.checked': total('Users of special equipment checked', '家', {
      aliases: ['检查特种设备使用单位', '检查特种设备生产使用单位'],
    }),
  }),
  refunded: metric('退还多收价款金额', ['退还多收价款', '清退违规收费', '退还违规收费'], {
    'market.refunded': amount('Overcharges paid back', {
      aliases: ['退还多收价款', '清退违规收费', '退还违规收费'],
    }),
  }),
  goods_value: metric('执法案件涉案货值金额', ['涉案货值', '货值金额'], {
    'enforcement.goods_value': amount('Value of the goods in cases', {
      aliases: ['涉案货值', '货值金额', '查处案件涉案金额'],
    }),
  }),
  food_sampled: metric('食品抽检批次', ['食品抽检', '食品安全抽检批次', '食品抽检数', '食品监督抽检批次'], {
    'market.food.sampled': total('Food sampled', '批次', { aliases: ['食品安全抽检'] }),
  }),
  food_passed: metric('食品抽检合格率', ['食品抽检批次合格率', '食品安全抽检合格率', '食品合格率'], {
    'market.food.pass_rate': rate('Food passed', { aliases: ['食品抽检批次合格率'] }),
  }),
  joint_random: metric(
    '部门联合“双随机”抽查户次',
    ['跨部门双随机联合抽查', '部门联合双随机抽查', '联合抽查', '跨部门联合抽查'],
    {
      'supervision.double_random.joint': total('Joint random inspections', '户次', {
        aliases: ['跨部门双随机联合抽查', '部门联合双随机抽查', '联合抽查', '跨部门联合抽查'],
      }),
    },
  ),
  random_tasks: metric(
    '“双随机、一公开”抽查任务数',
    ['双随机抽查任务', '双随机任务', '“双随机、一公开”任务'],
    {
      'supervision.double_random.tasks': total('Tasks of random inspection', '个', {
        aliases: ['双随机抽查任务', '双随机任务', '“双随机、一公开”任务'],
      }),
    },
  ),
  random_published: metric('“双随机”抽查结果公示率', ['抽查结果公示率', '双随机公示率'], {
    'supervision.double_random.published_rate': rate('Results of random inspections published', {
      aliases: ['抽查结果公示率', '双随机公示率'],
    }),
  }),
  consumer_complaints: metric(
    '受理消费投诉举报件数',
    ['消费投诉举报', '12315投诉举报', '受理消费投诉', '投诉举报'],
    {
      'market.complaints': total('Complaints of consumers', '件', {
        aliases: ['消费投诉举报', '12315投诉举报', '受理消费投诉', '投诉举报'],
      }),
    },
  ),
  consumer_recovered: metric('为消费者挽回经济损失金额', ['为消费者挽回经济损失', '挽回消费者损失'], {
    'market.consumer_recovered': amount('Recovered for consumers', {
      aliases: ['为消费者挽回经济损失', '挽回消费者损失'],
    }),
  }),
  licensed_devices: metric('检查特种设备台（套）数', ['检查特种设备', '特种设备检查', '监督检查特种设备'], {
    'market.devices.checked': total('Special devices checked', '台'),
  }),
  devices_tested: metric('特种设备定期检验率', ['特种设备检验率'], {
    'market.devices.tested_rate': rate('Special devices tested'),
  }),
  drugs_sampled: metric('药品抽检批次', ['药品抽检', '抽检药品', '药械抽检'], {
    'market.drugs.sampled': total('Drugs sampled', '批次'),
  }),
  products_sampled: metric(
    '产品质量抽检批次',
    ['产品质量监督抽查', '产品质量抽检', '工业产品抽检', '抽检工业产品'],
    {
      'market.products.sampled': total('Products sampled', '批次'),
    },
  ),
  annual_reports: metric('企业年报公示率', ['市场主体年报率', '经营主体年报率', '企业年报率'], {
    'market.annual_report_rate': rate('Annual reports published'),
  }),
  ip_cases: metric(
    '查处知识产权案件件数',
    ['知识产权案件', '查处知识产权案件', '查处知识产权侵权案件', '商标侵权案件', '专利侵权案件'],
    {
      'market.ip_cases': total('Cases of intellectual property', '件'),
    },
  ),
  monopoly_cases: metric(
    '查处不正当竞争案件件数',
    ['不正当竞争案件', '查处不正当竞争案件', '反不正当竞争案件'],
    {
      'market.competition_cases': total('Cases of unfair competition', '件'),
    },
  ),
  advertisements: metric('监测广告条次', ['广告监测', '监测广告'], {
    'market.advertisements.watched': total('Advertisements watched', '条次'),
  }),
  complaints_settled: metric('消费投诉办结率', ['投诉举报办结率', '消费投诉举报办结率', '12315投诉办结率'], {
    'market.complaints.closing_rate': rate('Complaints of consumers closed'),
  }),
  complaints_mediated: metric('消费投诉调解成功率', ['投诉调解成功率', '消费纠纷调解成功率'], {
    'market.complaints.mediated_rate': rate('Complaints of consumers mediated'),
  }),
  joint_tasks: metric(
    '部门联合“双随机”抽查任务数',
    ['部门联合抽查任务', '跨部门联合抽查任务', '联合抽查任务'],
    {
      'supervision.double_random.joint_tasks': total('Tasks of joint random inspection', '个'),
    },
  ),
} as const
