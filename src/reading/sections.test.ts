/** Parts told by their headings, in whatever order, wording and level. */
import { describe, expect, test } from 'vitest'
import { headings } from './headings.ts'
import { normalize } from './normal.ts'
import { sections } from './sections.ts'

function rolesIn(...lines: string[]) {
  const { text } = normalize(lines.join('\n'))
  return sections(text, headings(text), 2024).map(({ role }) => role)
}

describe('parts of a report', () => {
  test('stand in any order', () => {
    expect(
      rolesIn(
        '报告',
        '一、第一责任人职责履行情况',
        '略。',
        '二、工作成效',
        '略。',
        '三、存在的主要问题及原因',
        '略。',
        '四、2025年主要安排',
        '略。',
        '五、其他需要报告的情况',
        '无。',
      ),
    ).toEqual(['opening', 'principals', 'measures', 'shortcomings', 'plan', 'other'])
  })

  test('a matter of the principals under the shortcomings or the plan stays there', () => {
    expect(
      rolesIn(
        '报告',
        '一、主要举措和成效',
        '（一）党政主要负责人履行第一责任人职责情况',
        '略。',
        '二、存在的不足和原因',
        '（一）述法覆盖率为83.3%，原因是尚有事项没有办结。',
        '（二）规范性文件报备不及时。',
        '三、2025年主要安排',
        '（一）提高述法覆盖率。',
      ),
    ).toEqual(['opening', 'measures', 'principals', 'shortcomings', 'plan'])
  })

  test('headings about subjects go on with the measures', () => {
    expect(rolesIn('一、强化政治引领', '略。', '二、深化普法宣传', '略。', '三、存在的不足', '略。')).toEqual(
      ['measures', 'measures', 'shortcomings'],
    )
  })

  test('a heading of two roles is divided by the headings under it', () => {
    expect(
      rolesIn(
        '一、主要举措、成效及存在的问题',
        '（一）主要举措及成效',
        '略。',
        '（二）存在的问题及原因',
        '略。',
        '二、2025年工作打算',
        '略。',
      ),
    ).toEqual(['measures', 'shortcomings', 'plan'])
  })

  test('or where its text turns to what comes next', () => {
    expect(
      rolesIn('一、工作情况', '略。', '二、存在的不足及下一步打算', '宣传不够。下一步，加强宣传。'),
    ).toEqual(['measures', 'shortcomings', 'plan'])
  })

  test('run in without line breaks they are found after the end of a sentence', () => {
    expect(
      rolesIn('报告如下。一、主要做法及成效 成效明显。二、存在的问题 宣传不够。三、下一步打算 加强宣传。'),
    ).toEqual(['opening', 'measures', 'shortcomings', 'plan'])
  })

  test('an enumeration in a sentence opens no part', () => {
    expect(rolesIn('一、工作情况', '全面贯彻十九届二、三中全会精神，一是学习，二是宣传。')).toEqual([
      'measures',
    ])
  })
})
