/**
 * The made-up province that is measured: its units by arithmetic, so that SQL, pgbench and the requests speak of the
 * same ones without asking. Entry `n` belongs to town `n % towns`; its id is the digest of its number.
 */
import { createHash } from 'node:crypto'

export const prefectures = 14
export const countiesEach = 9
export const townsEach = 15
export const villagesEach = 9
export const counties = prefectures * countiesEach
export const towns = counties * townsEach

const two = (n: number) => String(n).padStart(2, '0')

export const provinceCode = '430000000000'
export const prefectureCode = (county: number): string =>
  `43${two(Math.floor(county / countiesEach) + 1)}00000000`

/** The six digits of a county, counted from 0. */
export const countyOf = (county: number): string =>
  `43${two(Math.floor(county / countiesEach) + 1)}${two((county % countiesEach) + 1)}`
export const countyCode = (county: number): string => `${countyOf(county)}000000`
export const townCode = (town: number): string =>
  `${countyOf(Math.floor(town / townsEach))}${101 + (town % townsEach)}000`

/** The county in which a connection's clerk works; spread over the province. */
export const countyAt = (connection: number, connections: number): number =>
  Math.floor((connection * counties) / connections)

export const idOf = (n: number): string =>
  createHash('md5')
    .update(`entry ${n}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** The same arithmetic in SQL, over a column `n`. */
const countySql = `(430000 + (n % ${towns} / ${townsEach} / ${countiesEach} + 1) * 100 + n % ${towns} / ${townsEach} % ${countiesEach} + 1)::text`
export const inSql = {
  county: countySql,
  office: `${countySql} || (101 + n % ${towns} % ${townsEach})::text || '000'`,
  id: `md5('entry ' || n)::uuid`,
}

/** A word of two characters that stands in fifty entries, however many there are. */
export const rareWord = '碳汇'
