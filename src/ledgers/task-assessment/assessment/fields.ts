/** 法治建设考核: one assessment of one unit, in a month, a quarter or a year. */
import { choice, day, decimal, defineFields, integer, text } from '#kernel/fields/index.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  target: text('被考核单位', 'Unit assessed', {
    max: 120,
    required: true,
    searched: true,
    known: [
      '考核对象',
      '被考评单位',
      '被考核对象',
      '考评对象',
      '考核单位',
      '参评单位',
      '被督查单位',
      '受考单位',
      '单位',
      '单位名称',
      '乡镇（部门）',
      '部门（单位）',
    ],
  }),
  cycle: choice(
    '考核方式',
    'Cycle',
    {
      monthly: ['月调度', 'Monthly control', '月度调度', '每月调度', '月度考核', '月通报', '月度'],
      quarterly: ['季通报', 'Quarterly notice', '季度通报', '季度考评', '季度考核', '季考评', '季度'],
      routine: ['平时督查', 'Routine check', '日常督查', '平时考核', '平时考评', '日常考核', '平时'],
      yearly: ['年考评', 'Yearly assessment', '年度考核', '年度考评', '年度', '年度考核评价', '年度绩效考核'],
      final: ['年终考核', 'Year-end assessment', '年终考评', '年底考核', '年末考核', '年终'],
    },
    {
      known: [
        '考核类型',
        '考核周期',
        '周期',
        '考评方式',
        '考评类型',
        '考核种类',
        '考核形式',
        '考评周期',
        '类型',
        '类别',
        '考核类别',
      ],
    },
  ),
  item: text('考核项目', 'Item', {
    max: 200,
    known: ['考核内容', '考核指标', '考评内容', '考评项目', '指标', '考核事项'],
  }),
  self_assessed_on: day('自评日期', 'Self-assessed on', { known: ['自评时间', '自评报告日期'] }),
  self_score: decimal('自评得分', 'Own score', { known: ['自评分', '自评分数'] }),
  assessed_on: day('考评日期', 'Assessed on', {
    known: [
      '考核日期',
      '考核时间',
      '考评时间',
      '评分日期',
      '督查日期',
      '督查时间',
      '检查日期',
      '调度日期',
      '日期',
      '时间',
    ],
  }),
  score: decimal('考核得分', 'Score', {
    known: ['得分', '分数', '考评得分', '最终得分', '总分', '成绩', '综合得分', '考核分数', '考评分数'],
  }),
  weight: decimal('权重', 'Weight', {
    known: ['所占权重', '占比', '考核权重', '绩效占比', '权重（%）', '权重占比'],
  }),
  rank: integer('排名', 'Rank', { known: ['名次', '位次', '排位', '考核名次', '考核排名', '名次排序'] }),
  grade: choice(
    '等次',
    'Grade',
    {
      excellent: ['优秀', 'Excellent', '优', '优秀等次', '优秀单位', '一等'],
      good: ['良好', 'Good', '良', '较好', '二等', '先进'],
      pass: ['合格', 'Pass', '达标', '一般', '三等', '中等', '称职'],
      fail: ['不合格', 'Fail', '未达标', '较差', '差', '基本合格'],
    },
    { known: ['考核等次', '等级', '评定等次', '考核结果', '考核等级', '结果', '评定等级', '考评等次'] },
  ),
  published_on: day('通报日期', 'Notified on', {
    known: ['通报时间', '公布日期', '印发日期', '发布日期', '通报印发日期'],
  }),
  archived_on: day('归档日期', 'Filed on', { known: ['归档时间'] }),
  ...everyEntry,
})
