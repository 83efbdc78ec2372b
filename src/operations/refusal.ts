/**
 * Everything the product refuses, in one table: a code, the HTTP status, and the words that go before the particulars.
 * A refusal says what happened, why (with the article where there is one), what is kept, and what to do.
 */
import type { Refusal } from '#kernel/procedure.ts'

export const refusals = {
  invalid: { status: 422, zh: '填写有误', en: 'Something is filled in wrongly' },
  gate: { status: 422, zh: '依法还不能这样做', en: 'The law does not allow this yet' },
  wrong_stage: {
    status: 409,
    zh: '本件现在的环节不能这样做',
    en: 'This cannot be done in the present stage',
  },
  stale: { status: 409, zh: '这条记录刚被别人改过', en: 'Somebody else has just changed this entry' },
  figure_guarded: {
    status: 422,
    zh: '数字来自台账，不能当文字改',
    en: 'A figure comes from the ledgers and is no text',
  },
  cannot_print: {
    status: 503,
    zh: '本机不能生成PDF',
    en: 'This machine cannot print a PDF',
  },
  not_found: { status: 404, zh: '没有找到', en: 'Not found' },
  forbidden: { status: 403, zh: '您的角色不能这样做', en: 'Your role does not allow this' },
  not_signed_in: { status: 401, zh: '请先登录', en: 'Please sign in' },
  sign_in_failed: { status: 401, zh: '账号或密码不正确', en: 'The name or the password is not right' },
  locked: {
    status: 429,
    zh: '登录失败次数过多，账号已暂时锁定',
    en: 'Too many failures; the account is locked for a while',
  },
  must_change: { status: 403, zh: '请先修改密码', en: 'Please change the password first' },
  weak_password: { status: 422, zh: '密码不够安全', en: 'The password is too weak' },
  conflict: { status: 409, zh: '与已有的记录冲突', en: 'This conflicts with what is there' },
  key_reused: {
    status: 409,
    zh: '同一个提交编号用在了不同的内容上',
    en: 'The same key was used for another content',
  },
  unreadable: { status: 422, zh: '文件读不了', en: 'The file cannot be read' },
  usage: { status: 400, zh: '用法不对', en: 'Wrong usage' },
  csrf: { status: 403, zh: '页面已过期，请刷新后再试', en: 'This page has expired; please reload it' },
  too_many: { status: 429, zh: '请求太频繁，请稍后再试', en: 'Too many requests; please wait a little' },
  too_large: { status: 413, zh: '文件太大', en: 'The file is too large' },
  busy: {
    status: 503,
    zh: '现在很忙，请稍后再试；已保存的不受影响',
    en: 'Busy now, please try again; nothing saved is lost',
  },
} as const

export type RefusalCode = keyof typeof refusals

export interface Particulars {
  zh?: string
  en?: string
  /** What is wrong, field by field. */
  problems?: readonly Refusal[]
  article?: string
  /** What the person needs to go on, e.g. both versions of an entry. */
  details?: unknown
}

export class Refused extends Error {
  readonly code: RefusalCode
  readonly particulars: Particulars

  constructor(code: RefusalCode, particulars: Particulars = {}) {
    super(particulars.zh ?? refusals[code].zh)
    this.name = 'Refused'
    this.code = code
    this.particulars = particulars
  }

  get status(): number {
    return refusals[this.code].status
  }

  /** The form in which it is told to a program. */
  toJSON() {
    const { problems, article, details } = this.particulars
    return {
      code: this.code,
      message: this.particulars.zh ?? refusals[this.code].zh,
      message_en: this.particulars.en ?? refusals[this.code].en,
      ...(article && { article }),
      ...(problems && { problems }),
      ...(details !== undefined && { details }),
    }
  }
}
