/** 应急演练: one exercise, from the yearly plan to what was learnt from it, with the problems it has shown. */
import { choice, day, defineFields, integer, link, text } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { definePart } from '#kernel/parts.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { hazards } from './hazards.ts'
import { problemsAreNoted } from './rules.ts'

export const fields = defineFields({
  held_on: day('演练日期', 'Held on', {
    required: true,
    known: spoken('演练时间 开展日期 日期 时间 举办日期 开展时间 举行日期 计划日期 活动日期'),
  }),
  topic: text('演练主题', 'Topic', {
    max: 200,
    searched: true,
    known: ['演练名称', '演练内容', '主题', '内容', '名称', '演练科目', '演练项目', '应急演练名称'],
  }),
  kind: text('演练类型', 'Hazard', {
    max: 60,
    searched: true,
    known: ['演练类别', '类型', '类别', '灾种', '演练种类', '突发事件类型'],
    suggestions: hazards,
  }),
  mode: choice(
    '演练形式',
    'Form',
    {
      live: ['实战演练', 'Live', '实战', '实操', '现场演练', '实地演练', '实战化演练'],
      tabletop: ['桌面推演', 'Tabletop', '桌面', '桌面演练', '沙盘推演', '推演'],
      combined: ['综合演练', 'Combined', '综合', '桌面推演和实战'],
      single: ['单项演练', 'Single task', '单项'],
      surprise: ['双盲演练', 'Unannounced', '双盲', '无脚本演练', '拉动', '突击拉动', '拉练'],
    },
    { known: ['形式', '演练方式', '组织形式', '方式'] },
  ),
  plan: link('对应预案', 'Plan', {
    to: 'emergency/plan',
    known: ['预案名称', '依据预案', '所依预案', '应急预案', '检验预案'],
  }),
  organizer: text('组织单位', 'Held by', {
    max: 80,
    searched: true,
    known: ['主办单位', '演练单位', '承办单位', '牵头单位', '责任单位', '举办单位'],
  }),
  village: text('村(社区)', 'Village', {
    max: 60,
    searched: true,
    known: ['村社', '村居', '社区', '村', '所在村社', '居民区', '所在村（社区）', '演练地点', '地点'],
  }),
  participants: integer('参与人数', 'Participants', {
    unit: '人',
    known: spoken(
      '参加人数 参演人数 人数 参与群众人数 参与群众 参加群众 参演人次 参加人次 参与人次 演练人数 参演群众',
    ),
  }),
  evaluated_on: day('评估日期', 'Evaluated on', { known: ['评估时间', '总结日期', '评估总结日期'] }),
  evaluation: text('评估结论', 'Evaluation', {
    max: 500,
    known: ['评估意见', '演练评估', '演练效果', '总结评估'],
  }),
  ...everyEntry,
})

export const problems = definePart(
  '演练问题',
  'Problems found',
  defineFields({
    title: text('问题', 'Problem', { max: 300, required: true, known: ['发现问题', '存在问题', '问题描述'] }),
    measure: text('整改措施', 'Measure', { max: 300, known: ['措施', '改进措施'] }),
    responsible: text('责任单位', 'Responsible', { max: 80, known: ['责任人', '整改单位'] }),
    due_on: day('整改期限', 'Due', { known: ['完成期限'] }),
    done_on: day('整改完成日期', 'Mended on', { known: ['完成日期', '整改日期'] }),
  }),
)

const staff = ['clerk', 'head'] as const

export const procedure = defineProcedure(fields, {
  stages: {
    planned: ['计划', 'Planned', '待开展', '未开展', '拟开展', '计划中', '筹备中', '待演练', '未演练'],
    held: [
      '已开展',
      'Held',
      ...spoken('开展 已完成 完成 已举行 已举办 已演练 举办 已结束 已实施 办结 已办结 已落实'),
    ],
    evaluated: ['已评估', 'Evaluated', '评估', '已总结', '已归档', '归档'],
    cancelled: ['取消', 'Cancelled', '已取消', '未举办'],
  },
  open: {
    to: 'planned',
    by: staff,
    fills: [
      'held_on',
      'topic',
      'kind',
      'mode',
      'plan',
      'organizer',
      'village',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    hold: {
      zh: '登记开展情况',
      en: 'Held',
      from: 'planned',
      to: 'held',
      by: staff,
      fills: ['held_on', 'participants', 'source_doc'],
      needs: ['participants'],
    },
    evaluate: {
      zh: '评估',
      en: 'Evaluate',
      from: 'held',
      to: 'evaluated',
      by: staff,
      fills: ['evaluated_on', 'evaluation', 'source_doc'],
      needs: ['evaluated_on'],
      gate: problemsAreNoted,
    },
    cancel: {
      zh: '取消',
      en: 'Cancel',
      from: 'planned',
      to: 'cancelled',
      by: staff,
      fills: ['note'],
      needs: ['note'],
    },
  },
  order: [['held_on', 'evaluated_on']],
})
