/** People who do not exist: a 某 in every name, numbers of a region 99 and of births before 1910, telephones 1380000xxxx. */
import { idCheckDigit } from '#kernel/fields/index.ts'
import type { Chance } from './chance.ts'
import { two } from './time.ts'

const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹喻苏潘葛范彭鲁韦马苗方俞任袁柳'.split('')
const givenNames = '安平宁康和顺明清朗华丰泽润晴岚峰川林松柏梅兰竹菊云霞雨雪春秋文武敏慧勤俭诚信'.split('')

export interface MadeUpPerson {
  name: string
  id_no: string
  phone: string
}

/** The name of one of so many people, of whom no two bear the same. */
export function nameOf(number: number): string {
  const second = Math.floor(number / surnames.length)
  const third = Math.floor(second / givenNames.length)
  const given =
    givenNames[second % givenNames.length]! + (third === 0 ? '' : givenNames[third % givenNames.length]!)
  return `${surnames[number % surnames.length]}某${given}`
}

export const someName = (chance: Chance): string => `${chance.pick(surnames)}某${chance.pick(givenNames)}`

export function somePerson(chance: Chance): MadeUpPerson {
  const born = `190${chance.int(0, 9)}${two(chance.int(1, 12))}${two(chance.int(1, 28))}`
  const body = `990101${born}${String(chance.int(1, 999)).padStart(3, '0')}`
  return {
    name: someName(chance),
    id_no: body + idCheckDigit(body),
    phone: `1380000${String(chance.int(0, 9999)).padStart(4, '0')}`,
  }
}

/** The sections of a town and of an office of the county, one for each of its people; the first two lead, and so on. */
const sections = {
  town: '党政办 党政办 司法所 司法所 综合执法岗 综合执法岗 平安办 平安办 经济发展办 社会事务办 规划建设办 财政办 农业服务中心 便民服务中心'.split(
    ' ',
  ),
  county:
    '办公室 办公室 法制科 法制科 执法监督科 执法监督科 调解指导科 调解指导科 行政审批科 宣传教育科 应诉科 财务科 信息中心 服务窗口'.split(
      ' ',
    ),
} as const

export interface Colleague extends MadeUpPerson {
  org: string
  leads: boolean
  enforces: boolean
  mediates: boolean
}

/** The staff of an office, of whom no two bear one name. */
export function staffOf(chance: Chance, kind: keyof typeof sections): Colleague[] {
  const names = new Set<string>()
  return sections[kind].map((org, place) => {
    let person = somePerson(chance)
    while (names.has(person.name)) person = somePerson(chance)
    names.add(person.name)
    return Object.assign(person, {
      org,
      leads: place % 3 === 0,
      enforces: (place >= 2 && place <= 5) || place === 10,
      mediates: place === 2 || place === 3 || place === 6 || place === 7,
    })
  })
}
