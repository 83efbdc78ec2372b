/** How a report speaks of advisers and of what they did. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'decisions',
    say`聘任政府法律顾问${of['counsel.engaged']}`,
    say`公职律师${of['counsel.public_lawyers']}`,
    say`村（居）法律顾问${of['community_counsel.engaged']}`,
    say`服务村（社区）${of['community_counsel.villages']}`,
  ),
  sentence(
    'decisions',
    say`法律顾问全年审查合同协议、参与涉法事务${of['counsel.services.total']}`,
    say`参与重要文件起草${of['counsel.drafting.participations']}`,
    say`参与重大矛盾纠纷调解${of['counsel.dispute_mediation.participations']}`,
    say`提出法律建议${of['counsel.advice.given']}`,
    say`解答法律咨询${of['counsel.consultations.answered']}`,
    say`列席会议、参与洽谈${of['counsel.meetings.attended']}`,
  ),
  sentence(
    'decisions',
    say`法律顾问出具书面法律意见${of['counsel.opinions.written']}`,
    say`意见采纳率${of['counsel.opinions.adoption_rate']}`,
    say`参与规范性文件审查${of['counsel.reviews.normative_docs']}`,
    say`参与重大决策审查${of['counsel.reviews.decisions']}`,
    say`避免或挽回经济损失${of['counsel.loss_averted']}`,
  ),
  sentence('enforcement', say`法律顾问审核重大行政执法决定${of['counsel.enforcement.major_reviewed']}`),
  sentence(
    'disputes',
    say`居（村）法律顾问全年提供各类法律服务${of['community_counsel.services']}`,
    say`解答法律咨询${of['community_counsel.consultations']}`,
    say`参与矛盾纠纷化解${of['community_counsel.dispute_mediation.participations']}`,
    say`协助申请法律援助${of['community_counsel.legal_aid.assisted']}`,
    say`协助修订村规民约${of['community_counsel.village_rules.revised']}`,
    say`开展法治宣讲${of['community_counsel.lectures']}`,
  ),
  sentence(
    'functions',
    say`法律顾问开展企业法治体检${of['counsel.checkups.done']}`,
    say`惠及企业${of['counsel.checkups.enterprises']}`,
  ),
  sentence('decisions', say`村（社区）法律顾问覆盖率${of['community_counsel.coverage_rate']}`),
  sentence(
    'decisions',
    say`新增公职律师${of['counsel.public_lawyers.new']}`,
    say`法律顾问审查其他文件${of['counsel.reviews.other_docs']}`,
    say`参与信访接待研判${of['counsel.petitions.attended']}`,
    say`授课${of['counsel.lectures']}`,
  ),
)
