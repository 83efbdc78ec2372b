/** Contracts of an office: reviewed by counsel or the legal office, signed, performed, a few disputed. */
import { goAsFarAs, type Leg, meant } from './course.ts'
import { isTown, type MadeUp, numbering, type Setting, tell } from './offices.ts'

const titles = {
  engineering: [
    '{village}道路硬化工程施工合同',
    '{village}饮水安全工程施工合同',
    '{road}路灯安装工程施工合同',
  ],
  service: ['{village}保洁服务合同', '信息系统运维合同', '{estate}物业服务合同'],
  purchase: ['办公用品采购合同', '防汛物资采购合同'],
  lease: ['{village}集体用房租赁合同'],
  investment: ['某某农产品加工项目招商引资协议'],
  expropriation: ['{village}征收补偿协议'],
} as const
const kinds = Object.keys(titles) as (keyof typeof titles)[]

const stages = [
  'ended',
  'performing',
  'signed',
  'ended',
  'disputed',
  'performing',
  'reviewed',
  'ended',
  'dropped',
  'submitted',
  'drafted',
]

export function contracts(setting: Setting): MadeUp[] {
  const { chance, office, staff, time } = setting
  const next = numbering()
  return meant(setting, isTown(office) ? 16 : 20, stages).map(({ day, until, index }): MadeUp => {
    const kind = kinds[index % kinds.length]!
    const amount = chance.int(2, 180) * 10_000
    const major = amount > 1_500_000
    const opinion = until === 'dropped' ? 'unsuitable' : chance.happens(0.3) ? 'amend' : 'agree'
    const { year, n } = next(day)
    const legs: Leg[] = [
      { to: 'submitted', days: 1, writes: (on) => ({ submitted_on: on }) },
      {
        to: 'reviewed',
        days: chance.int(2, 7),
        writes: (on) => ({
          reviewed_on: on,
          reviewer_kind: chance.happens(0.75) ? 'counsel' : 'legal_office',
          opinion,
          suggestions: opinion === 'agree' ? 0 : chance.int(1, 8),
          risks: opinion === 'agree' ? 0 : chance.int(1, 4),
        }),
      },
      ...(until === 'dropped'
        ? [{ to: 'dropped', days: 3, writes: () => ({ note: '对方未接受修改意见，不再签订' }) }]
        : [
            {
              to: 'signed',
              days: chance.int(5, 15),
              writes: (on: string) => ({
                signed_on: on,
                ...(opinion === 'amend' && { amended: chance.happens(0.9) }),
                ...(major && {
                  collective_on: on,
                  ...(chance.happens(0.8) && { filed_on: time.after(on, 9) }),
                }),
              }),
            },
            { to: 'performing', days: chance.int(2, 20) },
            ...(until === 'disputed'
              ? [{ to: 'disputed', days: 20 }]
              : [{ to: 'ended', days: chance.int(25, 90), writes: (on: string) => ({ performed_on: on }) }]),
          ]),
    ]
    const values = goAsFarAs(
      until,
      day,
      legs,
      {
        status: 'drafted',
        no: `${office.short}合〔${year}〕${n}号`,
        title: tell(chance.pick(titles[kind]), setting),
        kind,
        major,
        counterparty: '某某有限公司',
        amount,
        drafted_on: day,
        entered_by: chance.pick(staff).name,
      },
      time,
    )
    const arisen_on = time.after((values.signed_on as string | undefined) ?? null, 30)
    if (values.status !== 'disputed' && !(values.status === 'ended' && chance.happens(0.2))) return { values }
    if (!arisen_on) return { values }
    const resolved_on = values.status === 'ended' ? time.after(arisen_on, 12) : null
    const dispute = {
      arisen_on,
      matter: '对工程量和价款有争议',
      way: 'talks',
      ...(resolved_on && { resolved_on, saved: chance.int(1, 12) * 10_000 }),
    }
    return { values, parts: { disputes: [dispute] } }
  })
}
