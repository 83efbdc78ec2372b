import { expect, test } from 'vitest'
import { isWellShaped, measure, titleLines } from './title-shape.ts'

const organ = '某某县人民政府'

test('a title that fits stays on one line', () => {
  expect(titleLines('某某镇法治政府建设情况的报告')).toEqual(['某某镇法治政府建设情况的报告'])
})

test('a title is broken before 关于 where that gives a permitted shape', () => {
  expect(titleLines('某某镇人民政府关于2025年度法治政府建设情况的报告')).toEqual([
    '某某镇人民政府',
    '关于2025年度法治政府建设情况的报告',
  ])
})

test('each organ of a joint title keeps its line', () => {
  const organs = ['中共某某县清河街道工作委员会', '某某县人民政府清河街道办事处']
  const title = `${organs.join(' ')}关于2025年度法治政府建设情况的报告`
  expect(titleLines(title, organs)).toEqual([...organs, '关于2025年度法治政府建设情况的报告'])
})

test.each(['', '全面', '进一步', '进一步全面', '进一步全面加强', '深入学习贯彻全会精神进一步全面加强'])(
  'a long title forms a trapezoid or a diamond and loses no character (%s)',
  (subject) => {
    const title = `${organ}关于2025年度${subject}推进法治政府建设和依法行政工作情况的报告`
    const lines = titleLines(title, [organ])
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe(title)
    expect(isWellShaped(lines.map(measure))).toBe(true)
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(19)
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[的和了、》]/u)
  },
)

test('a title without any word to break at is still given lines', () => {
  expect(
    titleLines('《某某县人民政府关于进一步全面推进依法行政加快建设法治政府的若干意见》实施情况').join(''),
  ).toContain('实施情况')
})

test('a rectangle and an hourglass are no shapes for a title', () => {
  expect([10, 14, 18].map((width, i, all) => isWellShaped([all[0]!, width, 18].slice(0, i + 1)))).toEqual([
    false,
    true,
    true,
  ])
  expect(isWellShaped([12, 12])).toBe(false)
  expect(isWellShaped([16, 10, 16])).toBe(false)
  expect(isWellShaped([10, 16, 12])).toBe(true)
  expect(isWellShaped([18, 14, 10])).toBe(true)
  expect(isWellShaped([14, 14, 17])).toBe(true)
})
