/** What oversight demands before an issue moves on: evidence, and another pair of eyes. */
import type { EntryOf } from '#kernel/fields/index.ts'
import type { Refusal } from '#kernel/procedure.ts'
import type { fields as issue } from './issue.ts'
import type { fields as project } from './project.ts'

type Issue = Partial<EntryOf<typeof issue>>
type Project = Partial<EntryOf<typeof project>>

const provisions = '法治政府建设与责任落实督察工作规定（厅字〔2019〕28号）'

/** A finished inspection says what it came to: a review of files how many, an audit on which report. */
export function hasUnits({ kind, files_reviewed: files, source_doc: paper }: Project): Refusal | null {
  if (kind === 'case_review' && !files)
    return {
      zh: '案卷评查还没有填写评查案卷数。已填内容都保留着；请填写评查了多少卷、合格多少卷。',
      en: 'The number of files reviewed is missing. Nothing was lost; please fill how many were reviewed and how many are sound.',
      field: 'files_reviewed',
    }
  if (kind !== 'audit' || paper) return null
  return {
    zh: '审计结束要有审计报告或者审计决定。已填内容都保留着；请在“凭证”里写明文号。',
    en: 'An audit ends with its report or decision. Nothing was lost; please name it as evidence.',
    article: '审计法 第四十五条',
    field: 'source_doc',
  }
}

/** What was found to be untrue was looked into; what is confirmed is put right instead. */
export function isUnfounded({ confirmed }: Issue): Refusal | null {
  if (confirmed === false) return null
  return {
    zh: '“是否查实”不是“否”，不能登记为查否。已填内容都保留着；查实的问题请交办整改。',
    en: 'The issue is not marked as unconfirmed. Nothing was lost; what is confirmed is assigned to be rectified.',
    field: 'confirmed',
  }
}

export function hasEvidence({ source_doc: evidence }: Issue): Refusal | null {
  if (evidence) return null
  return {
    zh: '没有整改凭证，不能报告整改完成。已填内容都保留着；请在“凭证”里写明整改文件、照片或者记录。',
    en: 'There is no evidence of the rectification. Nothing was lost; please name the paper, photograph or record.',
    article: provisions,
    field: 'source_doc',
  }
}

/** Whoever put it right does not say that it is right. */
export function verifiedByAnother({ verified_by: by, rectified_by: own }: Issue): Refusal | null {
  if (!by || !own || by !== own) return null
  return {
    zh: `整改人和验收人都是${by}，要由另一个人验收。已填内容都保留着；请换验收人。`,
    en: 'Whoever rectified it cannot verify it. Nothing was lost; please name another person.',
    article: provisions,
    field: 'verified_by',
  }
}

/** 逐一销号：有整改凭证，经另一人验收。 */
export function mayBeWrittenOff(entry: Issue): Refusal | null {
  const refusal = hasEvidence(entry) ?? verifiedByAnother(entry)
  if (refusal) return refusal
  if (entry.verified_on && entry.verified_by) return null
  return {
    zh: '还没有验收，不能销号。已填内容都保留着；请先由整改人以外的人验收。',
    en: 'It was not verified yet. Nothing was lost; another person verifies it first.',
    article: provisions,
    field: 'verified_on',
  }
}
