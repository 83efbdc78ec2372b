/** What reports say of the legally literate: who is in the register at the end of the year, and what they did in it. */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, not, notAfterPeriodEnd, notByPeriodEnd } from '#kernel/where.ts'
import { fields, services } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, distinct, sum } = tally({ fields, parts: { services }, procedure })

/** A register that names no kind is one of the legally literate. */
const literate = not('household', 'leader')
const standing = {
  appointed_on: notAfterPeriodEnd,
  left_on: notByPeriodEnd,
  or: [{ status: 'active' }, { left_on: filled }],
} as const
const registered = { kind: literate, ...standing } as const

const all = count('法律明白人人数', 'Legally literate persons', '名', registered, {
  aliases: ['法律明白人', '乡村法律明白人', '培育法律明白人', '培养法律明白人'],
})
const served = { 'services.served_on': inPeriod } as const
const passed = count('考核通过的法律明白人人数', 'Passed', '名', {
  ...registered,
  online_study_done: true,
  exam_passed: true,
})

export const indicators = defineIndicators({
  'legal_literate.count': all,
  'legal_literate.assessment_pass_rate': share(
    '法律明白人学习考核通过率',
    'Passed study and assessment',
    passed,
    all,
    {
      aliases: ['法律明白人考核通过率', '全员通过线上学习及考核'],
      note: {
        zh: '线上学习完成并且考核通过的才算通过',
        en: 'Passed: both the online study and the assessment',
      },
    },
  ),
  'legal_literate.appointed': count(
    '新增法律明白人人数',
    'Newly registered',
    '名',
    { kind: literate, appointed_on: inPeriod, status: ['active', 'left'] },
    { aliases: ['新增法律明白人', '新培育法律明白人', '新培养法律明白人'] },
  ),
  'legal_literate.left': count(
    '退出法律明白人人数',
    'Left the register',
    '名',
    { kind: literate, left_on: inPeriod },
    { aliases: ['清退法律明白人', '调整法律明白人'] },
  ),
  'legal_literate.trained': count(
    '参加培训的法律明白人人数',
    'Trained in the year',
    '名',
    { kind: literate, trained_on: inPeriod },
    { aliases: ['培训法律明白人'] },
  ),
  'legal_literate.examined': count(
    '参加考核的法律明白人人数',
    'Examined in the year',
    '名',
    { kind: literate, exam_on: inPeriod },
    { aliases: ['参加法律明白人考试', '法律明白人考核'] },
  ),
  'legal_literate.certified': count(
    '持证法律明白人人数',
    'With a certificate',
    '名',
    { ...registered, certificate_no: filled },
    { aliases: ['持证法律明白人', '颁发法律明白人证书', '法律明白人持证上岗'] },
  ),
  'legal_literate.villages': distinct(
    '有法律明白人的村(社区)数',
    'Villages with a legally literate person',
    '个',
    ['village'],
    { ...registered, village: filled },
    { aliases: ['法律明白人覆盖村（社区）', '覆盖村居'] },
  ),
  'legal_literate.leaders': count(
    '法治带头人人数',
    'Leaders in law',
    '名',
    { kind: 'leader', ...standing },
    { aliases: ['法治带头人', '乡村法治带头人'] },
  ),
  'legal_literate.households': count(
    '学法用法示范户户数',
    'Model households',
    '户',
    { kind: 'household', ...standing },
    { aliases: ['学法用法示范户', '农村学法用法示范户'] },
  ),
  'legal_literate.households_new': count(
    '新增学法用法示范户户数',
    'New model households',
    '户',
    { kind: 'household', appointed_on: inPeriod, status: ['active', 'left'] },
    { aliases: ['新增学法用法示范户', '新培育学法用法示范户'] },
  ),
  'legal_literate.services': count('法律明白人服务次数', 'Services', '次', served, {
    aliases: ['法律明白人开展服务', '法律明白人参与法治实践'],
  }),
  'legal_literate.services.mediation': count(
    '法律明白人参与调解次数',
    'Mediations',
    '次',
    { ...served, 'services.kind': 'mediation' },
    { aliases: ['法律明白人参与矛盾纠纷化解', '法律明白人调解纠纷', '法律明白人化解矛盾纠纷'] },
  ),
  'legal_literate.services.publicity': count(
    '法律明白人开展宣传次数',
    'Publicity',
    '次',
    { ...served, 'services.kind': 'publicity' },
    { aliases: ['法律明白人开展法治宣传', '法律明白人宣讲'] },
  ),
  'legal_literate.services.guidance': count(
    '法律明白人引导法律服务次数',
    'Guidance',
    '次',
    { ...served, 'services.kind': 'guidance' },
    { aliases: ['法律明白人引导法律服务', '法律明白人提供法律咨询'] },
  ),
  'legal_literate.services.persons': sum(
    '法律明白人服务人次',
    'Persons served',
    '人次',
    'services.persons',
    served,
    { aliases: ['法律明白人服务群众'] },
  ),
})
