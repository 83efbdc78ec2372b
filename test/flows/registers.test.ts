/** Registers as offices hand them over: several kinds of record in one file, names without a day, words of every sort. */
import { describe, expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import { figures } from '#operations/figures.ts'
import { importFile } from '#operations/import/import.ts'
import { list } from '#operations/list.ts'
import { verify } from '#operations/verify.ts'
import { county, noPostgres, type TestProduct, testProduct } from '../product.ts'

const bring = (product: TestProduct, name: string, lines: readonly string[]) =>
  importFile(product, operator, { source: Buffer.from(`${lines.join('\n')}\n`), name, unit: county.code })

async function valuesOf(product: TestProduct, year: number, indicators: readonly string[]) {
  const answer = await figures(product, operator, { unit: county.code, year, indicators: [...indicators] })
  return Object.fromEntries(answer.figures.map(({ indicator, value }) => [indicator, value]))
}

describe.skipIf(noPostgres())('registers', () => {
  test('a directory holds townships, groups, persons and posts in one sheet, each counted by itself', async () => {
    const product = await testProduct()
    const answer = await bring(product, '机构队伍台账.csv', [
      '某县2022年机构队伍台账',
      '序号,机构（人员）名称,类别,上级机构,人数,成立时间,转隶时间,转入单位,撤销时间,当前状态',
      '1,某河镇,乡镇,某县人民政府,,2001-01-01,,,,在设',
      '2,审批改革组,专责组,某县“放管服”改革领导小组,5,2019.3.4,,,,正常',
      '3,防汛专班,专班,防汛指挥部,5,2020.3.4,,,,正常',
      '4,王某一,行政复议员,行政复议应诉室,,2022年3月1日,,,,在岗',
      '5,李某某,复议员,行政复议应诉室,,2018年3月1日,,,2021年12月1日,离岗',
      '6,事业编制,编制,某县城管局,4,2015年3月1日,2022年6月1日,某县综合行政执法队,,已转隶',
      '7,事业编制,编制,某县林业局,2,2015年3月1日,2022年6月1日,某县自然资源局,,已转隶',
    ])
    expect(answer.sheets).toMatchObject([{ ledger: 'org_staff', added: 7, rejected: [] }])
    const expected = {
      'org.townships.count': 1,
      'org.reform_task_groups.count': 1,
      'reconsideration.officers': 1,
      'org.posts.transferred': 4,
    }
    expect(await valuesOf(product, 2022, Object.keys(expected))).toEqual(expected)
    expect(await valuesOf(product, 2020, ['reconsideration.officers'])).toEqual({
      'reconsideration.officers': 1,
    })
  })

  test('bodies, officers and supervisors stand in one register; an officer without a number does not', async () => {
    const product = await testProduct()
    const answer = await bring(product, '执法证件管理台账.csv', [
      '序号,姓名/名称,人员类别,所属单位,执法证编号,发证时间,有效期限,录入平台时间,证件状态',
      '1,某县某局,行政执法主体,某县人民政府,,,,,有效',
      '2,某县撤并局,执法单位,某县人民政府,,,,,已撤销',
      '3,张某一,行政执法人员,某县综合行政执法队,J001,2022-05-01,2027-04-30,2022-06-01,有效',
      '4,赵某一,行政执法监督人员,某县司法局,J002,2022-05-01,2027-04-30,2022-06-01,有效',
      '5,孙某一,执法人员,某县某局,J003,2017-05-01,2022-04-30,2020-06-01,到期',
      '6,钱某一,执法人员,某县某局,,2022-05-01,2027-04-30,,有效',
    ])
    expect(answer.sheets).toMatchObject([
      {
        ledger: 'enforcer',
        added: 5,
        rejected: [{ row: 7, kind: 'missing_required', column: '执法证编号' }],
      },
    ])
    const expected = {
      'enforcement.subjects.count': 1,
      'enforcement.officers.certified': 1,
      'enforcement.supervisors.certified': 1,
      'enforcement.officers.in_platform': 1,
      'enforcement.officers.count': 1,
    }
    expect(await valuesOf(product, 2022, Object.keys(expected))).toEqual(expected)
  })

  test('entries without a day are on some page of the list, and each on one', async () => {
    const product = await testProduct()
    await bring(product, '执法主体.csv', [
      '名称,类别,证件编号,发证日期,有效期至,状态',
      ...['某一', '某二', '某三'].map((name) => `${name},执法主体,,,,有效`),
      ...['某四', '某五', '某六'].map(
        (name, n) => `${name},执法人员,J${n},2022-05-0${n + 1},2027-04-30,有效`,
      ),
    ])
    const kind = catalogue.kindAt('enforcer')!
    for (const sort of ['-cert_issued_on', 'cert_issued_on', 'name']) {
      const names: unknown[] = []
      for (let after: string | null = null; ; ) {
        const page = await list(product, operator, kind, {
          unit: county.code,
          sort,
          limit: 2,
          conditions: {},
          ...(after && { after }),
        })
        names.push(...page.entries.map(({ values }) => values.name))
        after = page.next
        if (after === null) break
      }
      expect(names.toSorted(), sort).toEqual(['某一', '某三', '某二', '某五', '某六', '某四'].toSorted())
    }
  })

  test('a list of names is a register: who stands in it without a stage or a day is in it', async () => {
    const product = await testProduct()
    await bring(product, '法律明白人名单（2022）.csv', [
      '序号,村（社区）,姓名,联系电话',
      '1,某河村,周某一,13800000001',
      '2,某山村,周某二,13800000002',
    ])
    const expected = { 'legal_literate.count': 2, 'legal_literate.villages': 2 }
    expect(await valuesOf(product, 2022, Object.keys(expected))).toEqual(expected)
  })

  test('tasks, assessments, reports on duty and honours find their own kind of record', async () => {
    const product = await testProduct()
    const files: Record<string, [path: string, ...lines: string[]]> = {
      '任务清单.csv': [
        'task_assessment/task',
        '序号,工作任务,牵头单位,配合单位,完成时限,完成时间,任务状态',
        '1,编制决策目录,司法所,党政办,2022年6月30日,2022.6.20,已完成',
        '2,清理规范性文件,司法所,党政办,2022年12月31日,,推进中',
      ],
      '考评.csv': [
        'task_assessment/assessment',
        '序号,乡镇（部门）,考评周期,考评时间,得分,名次,等次,通报日期',
        '1,某河镇,季度考评,2022-04-05,90,1,优秀,2022-04-10',
      ],
      '述法登记表.csv': [
        'task_assessment/duty_report',
        '序号,姓名,职务,述法日期,述法形式,评议结果',
        '1,周某某,书记,2022-12-20,现场述法,好',
        '2,吴某某,主任,2022-12-20,书面,较好',
      ],
      '表彰台账.csv': [
        'task_assessment/award',
        '序号,类别,荣誉名称,级别,获奖对象,获奖单位（个人）,表彰时间,状态',
        '1,表彰,全省普法先进个人,省级,个人,张某某,2022年3月1日,已评价',
        '2,表彰,全州普法先进集体,州级,集体,某局,2022.4.1,已完成',
        '3,表彰,全州普法先进个人,全州,个人,李某某,2021.4.1,已完成',
      ],
    }
    for (const [name, [path, ...lines]] of Object.entries(files)) {
      const { sheets } = await bring(product, name, lines)
      expect(sheets, name).toMatchObject([{ ledger: path, added: lines.length - 1, rejected: [] }])
    }
    const expected = {
      'task.completion_rate': 50,
      'assessment.quarterly': 1,
      'duty_report.oral': 1,
      'award.provincial.individuals': 1,
      'award.prefecture.units_individuals': 1,
    }
    expect(await valuesOf(product, 2022, Object.keys(expected))).toEqual(expected)
    expect(await verify(product, operator)).toMatchObject({ ok: true, entries: 8 })
  })
})
