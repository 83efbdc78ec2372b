/** Places where two clauses or the members of a list run into each other: a mark is missing between them. */
import { places } from '../passages.ts'
import type { Rule, Severity } from '../rule.ts'

interface Run {
  /** Its first group stands before the mark that is missing, its second after it. */
  pattern: RegExp
  mark: string
  severity: Severity
}

const runs: readonly Run[] = [
  // “……为副组长平安办、司法……为成员”
  {
    pattern: /(为(?:常务)?副?(?:组长|主任))([^，,。；;、和的及是（(”]{1,6}[、，,][^。；]{2,60}为成员)/dg,
    mark: '，',
    severity: 'error',
  },
  // “落实……学法制度把法治教育纳入……”
  {
    pattern:
      /((?:落实|执行|坚持|完善|建立)[^，,。；;：:\n]{2,24}制度)((?:把|将)[^，,。；\n]{2,24}(?:纳入|作为|列入))/dg,
    mark: '，',
    severity: 'warning',
  },
  { pattern: /(思路)((?:目标|任务)(?:举措|措施))/dg, mark: '、', severity: 'warning' },
  { pattern: /(学习宣传(?:贯彻)?习近平法治思想)(大力弘扬宪法精神)/dg, mark: '，', severity: 'warning' },
  // 量词后面直接接下一句：“发放资料3000份充分利用广播”
  {
    pattern:
      /(\d(?:余)?(?:份|场次|场|件|人次|次|名|册|本|条|起|户))((?:充分|积极|认真|严格|进一步|不断|切实|有效)[\u4e00-\u9fff]{2})/dg,
    mark: '，',
    severity: 'warning',
  },
  // “资料3000充分利用广播”
  {
    pattern:
      /(\d)((?:充分利用|积极开展|认真开展|严格执行|进一步|不断提高|切实提高|有效提升)[\u4e00-\u9fff])/dg,
    mark: '，',
    severity: 'error',
  },
]

/** “听取分管领导，站所负责人……汇报”：并列的人之间是顿号。 */
const listBroken =
  /听取(?:\d+次)?(?:分管|班子)[^，,。；]{1,8}([，,])[^，,。；]{2,24}负责人[^，,。；]{0,24}汇报/dg

export const missingMarks: Rule = {
  id: 'missing-marks',
  zh: '句子之间缺标点',
  en: 'Marks that are missing',
  basis: 'GB/T 15834—2011《标点符号用法》',
  *check({ text }) {
    for (const { pattern, mark, severity } of runs) {
      for (const place of places(text, pattern)) {
        const [before, after] = [place.at(1), place.at(2)]
        const start = before.end - /[^，,。；;、\n]{1,8}$/.exec(text.slice(0, before.end))![0].length
        const end = Math.min(after.end, after.start + 4)
        const found = text.slice(start, end)
        const expected = `${text.slice(start, before.end)}${mark}${text.slice(after.start, end)}`
        yield {
          start,
          end,
          severity,
          found,
          expected,
          message: { zh: `“${found}”之间缺“${mark}”。`, en: `“${found}” lacks “${mark}”.` },
        }
      }
    }
    for (const place of places(text, listBroken)) {
      yield {
        start: place.start,
        end: place.end,
        severity: 'warning',
        found: place.text,
        expected: place.text.replace(/[，,]/, '、'),
        message: {
          zh: '并列的听取对象之间应用顿号。',
          en: 'The persons heard are a list and are divided by 、.',
        },
      }
    }
  },
  examples: {
    fires: [
      '成立了以镇长为组长，党委副书记为副组长平安办、司法所、派出所负责人为成员的领导小组。',
      '落实中心组学法制度把法治教育纳入干部教育培训规划。',
      '2023年推进法治政府建设的思路目标举措',
    ],
    silent: [
      '成立了以镇长为组长，党委副书记为副组长，平安办、司法所负责人为成员的领导小组。',
      '落实中心组学法制度，把法治教育纳入干部教育培训规划，明确思路和目标举措。',
    ],
  },
}
