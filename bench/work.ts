/** The pieces of work: each as SQL for the bare database and as requests of people who are signed in. */
import {
  counties,
  countiesEach,
  countyAt,
  countyCode,
  countyOf,
  idOf,
  prefectureCode,
  provinceCode,
  rareWord,
  townCode,
  towns,
  townsEach,
} from './land.ts'
import type { Person } from './served.ts'

export interface Setting {
  entries: number
  clerks: readonly Person[]
  overseer: Person
}

export interface Work {
  id: string
  what: string
  /** The least share of the bare database that is aimed at. */
  goal: number
  bare: string
  /** What connection number so-and-so sends in turn. */
  requests(setting: Setting, connection: number): string[]
}

const turns = 300
const many = <T>(of: (turn: number) => T): T[] => Array.from({ length: turns }, (_, turn) => of(turn))

const anyTown = `\\set town random(0, ${towns - 1})
\\set c :town / ${townsEach}
\\set county 430000 + (:c / ${countiesEach} + 1) * 100 + :c % ${countiesEach} + 1`
const columns =
  'county, id, office, number, status, version, batch, no, channel, received_on::text, name, id_no, phone, persons, village, matter, accepted_on::text, acceptance_due_on::text, handler, reply_due_on::text, replied_on::text, resolved_on::text, satisfied, level, repeat, entered_by, note'

/** Entries that the bare database writes bear this batch, by which they are taken away again. */
export const bareBatch = '00000000-0000-4000-8000-000000000000'

const matter = '反映农村低保申请问题'
const note = '来信人反映其所在村组事项请上级部门依法调查处理'.repeat(6)

const opening: Work = {
  id: 'W1',
  what: 'open an entry; bare: with an audit row',
  goal: 0.45,
  bare: `${anyTown}
\\set p random(1, 40)
\\set office :county * 1000000 + (101 + :town % ${townsEach}) * 1000
with e as (insert into petition (county, id, office, number, status, version, batch, search, channel, received_on, name, phone, persons, village, matter,
  acceptance_due_on, level, entered_by, note)
values (:county::text, gen_random_uuid(), :office::text, '信〔2026〕' || :p || '号', 'registered', 1, '${bareBatch}', '东山村 ${matter}' || :p || '号 信〔2026〕' || :p || '号',
  'visit', '2026-11-02', '某' || :p, '13800000000', :p, '东山村', '${matter}' || :p || '号', '2026-11-17', 'local', '经某办', '${note}') returning id)
insert into audit select gen_random_uuid(), now(), 'u1', 'open', 'petition', id,
  '{"status":"registered","channel":"visit","received_on":"2026-11-02","persons":4,"village":"东山村","matter":"${matter}"}' from e;
`,
  requests: ({ clerks }, connection) =>
    many((turn) => {
      const town = countyAt(connection, clerks.length) * townsEach + (turn % townsEach)
      const p = (turn % 40) + 1
      return clerks[connection]!.request('POST', '/petition', {
        office: townCode(town),
        values: {
          channel: 'visit',
          received_on: '2026-11-02',
          name: `某${p}`,
          phone: '13800000000',
          persons: p,
          village: '东山村',
          matter: `${matter}${p}号`,
          level: 'local',
          entered_by: '经某办',
          note,
        },
      })
    }),
}

const lists: Work = {
  id: 'W2',
  what: 'page of 20 of a county and stage, newest first, with the total',
  goal: 0.33,
  bare: `${anyTown}
select ${columns} from petition where county = :county::text and status = 'accepted' order by received_on desc, id desc limit 21;
select count(*) from petition where county = :county::text and status = 'accepted';
`,
  requests: ({ clerks }, connection) =>
    many(() => clerks[connection]!.request('GET', '/petition?status=accepted&limit=20')),
}

const reading = (entries: number): Work => ({
  id: 'W3',
  what: 'read one entry',
  goal: 0.2,
  bare: `\\set n random(1, ${entries})
\\set c (:n % ${towns}) / ${townsEach}
\\set county 430000 + (:c / ${countiesEach} + 1) * 100 + :c % ${countiesEach} + 1
select ${columns} from petition where county = :county::text and id = md5('entry ' || :n)::uuid;
`,
  requests: ({ clerks }, connection) => {
    const county = countyAt(connection, clerks.length)
    return many((turn) => {
      const town = county * townsEach + (turn % townsEach)
      const n = town + ((turn % Math.floor(entries / towns - 1)) + 1) * towns
      return clerks[connection]!.request('GET', `/petition/${countyOf(county)}-${idOf(n)}`)
    })
  },
})

/** The bare database reads one running count; the product answers for units of every level. */
const figure = (
  id: string,
  what: string,
  unit: (connection: number, turn: number, connections: number) => string,
): Work => ({
  id,
  what,
  goal: 0.22,
  bare: `${anyTown}
\\set year random(2022, 2026)
\\set office :county * 1000000 + (101 + :town % ${townsEach}) * 1000
select value, entries from kept where county = :county::text and tally = 'petition.received.arrived#0' and year = :year and office = :office::text;
`,
  requests: ({ clerks, overseer }, connection) =>
    many((turn) => {
      const code = unit(connection, turn, clerks.length)
      const person = code.endsWith('0000000') ? overseer : clerks[connection]!
      return person.request(
        'GET',
        `/figures?unit=${code}&year=${2022 + (turn % 5)}&indicator=petition.received.arrived`,
      )
    }),
})

const search: Work = {
  id: 'W5',
  what: 'page of 20 by a rare word of two characters, with the total, over the whole province',
  goal: 0.18,
  bare: `select ${columns} from petition where bigrams(search) @> array['${rareWord}'] and search like '%${rareWord}%' order by received_on desc, id desc limit 21;
select count(*) from petition where bigrams(search) @> array['${rareWord}'] and search like '%${rareWord}%';
`,
  requests: ({ overseer }) => many(() => overseer.request('GET', `/petition?search=${rareWord}&limit=20`)),
}

/** The pieces of work over a folder of so many entries. */
export const works = (entries: number): Work[] => [
  opening,
  lists,
  reading(entries),
  figure('W4 town', 'a figure of a town', (connection, turn, connections) =>
    townCode(countyAt(connection, connections) * townsEach + (turn % townsEach)),
  ),
  figure('W4 county', 'a figure of a county', (connection, _, connections) =>
    countyCode(countyAt(connection, connections)),
  ),
  figure('W4 prefecture', 'a figure of a prefecture', (_, turn) => prefectureCode(turn % counties)),
  figure('W4 province', 'a figure of the province', () => provinceCode),
  search,
]
