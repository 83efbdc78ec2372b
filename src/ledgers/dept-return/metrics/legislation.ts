/** 立法与合法性审核: drafts of a city's or county's government, and what becomes of the opinions on them. */
import { metric, rate, total } from './metric.ts'

export const legislation = {
  topics: metric(
    '政府常务会议研究法治政府建设议题个数',
    ['常务会议法治议题', '研究法治议题', '法治政府建设议题'],
    {
      'legislation.topics': total('Matters of the rule of law before the government', '个', {
        aliases: ['研究法治政府建设议题', '常务会议审议法治议题'],
      }),
    },
  ),
  bills: metric(
    '提请审议地方性法规草案件数',
    ['审议地方性法规草案', '提请审议法规草案', '提请人大常委会审议法规草案'],
    {
      'legislation.bills': total('Bills put before the people’s congress', '件', {
        aliases: ['审议地方性法规草案', '提请市人大常委会审议法规草案', '提请审议地方性法规草案'],
      }),
    },
  ),
  legislative_visits: metric('立法调研次数', ['立法调研', '开展立法调研'], {
    'legislation.visits': total('Visits for legislation', '次', { aliases: ['开展立法调研', '立法调研'] }),
  }),
  review_opinions: metric('合法性审核提出意见条数', ['合法性审核意见', '审核意见', '提出审核意见'], {
    'legality_review.opinions': total('Opinions on legality', '条', {
      aliases: ['合法性审核提出意见', '提出审核意见', '提出合法性审核意见'],
    }),
  }),
  review_adopted: metric('合法性审核意见采纳率', ['审核意见采纳率', '合法性审查意见采纳率'], {
    'legality_review.adopted_rate': rate('Opinions on legality adopted', {
      aliases: ['提出审核意见采纳率', '审核意见采纳率'],
    }),
  }),
} as const
