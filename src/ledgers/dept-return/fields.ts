/** 部门数据报送: one value of one metric, reported by one authority for one period, with who stands for it. */
import { day, decimal, defineFields, personName, text } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { suggestions } from './metrics/index.ts'

export const fields = defineFields({
  metric: text('指标名称', 'Metric', {
    required: true,
    max: 120,
    searched: true,
    suggestions,
    known: spoken('指标 报送指标 统计指标 数据项 数据名称 报送事项 项目 统计项目 报送内容 指标项'),
  }),
  dept: text('报送部门', 'Reported by', {
    max: 80,
    searched: true,
    known: spoken(
      '报送单位 填报部门 填报单位 数据提供部门 数据提供单位 责任部门 责任单位 牵头部门 部门 单位名称 来源单位',
    ),
  }),
  period_from: day('期间起', 'Period from', {
    required: true,
    month: 'first',
    known: spoken(
      '统计期间起 起始日期 开始日期 报送月份 统计月份 月份 报告期 统计期间 报送期间 所属期 所属月份 统计时间 期间 统计起始日期 期间开始',
    ),
  }),
  period_to: day('期间止', 'Period to', {
    month: 'last',
    known: ['统计期间止', '截止日期', '结束日期', '统计截止日期', '期间结束', '终止日期'],
  }),
  value: decimal('本期数', 'Value', {
    unitFrom: 'unit',
    min: -1e12,
    known: spoken(
      '数值 本月数 本期 本期值 报送数值 报送数据 当期数 当期值 本季数 本年数 完成数 数据 指标值 本月 当月数 本期发生数',
    ),
  }),
  running_total: decimal('本年累计', 'Total of the year so far', {
    unitFrom: 'unit',
    min: -1e12,
    known: ['累计', '累计数', '年累计', '1月以来累计', '累计值', '本年累计数', '累计完成数', '年初累计'],
  }),
  prior_value: decimal('上年同期', 'Same period last year', {
    unitFrom: 'unit',
    min: -1e12,
    known: spoken('上年同期数 去年同期 去年同期数 同期数 上年数 上年值 上年同期值 上期数 比较期数值'),
  }),
  unit: text('计量单位', 'Unit', {
    max: 20,
    suggestions: [
      ['元', '万元', '亿元', '人民币元', '人民币万元'],
      ['起', '万起'],
      ['件', '万件'],
      ['人', '万人'],
      ['人次', '万人次'],
      ['户', '万户'],
      ['条', '万条', '亿条'],
      '户次',
      '批次',
      '个',
      ['%', '百分比', '百分数'],
    ],
    known: ['单位', '数值单位', '数据单位', '指标单位'],
  }),
  numerator: decimal('分子', 'Numerator', {
    known: ['分子数', '达标数', '完成数量', '已完成数', '已挂载数', '已覆盖数', '合格数', '分子值'],
  }),
  denominator: decimal('分母', 'Denominator', {
    known: ['分母数', '应完成数', '总数', '目录总数', '应覆盖数', '总量', '基数', '分母值', '样本数'],
  }),
  source_system: text('数据来源', 'Source', {
    max: 120,
    known: ['来源系统', '数据来源系统', '取数系统', '出处', '业务系统', '信息系统'],
  }),
  proof: text('证明材料', 'Proof', {
    max: 200,
    known: ['佐证', '证明文件', '报表文件', '盖章报表', '佐证文件', '支撑材料'],
  }),
  reported_by: personName('报送人', 'Reported by (person)', {
    known: ['数据报送人', '部门联系人', '填表人'],
  }),
  reported_on: day('报送日期', 'Reported on', {
    known: ['报送时间', '填报日期', '上报日期', '填报时间', '上报时间'],
  }),
  due_on: day('应报日期', 'Due', { known: ['报送期限', '报送截止日期', '应报送日期'] }),
  returned_on: day('退回日期', 'Returned on', { known: ['退回时间', '打回日期'] }),
  return_reason: text('退回原因', 'Why returned', { max: 300, known: ['退回理由', '退回意见'] }),
  confirmed_by: personName('核实人', 'Confirmed by', {
    known: ['审核人', '复核人', '核对人', '确认人', '核验人', '核实人员'],
  }),
  confirmed_on: day('核实日期', 'Confirmed on', {
    known: ['审核日期', '复核日期', '核对日期', '确认日期', '核实时间', '核验日期'],
  }),
  locked_on: day('锁定日期', 'Locked on', { known: ['锁定时间', '归档日期'] }),
  ...everyEntry,
})
