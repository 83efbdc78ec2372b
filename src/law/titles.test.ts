/** Citations as offices write them, held against the catalogue of titles. */
import { describe, expect, test } from 'vitest'
import { nearest, statusOn, titled, titles } from './titles.ts'

describe('titles of laws and documents', () => {
  test('a title stands once', () => {
    expect(new Set(titles.map((each) => each.title)).size).toBe(titles.length)
  })

  test('a law is known by its short name, its full name and whatever brackets and dashes it is written in', () => {
    expect(titled('民法典')?.title).toBe('中华人民共和国民法典')
    expect(titled('中华人民共和国行政处罚法')?.title).toBe('中华人民共和国行政处罚法')
    expect(titled('法治政府建设实施纲要(2021-2025 年)')?.title).toBe('法治政府建设实施纲要（2021－2025年）')
    expect(titled('提升行政执法质量三年行动计划(2023—2025年)')?.first).toBe('2023-08-09')
    expect(titled('某镇人民政府合同管理办法')).toBeNull()
  })

  test('a law is gone from the day it is replaced, and not there before it was made', () => {
    const petitions = titled('信访条例')!
    expect([statusOn(petitions, '2022-04-30'), statusOn(petitions, '2022-05-01')]).toEqual([
      'in_force',
      'repealed',
    ])
    expect(statusOn(titled('法治宣传教育法')!, '2024-12-31')).toBe('not_yet')
  })

  test('a law that was amended later was in force before, in another wording', () => {
    expect(statusOn(titled('行政复议法')!, '2022-12-31')).toBe('amended')
  })

  test('a wrong title has a true one near it', () => {
    expect(nearest('重大行政决策程序最暂行条例')[0]?.title.title).toBe('重大行政决策程序暂行条例')
    expect(nearest('某街道招商引资工作目标任务分解方案')).toEqual([])
  })
})
