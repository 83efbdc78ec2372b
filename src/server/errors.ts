/** One form for every error: the table of refusals; anything else is logged with its id and told without a trace. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type RefusalCode, Refused } from '#operations/refusal.ts'

/** What the framework, its plugins and the database refuse, in our words. */
const known: Readonly<Record<string, RefusalCode>> = {
  FST_CSRF_INVALID_TOKEN: 'csrf',
  FST_CSRF_MISSING_SECRET: 'csrf',
  FST_REQ_FILE_TOO_LARGE: 'too_large',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_FILES_LIMIT: 'too_large',
  FST_ERR_CTP_INVALID_JSON_BODY: 'usage',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'usage',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'usage',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'usage',
  '57014': 'busy',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  '53300': 'busy',
  '57P01': 'busy',
  '57P03': 'busy',
  CONNECTION_CLOSED: 'busy',
  CONNECTION_ENDED: 'busy',
  CONNECTION_DESTROYED: 'busy',
  ECONNREFUSED: 'busy',
  ENOENT: 'busy',
}

export function answerError(
  error: FastifyError | Refused,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const refused = error instanceof Refused ? error : asRefusal(error)
  if (refused) {
    void reply.status(refused.status).send(refused.toJSON())
    return
  }
  request.log.error({ code: error.code, name: error.name, stack: error.stack?.split('\n').slice(1, 8) })
  void reply.status(500).send({
    code: 'internal',
    message: `系统出了差错，本次操作没有写入。已保存的内容不受影响；请稍后再试，并把编号 ${request.id} 告诉管理员。`,
    message_en: `Something went wrong and nothing was written. Please try again and give the administrator this number: ${request.id}.`,
  })
}

function asRefusal(error: FastifyError): Refused | null {
  if (error.statusCode === 429) return new Refused('too_many')
  const code = known[error.code]
  return code ? new Refused(code) : null
}
