/**
 * Fills an empty data folder with a province of units and as many petitions as asked, by SQL inside the database: the
 * entries with their journal, chained as the product chains it, their clocks and numbers; running counts are then settled
 * by the product itself.
 */

import { nationalCalendar } from '#law/holidays.ts'
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import { addAccount } from '#operations/accounts.ts'
import { hashPassword } from '#operations/sign-in.ts'
import { openCluster } from '#store/cluster.ts'
import { connect, type Sql } from '#store/database.ts'
import { settleKept } from '#store/kept.ts'
import { migrate } from '#store/migrate.ts'
import type { Unit } from '#store/units.ts'
import {
  counties,
  countyAt,
  countyCode,
  inSql,
  prefectureCode,
  provinceCode,
  rareWord,
  townCode,
  townsEach,
  villagesEach,
} from './land.ts'

export const password = 'Jizhun-9-某某'
/** Clerks of as many counties as there are connections, and one person over the whole province. */
export const clerkOf = (connection: number) => `clerk${connection}`
export const overseer = 'province'

export async function fill(data: string, entries: number, clerks: number, log: (line: string) => void) {
  const cluster = await openCluster({ data, log })
  const sql = connect({ ...cluster.connection, max: 2 }, '0')
  try {
    await migrate(sql)
    await insertUnits(sql)
    const steps: [string, () => Promise<unknown>][] = [
      ['entries', () => insertEntries(sql, entries)],
      ['journal', () => insertJournal(sql)],
      ['clocks', () => insertClocks(sql)],
      ['running counts', () => settle(sql)],
      ['people', () => insertPeople(sql, clerks)],
      ['the bare tables', () => bareTables(sql)],
      ['statistics', () => sql`vacuum (analyze, freeze)`],
    ]
    for (const [what, step] of steps) {
      const began = performance.now()
      await step()
      log(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
    }
  } finally {
    await sql.end()
    await cluster.stop()
  }
}

export async function insertUnits(sql: Sql): Promise<void> {
  const unit = (code: string, kind: Unit['kind'], above: Unit | null): Unit => ({
    code,
    name: `某${code}`,
    kind,
    parent: above?.code ?? null,
    county: code.slice(0, 6),
    lineage: above ? `${above.lineage}/${code}` : code,
  })
  const units: Unit[] = []
  const add = (each: Unit) => {
    units.push(each)
    return each
  }
  const province = add(unit(provinceCode, 'province', null))
  let prefecture = province
  for (let county = 0; county < counties; county++) {
    if (prefecture.code !== prefectureCode(county))
      prefecture = add(unit(prefectureCode(county), 'prefecture', province))
    const own = add(unit(countyCode(county), 'county', prefecture))
    for (let town = county * townsEach; town < (county + 1) * townsEach; town++) {
      const upper = add(unit(townCode(town), 'town', own))
      for (let village = 1; village <= villagesEach; village++)
        add(unit(`${upper.code.slice(0, 9)}00${village}`, 'village', upper))
    }
  }
  await sql`insert into unit (code, name, kind, parent, county, lineage)
    select * from json_to_recordset(${JSON.stringify(units)}::text::json) as r(code text, name text, kind text, parent text, county text, lineage text)`
}

/** A matter of some twenty characters out of parts, so that words are shared as they are in offices. */
const matterSql = (entries: number) => `
  (array['反映','咨询','投诉','请求解决','建议'])[1 + n / 7 % 5] || (array['东门','西街','南湖','北岭','河口','石桥','新村'])[1 + n / 11 % 7]
  || (array['土地补偿款发放','农村低保申请','道路积水排涝','邻里噪声扰民','物业收费公示','拖欠工资','饮水工程质量','宅基地审批','路灯损坏维修'])[1 + n / 13 % 9]
  || '问题' || n % 997 || case when n % ${Math.max(Math.floor(entries / 50), 1)} = 0 then '${rareWord}项目' else '号' end`

async function insertEntries(sql: Sql, entries: number): Promise<void> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes where tablename = 'petition' and indexname <> 'petition_pkey'`
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`)
  await sql.unsafe(`
    insert into petition (county, id, office, number, status, version, search, channel, received_on, name, phone, persons, village, matter,
      accepted_on, acceptance_due_on, handler, reply_due_on, replied_on, resolved_on, satisfied, level, repeat, entered_by, note)
    select county, id, office, number, status, 1, village || ' ' || matter || ' ' || coalesce(handler || ' ', '') || number, channel, received_on, name,
      phone, persons, village, matter, accepted_on, received_on + 15, handler, accepted_on + 60, replied_on, resolved_on,
      case when resolved_on is not null then n % 9 > 0 end, 'local', n % 10 = 0, '经某办', repeat('来信人反映其所在村组事项请上级部门依法调查处理', 6)
    from (
      select *, '信〔' || extract(year from received_on) || '〕' || row_number() over (partition by office, extract(year from received_on) order by n) || '号' as number,
        case when status <> 'registered' then received_on + (n % 14)::integer end as accepted_on,
        case when status in ('answered', 'resolved') then received_on + 14 + (n % 70)::integer end as replied_on,
        case when status = 'resolved' then received_on + 90 end as resolved_on,
        case when status <> 'registered' then '某某办公室' end as handler
      from (
        select n, ${inSql.county} as county, ${inSql.office} as office, ${inSql.id} as id,
          (array['visit','letter','online_system','mayor_mailbox','phone'])[1 + n / 3 % 5] as channel,
          date '2022-01-01' + (hashint4(n) & 2147483647) % 1760 as received_on,
          (array['registered','accepted','answered','answered','answered','resolved','resolved'])[1 + (hashint4(n + 77) & 2147483647) % 7] as status,
          '某' || n % 9973 as name, '138' || lpad((n % 100000000)::text, 8, '0') as phone, 1 + n % 4 as persons,
          (array['东山村','西河村','南坪村','北坡社区','中心社区'])[1 + n / 5 % 5] as village, ${matterSql(entries)} as matter
        from generate_series(1, ${entries}) n) made) whole`)
  for (const { definition } of indexes) await sql.unsafe(definition)
  await sql`insert into counter (county, office, ledger, year, n)
    select county, office, 'petition', extract(year from received_on), count(*) from petition group by 1, 2, 4`
}

/** What the product writes of an entry that is opened: its number, its stage, and what is filled. */
async function insertJournal(sql: Sql): Promise<void> {
  const kind = catalogue.kindAt('petition')!
  const pairs = ['number', 'status', ...Object.keys(kind.fields)].map((name) => `'${name}', e."${name}"`)
  await sql.unsafe(`
    insert into journal (county, office, position, at, actor, actor_name, action, ledger, entry, version, reason, change, batch, hash)
    select county, office, position, at, null, '测试', 'open', 'petition', id, 1, null, change, null,
      chain_hash(''::bytea, journal_line(office, position, at, null, '测试', 'open', 'petition', id, 1, null, change, null))
        over (partition by office order by position)
    from (select e.county, e.office, e.id, e.received_on + interval '10 hours' as at,
        row_number() over (partition by e.office order by e.received_on, e.id) as position,
        json_strip_nulls(json_build_object(${pairs.join(', ')}))::text as change from petition e) line`)
  await sql`insert into chain (county, office, position, hash)
    select distinct on (county, office) county, office, position, hash from journal order by county, office, position desc`
}

async function insertClocks(sql: Sql): Promise<void> {
  await sql`insert into clock (county, entry, clock, office, ledger, started, due, limit_id, law_version)
    select county, id, 'accepting', office, 'petition', received_on, acceptance_due_on, 'petition.notify', date '2022-05-01'
      from petition where status = 'registered'
    union all select county, id, 'replying', office, 'petition', accepted_on, reply_due_on, 'petition.finish', date '2022-05-01'
      from petition where status = 'accepted'`
}

export async function settle(sql: Sql): Promise<void> {
  await sql`delete from kept_definition`
  await sql.begin((tx) => settleKept(tx, catalogue))
}

export async function insertPeople(sql: Sql, clerks: number): Promise<void> {
  const product = { sql, catalogue, calendar: nationalCalendar, now: () => new Date() }
  const people = Array.from({ length: clerks }, (_, index) => ({
    name: clerkOf(index),
    unit: countyCode(countyAt(index, clerks)),
  }))
  for (const { name, unit } of [...people, { name: overseer, unit: provinceCode }])
    await addAccount(product, operator, { name, person: '某某人', unit, roles: ['clerk', 'head'] })
  await sql`update account set must_change = false, password = ${await hashPassword(password)}`
}

/** What a bare write puts beside its entry: a line of an audit table without a chain. */
async function bareTables(sql: Sql): Promise<void> {
  await sql`create table audit (id uuid primary key, at timestamptz not null, actor text, action text, ledger text, record uuid, change text)`
  await sql`create index audit_record on audit (record)`
}
