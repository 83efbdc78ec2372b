/**
 * What reports say of the year's tasks, of assessments, of reports on duty and of honours. A task belongs to the year it
 * is due in; an assessment, a report and an honour to the year of their day.
 */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import {
  blank,
  byPeriodEnd,
  filled,
  inPeriod,
  mentions,
  noLaterThan,
  not,
  notByPeriodEnd,
} from '#kernel/where.ts'
import * as assessment from './assessment/fields.ts'
import { procedure as assessing } from './assessment/procedure.ts'
import * as award from './award/fields.ts'
import { procedure as awarding } from './award/procedure.ts'
import * as duty from './duty-report/fields.ts'
import { procedure as reporting } from './duty-report/procedure.ts'
import { institutions } from './institution/indicators.ts'
import { fields, progress } from './task/fields.ts'
import { procedure } from './task/procedure.ts'

const tasks = tally({ fields, parts: { progress }, procedure, kind: 'task' })
const assessments = tally({ fields: assessment.fields, procedure: assessing, kind: 'assessment' })
const duties = tally({ fields: duty.fields, procedure: reporting, kind: 'duty_report' })
const awards = tally({ fields: award.fields, procedure: awarding, kind: 'award' })

const done = ['done', 'evaluated'] as const
const dueTasks = tasks.count(
  '年度法治建设任务项数',
  'Tasks due in the year',
  '项',
  { due_on: inPeriod },
  {
    aliases: ['重点任务', '年度重点任务', '法治建设任务', '工作任务', '具体任务', '细化任务', '重点工作任务'],
  },
)
const doneTasks = tasks.count(
  '已完成任务项数',
  'Tasks done',
  '项',
  { due_on: inPeriod, status: done },
  {
    aliases: ['完成任务', '已完成重点任务'],
  },
)
const dated = tasks.count('有完成日期的任务项数', 'Tasks done on a known day', '项', {
  due_on: inPeriod,
  done_on: filled,
})

const given = { status: 'awarded', awarded_on: inPeriod } as const
const individual = { ...given, target: 'individual' } as const
const collective = { ...given, target: 'collective' } as const
const modelVillages = mentions('民主法治示范')
const modelGovernment = mentions('法治政府建设示范', '法治政府示范')
const models = {
  title: modelVillages,
  awarded_on: byPeriodEnd,
  withdrawn_on: notByPeriodEnd,
  or: [{ status: 'awarded' }, { withdrawn_on: filled }],
} as const

const held = { held_on: inPeriod, status: ['held', 'rated'] } as const
const reported = duties.count('述法人数', 'Persons who reported on their duty', '人', held, {
  aliases: ['年度述法', '开展述法', '述法', '述法人员'],
})

export const indicators = defineIndicators({
  'award.provincial.individuals': awards.count(
    '获全省普法先进个人数',
    'Provincial honours to persons',
    '名',
    { ...individual, award_level: 'province' },
    {
      aliases: ['全省普法先进个人', '获省级表彰个人', '荣获全省普法工作先进个人'],
      note: {
        zh: '计全部省级个人表彰，不限普法',
        en: 'All provincial honours to persons, not those for publicity alone',
      },
    },
  ),
  'award.prefecture.units_individuals': awards.count(
    '获全州普法先进集体和个人数',
    'Prefectural honours to bodies and persons',
    '个',
    { ...given, award_level: 'prefecture' },
    {
      aliases: ['全州普法先进集体和个人', '获市级表彰集体和个人'],
      note: {
        zh: '集体和个人合并计数；计全部州（市）级表彰',
        en: 'Bodies and persons in one number; all honours of that level',
      },
    },
  ),
  'award.provincial.collectives': awards.count(
    '获省级表彰集体数',
    'Provincial honours to bodies',
    '个',
    { ...collective, award_level: 'province' },
    { aliases: ['省级先进集体', '获全省先进集体'] },
  ),
  'award.national.count': awards.count(
    '获国家级表彰数',
    'National honours',
    '个',
    { ...given, award_level: 'national' },
    { aliases: ['国家级表彰', '全国先进', '国家级荣誉'] },
  ),
  'award.county.count': awards.count(
    '获县(区)级表彰数',
    'County honours',
    '个',
    { ...given, award_level: 'county' },
    { aliases: ['县级表彰', '区级表彰'] },
  ),
  'award.count': awards.count('获各级表彰数', 'Honours', '个', given, {
    aliases: ['获得荣誉', '各级表彰', '荣誉称号'],
  }),
  'award.individuals': awards.count('获表彰个人数', 'Honours to persons', '名', individual, {
    aliases: ['先进个人'],
  }),
  'award.collectives': awards.count('获表彰集体数', 'Honours to bodies', '个', collective, {
    aliases: ['先进集体'],
  }),
  'award.model_villages.new': awards.count(
    '新命名民主法治示范村(社区)数',
    'Model villages named in the year',
    '个',
    { ...given, title: modelVillages },
    { aliases: ['新创建民主法治示范村（社区）', '新命名民主法治示范村'] },
  ),
  'award.model_villages.count': awards.count('民主法治示范村(社区)数', 'Model villages', '个', models, {
    aliases: ['民主法治示范村（社区）', '民主法治示范村', '民主法治村（社区）'],
  }),
  'award.model_villages.national': awards.count(
    '全国民主法治示范村(社区)数',
    'National model villages',
    '个',
    { ...models, award_level: 'national' },
    { aliases: ['全国民主法治示范村（社区）', '国家级民主法治示范村'] },
  ),
  'award.model_villages.provincial': awards.count(
    '省级民主法治示范村(社区)数',
    'Provincial model villages',
    '个',
    { ...models, award_level: 'province' },
    { aliases: ['省级民主法治示范村（社区）', '全省民主法治示范村'] },
  ),
  'award.model_villages.prefecture': awards.count(
    '市(州)级民主法治示范村(社区)数',
    'Prefectural model villages',
    '个',
    { ...models, award_level: 'prefecture' },
    { aliases: ['市级民主法治示范村（社区）', '州级民主法治示范村'] },
  ),
  'award.model_villages.county': awards.count(
    '县(区)级民主法治示范村(社区)数',
    'County model villages',
    '个',
    { ...models, award_level: 'county' },
    { aliases: ['县级民主法治示范村（社区）', '区级民主法治示范村（社区）', '县级民主法治示范村'] },
  ),
  'award.fengqiao': awards.count(
    '获“枫桥式”命名个数',
    'Named after Fengqiao',
    '个',
    { ...given, title: mentions('枫桥') },
    { aliases: ['“枫桥式”司法所', '枫桥式司法所', '“枫桥式”人民调解委员会', '新时代“枫桥经验”先进典型'] },
  ),
  'award.model_government': awards.count(
    '获法治政府建设示范命名数',
    'Models of law-based government',
    '个',
    { ...given, title: modelGovernment },
    { aliases: ['法治政府建设示范', '法治政府建设示范项目', '法治政府示范创建'] },
  ),

  'task.count': dueTasks,
  'task.done': doneTasks,
  'task.completion_rate': share('年度任务完成率', 'Tasks done, share', doneTasks, dueTasks, {
    aliases: ['任务完成率', '重点任务完成率'],
  }),
  'task.on_time_rate': share(
    '年度任务按期完成率',
    'Tasks done in time',
    tasks.count('按期完成任务项数', 'Tasks done in time', '项', {
      due_on: inPeriod,
      done_on: noLaterThan('due_on'),
    }),
    dated,
  ),
  'task.overdue': tasks.count('年末逾期未完成任务项数', 'Tasks overdue', '项', {
    due_on: inPeriod,
    status: not(...done),
    done_on: blank,
  }),
  'task.progress.checks': tasks.count(
    '任务调度次数',
    'Controls of tasks',
    '次',
    { 'progress.on': inPeriod },
    {
      aliases: ['月调度', '调度任务'],
    },
  ),

  'assessment.units': assessments.distinct(
    '法治建设考核单位数',
    'Units assessed',
    '个',
    ['target'],
    { assessed_on: inPeriod },
    { aliases: ['考核单位', '被考核单位', '考核乡镇和部门'] },
  ),
  'assessment.routine': assessments.count(
    '平时督查次数',
    'Routine checks',
    '次',
    { cycle: ['routine', 'monthly'], assessed_on: inPeriod },
    { aliases: ['日常督查', '平时督查'] },
  ),
  'assessment.quarterly': assessments.count(
    '季度考评(通报)次数',
    'Quarterly notices',
    '次',
    { cycle: 'quarterly', assessed_on: inPeriod },
    { aliases: ['季度考评', '季通报', '季度通报'] },
  ),
  'assessment.yearly': assessments.count(
    '年度(年终)考核次数',
    'Yearly assessments',
    '次',
    { cycle: ['yearly', 'final'], assessed_on: inPeriod },
    { aliases: ['年终考核', '年度考核'] },
  ),
  'assessment.published': assessments.count(
    '考核通报次数',
    'Notices',
    '次',
    { published_on: inPeriod },
    { aliases: ['通报考核结果', '印发通报'] },
  ),
  'assessment.excellent': assessments.count(
    '法治建设考核优秀单位数',
    'Units assessed as excellent',
    '个',
    { cycle: ['yearly', 'final'], grade: 'excellent', assessed_on: inPeriod },
    { aliases: ['考核优秀', '优秀等次'] },
  ),
  'assessment.failed': assessments.count('法治建设考核不合格单位数', 'Units that failed', '个', {
    cycle: ['yearly', 'final'],
    grade: 'fail',
    assessed_on: inPeriod,
  }),

  'duty_report.persons': reported,
  'duty_report.oral': duties.count(
    '现场述法人数',
    'Reported in person',
    '人',
    { ...held, form: 'oral' },
    {
      aliases: ['现场述法', '口头述法', '现场述法人员'],
    },
  ),
  'duty_report.written': duties.count(
    '书面述法人数',
    'Reported in writing',
    '人',
    { ...held, form: 'written' },
    {
      aliases: ['书面述法'],
    },
  ),
  'duty_report.principals': duties.count(
    '党政主要负责人述法人数',
    'Principals who reported',
    '人',
    { ...held, level: 'principal' },
    { aliases: ['党政主要负责人述法', '党政主要负责人现场述法', '主要负责人述法'] },
  ),
  'duty_report.departments': duties.count(
    '部门负责人述法人数',
    'Heads of departments who reported',
    '人',
    { ...held, level: 'department' },
    { aliases: ['部门主要负责人述法', '部门述法'] },
  ),
  'duty_report.villages': duties.count(
    '村(社区)负责人述法人数',
    'Heads of villages who reported',
    '人',
    { ...held, level: 'village' },
    { aliases: ['村（社区）述法', '村社法治述职', '村（社区）负责人述法'] },
  ),
  'duty_report.coverage_rate': share(
    '述法覆盖率',
    'Those due who reported',
    reported,
    duties.count('应述法人数', 'Due to report', '人', {
      or: [{ held_on: inPeriod }, { held_on: blank, due_on: inPeriod }],
    }),
    { aliases: ['述法全覆盖', '述法率', '述法完成率'] },
  ),
  'duty_report.good_rate': share(
    '述法评议优秀率',
    'Rated good',
    duties.count('述法评议为好的人数', 'Rated good', '人', { ...held, rating: 'good' }),
    duties.count('已评议的述法人数', 'Rated', '人', { ...held, rating: filled }),
  ),

  'duty_report.rated': duties.count(
    '述法测评人数',
    'Rated on their report',
    '人',
    { rated_on: inPeriod },
    { aliases: ['述法测评', '述职测评', '述法评议'] },
  ),
  'award.practices': awards.count(
    '经验做法被推广(入选典型案例)个数',
    'Practices made known',
    '个',
    { ...given, title: mentions('经验', '案例', '做法') },
    { aliases: ['经验做法', '经验推广', '入选典型案例', '获评典型案例', '推广经验做法', '最佳实践案例'] },
  ),
  ...institutions,
})
