/** How a report speaks of contracts. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'decisions',
    say`全年合法性审查合同${of['contract.reviewed.total']}`,
    say`其中法律顾问审查${of['contract.reviewed']}`,
    say`涉及金额${of['contract.reviewed.amount']}`,
    say`提出修改意见${of['contract.suggestions']}`,
    say`提示法律风险点${of['contract.risks']}`,
  ),
  sentence(
    'decisions',
    say`审查重大合同${of['contract.reviewed.major']}`,
    say`工程合同${of['contract.reviewed.engineering']}`,
    say`招商引资协议${of['contract.reviewed.investment']}`,
    say`经审查提出修改意见的合同${of['contract.opinions.amend']}`,
    say`不宜签订的合同${of['contract.opinions.unsuitable']}`,
  ),
  sentence(
    'decisions',
    say`全年签订合同${of['contract.signed']}`,
    say`签订前合法性审查率${of['contract.review_rate']}`,
    say`审查意见采纳率${of['contract.opinions.adoption_rate']}`,
    say`重大合同备案${of['contract.filed']}`,
  ),
  sentence(
    'disputes',
    say`处理合同纠纷${of['contract.disputes.resolved']}`,
    say`避免或挽回经济损失${of['contract.loss_averted']}`,
  ),
)
