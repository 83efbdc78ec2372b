/** Sentences that stand word for word in last year's report or in a neighbour's, where they tell of this year's work. */
import type { ReadReport } from '#reading/report.ts'
import { elsewhere, ownSentences } from '../passages.ts'
import type { Claim, Rule } from '../rule.ts'

export const copied: Rule = {
  id: 'copied',
  zh: '照抄的句子',
  en: 'Copied sentences',
  basis: '年度报告反映本单位本年度的实际工作',
  *check(report, { history, peers }) {
    const before = history.filter(({ year }) => year !== null && report.year !== null && year < report.year)
    yield* alike(report, before, 'lastYear')
    yield* alike(report, peers, 'peer')
  },
  examples: {
    fires: [
      {
        text: '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n充分发挥村级调解组织作用，开展院坝说法和田间调解，把矛盾纠纷化解在萌芽状态。',
        lastYear:
          '某镇2021年度法治政府建设情况报告\n一、主要举措和成效\n充分发挥村级调解组织作用，开展院坝说法和田间调解，把矛盾纠纷化解在萌芽状态。',
      },
      {
        text: '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n充分发挥村级调解组织作用，开展院坝说法和田间调解，把矛盾纠纷化解在萌芽状态。',
        neighbour:
          '某乡2022年度法治政府建设情况报告\n一、主要举措和成效\n充分发挥村级调解组织作用，开展院坝说法和田间调解，把矛盾纠纷化解在萌芽状态。',
      },
    ],
    silent: [
      {
        text: '某镇2022年度法治政府建设情况报告\n一、主要举措和成效\n新建村级调解室两个，把矛盾纠纷化解在萌芽状态。',
        lastYear:
          '某镇2021年度法治政府建设情况报告\n一、主要举措和成效\n充分发挥村级调解组织作用，开展院坝说法和田间调解。',
      },
    ],
  },
}

function* alike(
  report: ReadReport,
  others: readonly ReadReport[],
  from: 'lastYear' | 'peer',
): Generator<Claim> {
  const known = new Map(
    others.flatMap((other) =>
      ownSentences(other).map(({ key, ...place }) => [key, { other, place }] as const),
    ),
  )
  const same = ownSentences(report).filter(({ key }) => known.has(key))
  for (const { start, end, key } of same) {
    const { other, place } = known.get(key)!
    const whose = from === 'lastYear' ? `${other.year}年的报告` : `${other.unit_name ?? other.file}的报告`
    yield {
      start,
      end,
      // The same sentence with the same number cannot tell of two years.
      severity: /\d/.test(key) ? 'warning' : 'question',
      found: report.text.slice(start, end),
      expected: '本年度本单位的实际情况',
      elsewhere: [elsewhere(other, place)],
      message: {
        zh: `这句话与${whose}一字不差。`,
        en: `Word for word as in another report (${other.unit_name ?? other.file}, ${other.year ?? ''}).`,
      },
    }
  }
}
