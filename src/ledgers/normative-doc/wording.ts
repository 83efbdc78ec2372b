/** How a report speaks of normative documents. */
import { defineWording, denial, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'institutions',
    say`全年合法性审查规范性文件${of['normative_doc.reviewed']}`,
    say`提出修改意见${of['normative_doc.reviewed.amended']}`,
    say`正式发布${of['normative_doc.issued']}`,
    say`合法性审查率${of['normative_doc.review_rate']}`,
    say`集体审议${of['normative_doc.deliberated']}`,
    say`“三统一”率${of['normative_doc.unified_rate']}`,
  ),
  sentence(
    'institutions',
    say`公开征求意见的规范性文件${of['normative_doc.consulted']}`,
    say`征求到意见${of['normative_doc.opinions.received']}`,
    say`采纳${of['normative_doc.opinions.adopted']}`,
    say`开展公平竞争审查${of['normative_doc.fair_review.done']}`,
    say`经审查修改或不予出台${of['normative_doc.fair_review.mended']}`,
    say`发布规范性文件解读${of['normative_doc.explained']}`,
  ),
  sentence(
    'institutions',
    say`备案规范性文件${of['normative_doc.filed']}`,
    say`报备率${of['normative_doc.filing_rate']}`,
    say`报备及时率${of['normative_doc.filing_timely_rate']}`,
    say`规范率${of['normative_doc.filing_compliance_rate']}`,
    say`向人大常委会报备${of['normative_doc.npc_filed']}`,
  ),
  sentence(
    'institutions',
    say`备案审查规范性文件${of['normative_doc.filing_reviewed']}`,
    say`纠正${of['normative_doc.filing_corrected']}`,
  ),
  sentence(
    'institutions',
    say`清理规范性文件${of['normative_doc.cleaned']}`,
    say`其中修改${of['normative_doc.cleanup.amended']}`,
    say`废止${of['normative_doc.cleanup.repealed']}`,
    say`宣布失效${of['normative_doc.cleanup.expired']}`,
    say`现行有效${of['normative_doc.in_force']}`,
  ),
  denial('institutions', say`未经合法性审查印发规范性文件${of['normative_doc.issued.unreviewed']}`),
)
