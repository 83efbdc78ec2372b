/** 突发事件: one incident, from the first report to the inquiry. An accident at work is reported upward within two hours. */
import { choice, day, defineFields, integer, moment, money, text } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { filled } from '#kernel/where.ts'
import { limits } from '#law/index.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { wasReported } from './rules.ts'

export const fields = defineFields({
  title: text('事件名称', 'Incident', {
    max: 200,
    required: true,
    searched: true,
    known: ['突发事件名称', '事件', '事件标题', '事故名称', '灾情名称', '事件概况'],
  }),
  kind: choice(
    '事件类别',
    'Kind of incident',
    {
      disaster: ['自然灾害', 'Natural disaster', ...spoken('灾害 洪涝 地质灾害 森林火灾 地震 气象灾害 旱灾')],
      accident: ['事故灾难', 'Accident', ...spoken('生产安全事故 安全事故 火灾 交通事故 事故 安全生产事故')],
      health: ['公共卫生', 'Public health', '公共卫生事件', '疫情', '食品安全', '突发公共卫生事件'],
      security: ['社会安全', 'Public order', '社会安全事件', '群体性事件', '治安事件'],
    },
    { known: ['突发事件类别', '事故类别', '灾害类别', '突发事件种类'] },
  ),
  level: choice(
    '事件等级',
    'Grade',
    {
      general: ['一般', 'General', 'Ⅳ级', '四级', '一般事故', '一般级'],
      larger: ['较大', 'Larger', 'Ⅲ级', '三级', '较大事故', '较大级'],
      major: ['重大', 'Major', 'Ⅱ级', '二级', '重大事故'],
      extreme: ['特别重大', 'Extreme', 'Ⅰ级', '一级', '特大', '特别重大事故'],
      minor: ['未达等级', 'Below grade', '小型', '未达一般', '不够等级'],
    },
    { known: ['事件级别', '事故等级', '等级', '灾害等级'] },
  ),
  happened_on: day('发生日期', 'Happened on', {
    required: true,
    known: ['事发日期', '发生时间', '事发时间', '发灾日期'],
  }),
  village: text('事发地点', 'Place', { max: 80, searched: true, known: ['发生地点', '事发地', '事发村社'] }),
  learned_at: moment('接报时间', 'Learned at', { known: ['获悉时间', '接到报告时间', '接警时间'] }),
  report_due_at: moment('上报期限', 'Report due', { end: true, known: ['应上报时间'] }),
  reported_at: moment('上报时间', 'Reported at', { known: ['报告时间', '信息报送时间', '向上级报告时间'] }),
  warnings: integer('发布预警条数', 'Warnings issued', {
    unit: '条',
    known: ['预警条数', '发布预警信息', '预警信息条数'],
  }),
  response: choice(
    '应急响应',
    'Response',
    {
      four: ['四级响应', 'Level IV', 'Ⅳ级响应', 'IV级响应'],
      three: ['三级响应', 'Level III', 'Ⅲ级响应', 'III级响应'],
      two: ['二级响应', 'Level II', 'Ⅱ级响应', 'II级响应'],
      one: ['一级响应', 'Level I', 'Ⅰ级响应', 'I级响应'],
      none: ['未启动', 'None', '无', '未启动响应'],
    },
    { known: ['响应级别', '启动响应', '响应等级', '应急响应级别'] },
  ),
  responded_on: day('启动响应日期', 'Response began on', { known: ['启动响应时间', '响应启动日期'] }),
  rescuers: integer('出动救援人次', 'Rescuers', {
    unit: '人次',
    known: ['出动人次', '救援人次', '出动力量', '出动人员'],
  }),
  evacuated: integer('转移安置人数', 'Evacuated', {
    unit: '人',
    known: ['转移人数', '转移群众', '避险转移人数', '紧急转移人数', '转移避险人数', '撤离人数'],
  }),
  injured: integer('受伤人数', 'Injured', { unit: '人', known: ['伤员人数', '伤'] }),
  died: integer('死亡人数', 'Died', { unit: '人', known: ['亡人数', '死亡', '遇难人数'] }),
  loss: money('直接经济损失（元）', 'Loss', { known: ['经济损失', '直接经济损失', '损失金额'] }),
  ended_on: day('处置结束日期', 'Ended on', {
    known: ['处置完毕日期', '响应终止日期', '结束日期', '处置日期'],
  }),
  investigation_due_on: day('调查期限', 'Inquiry due', { known: ['应提交调查报告日期'] }),
  extended_on: day('调查延期批准日期', 'Extension approved on', { known: ['延期批准日期'] }),
  investigated_on: day('调查报告日期', 'Inquiry reported on', {
    known: ['提交调查报告日期', '调查评估日期'],
  }),
  ...everyEntry,
})

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    learned: ['已接报', 'Learned', '接报', '核实中', '登记'],
    reported: ['已上报', 'Reported', '上报', '处置中', '正在处置', '响应中'],
    ended: ['处置完毕', 'Ended', '已处置', '处置结束', '已办结', '办结', '已结束', '完成', '已完成'],
    investigated: ['已调查评估', 'Inquiry done', '调查完毕', '已评估', '已归档', '归档', '结案'],
  },
  open: {
    to: 'learned',
    by: staff,
    fills: [
      'title',
      'kind',
      'level',
      'happened_on',
      'village',
      'learned_at',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    report: {
      zh: '上报',
      en: 'Report',
      from: 'learned',
      to: 'reported',
      by: staff,
      fills: ['reported_at', 'warnings'],
      needs: ['reported_at'],
    },
    respond: {
      zh: '启动响应',
      en: 'Respond',
      from: 'reported',
      to: 'reported',
      by: ['head', 'leader'],
      fills: ['response', 'responded_on'],
      needs: ['response', 'responded_on'],
    },
    end: {
      zh: '处置结束',
      en: 'End',
      from: ['learned', 'reported'],
      to: 'ended',
      by: ['head', 'leader'],
      fills: ['ended_on', 'rescuers', 'evacuated', 'injured', 'died', 'loss'],
      needs: ['ended_on'],
      gate: wasReported,
    },
    extend: {
      zh: '延长调查期限',
      en: 'Extend the inquiry',
      from: 'ended',
      to: 'ended',
      by: ['head', 'leader'],
      fills: ['extended_on'],
      needs: ['extended_on'],
    },
    investigate: {
      zh: '提交调查报告',
      en: 'Report the inquiry',
      from: 'ended',
      to: 'investigated',
      by: staff,
      fills: ['investigated_on', 'source_doc'],
      needs: ['investigated_on'],
    },
  },
  clocks: {
    reporting: {
      zh: '事故逐级上报',
      en: 'Report upward',
      limit: limits['accident.report.level'],
      from: 'learned_at',
      until: ['reported_at'],
      due: 'report_due_at',
      when: { kind: 'accident' },
    },
    investigating: {
      zh: '提交事故调查报告',
      en: 'Report the inquiry',
      limit: limits['accident.investigate'],
      from: 'happened_on',
      until: ['investigated_on'],
      due: 'investigation_due_on',
      when: {
        kind: 'accident',
        level: ['general', 'larger', 'major', 'extreme'],
        or: [{ investigated_on: filled }, { status: ['learned', 'reported', 'ended'] }],
      },
      extendedOn: 'extended_on',
    },
  },
  order: [
    ['learned_at', 'reported_at'],
    ['happened_on', 'ended_on'],
    ['happened_on', 'investigated_on'],
  ],
})
