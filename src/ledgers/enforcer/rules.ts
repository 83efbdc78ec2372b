/** Whose certificate may be issued, and what stands in a register of certificates. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields } from './fields.ts'

type Entry = Partial<EntryOf<typeof fields>> & { status?: string }

const penaltyLaw = '行政处罚法 第四十二条第一款'

/** 《行政处罚法》第四十二条第一款：行政处罚应当由具有行政执法资格的执法人员实施。 */
export function holderIsQualified({ kind, exam_passed: passed }: Entry): Refusal | null {
  if (kind === 'auxiliary' || kind === 'subject')
    return {
      zh: '只有执法人员和执法监督人员领取证件，辅助人员没有执法资格。已填内容都保留着；请核对类别。',
      en: 'Certificates are for officers and supervisors; an auxiliary may not enforce. Nothing was lost; please check the kind.',
      article: penaltyLaw,
      field: 'kind',
    }
  if (passed === true) return null
  return {
    zh: '资格考试合格才能发证。已填内容都保留着；请先填写资格考试合格情况。',
    en: 'A certificate is issued after the examination is passed. Nothing was lost; please fill the result first.',
    article: penaltyLaw,
    field: 'exam_passed',
  }
}

/** 《行政处罚法》第二十条第二款：委托行政机关和受委托组织应当将委托书向社会公布。 */
export function entrustmentIsPublished({ kind, basis, published_on: published }: Entry): Refusal | null {
  if (kind !== 'subject')
    return {
      zh: '主体确认只对执法主体办理；人员请办理发证。已填内容都保留着。',
      en: 'Bodies are confirmed; persons are issued a certificate. Nothing was lost.',
      field: 'kind',
    }
  if (!basis)
    return {
      zh: '执法主体要写明是法定、授权还是委托。已填内容都保留着；请填写执法权来源。',
      en: 'A body enforces by statute, authorisation or entrustment. Nothing was lost; please fill the basis.',
      article: '行政处罚法 第十七条、第十九条、第二十条',
      field: 'basis',
    }
  if (basis !== 'entrusted' || published) return null
  return {
    zh: '委托执法的，委托书应当向社会公布。已填内容都保留着；请填写公示日期。',
    en: 'An entrustment is published. Nothing was lost; please fill the day of publication.',
    article: '行政处罚法 第二十条第二款',
    field: 'published_on',
  }
}

const issued = ['valid', 'suspended', 'expired', 'revoked']

/** A certificate that was issued has a number; without it nobody can tell on a day whether it was valid. */
export function certificateHasNumber({ kind, status, cert_no: number }: Entry): Refusal | null {
  if ((kind !== 'officer' && kind !== 'supervisor') || number || !issued.includes(status ?? '')) return null
  return {
    kind: 'missing_required',
    field: 'cert_no',
    zh: '已发证的人员要有证件编号',
    en: 'Who was issued a certificate has its number',
  }
}
