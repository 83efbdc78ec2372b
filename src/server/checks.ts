/** Reports that people hand in to be read and checked. Nothing of them is kept or logged; what is answered is all that is left. */
import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Finding, LedgerFigure } from '#checks/rule.ts'
import { demand } from '#operations/access.ts'
import { type Product, today } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import type { ReadReport } from '#reading/report.ts'
import { ledgerFigures } from '#reports/annual/ledger-figures.ts'
import { type Beside, besideMax, besideOf, type Chosen, rereadOnce } from '#reports/beside.ts'
import { continueReport } from '#reports/draft/continued.ts'
import type { Reader } from './reader.ts'
import { noReport, oneOf, type Uploaded, uploads } from './uploads.ts'

type ByUnit = {
  Querystring: {
    unit?: string
    year?: string
    history?: string | string[]
    peer?: string | string[]
    beside?: string
  }
}

const text = (description: string) => ({ type: 'string', description })
const ids = (description: string) => ({ type: 'array', items: { type: 'string' }, description })

const asked = {
  type: 'object',
  properties: {
    unit: text("Whose ledgers the figures are held against; nobody's where it is left out"),
    year: text('Where the report does not say its year'),
    history: ids('Ids of /references: earlier reports of the same unit'),
    peer: ids('Ids of /references: reports of other units'),
    beside: {
      type: 'string',
      enum: ['fitting', 'none'],
      description:
        'Where no ids are sent: all references that fit, or none. Files of the fields `history` and `peer` count besides.',
    },
  },
}

export interface CheckAnswer {
  report: ReadReport
  findings: Finding[]
  /** The unit's own figures by the indicators that the report names; null where no unit was chosen. */
  ledgers: Record<string, LedgerFigure> | null
  /** The reports that it was set beside, and those that might have been. */
  beside: Beside[]
  /** Files handed in beside it that could not be read. */
  unread: Unread[]
}

interface Unread {
  file: string
  message: string
  message_en: string
}

const limited = { rateLimit: { max: 30, timeWindow: '1 minute' } }

export async function checkRoutes(
  app: FastifyInstance,
  { product, reader }: { product: Product; reader: Reader },
): Promise<void> {
  const checked = async (request: FastifyRequest<ByUnit>) => {
    demand(request.person, ['clerk', 'head', 'leader', 'supervisor'])
    const { file, handed, unread } = await handedIn(reader, request)
    return { file, answer: { ...(await checkedBy(reader, product, request, file, handed)), unread } }
  }

  app.post<ByUnit>(
    '/checks',
    { schema: { summary: 'Read a report and check it', querystring: asked }, config: limited },
    (request): Promise<CheckAnswer> => checked(request).then(({ answer }) => answer),
  )
  app.post<ByUnit>(
    '/checks/findings.sarif',
    { schema: { summary: 'The findings in SARIF 2.1.0', querystring: asked }, config: limited },
    async (request, reply) => {
      const { file, answer } = await checked(request)
      return take(reply, file, 'sarif', 'application/sarif+json', await reader.sarif(answer))
    },
  )
  app.post<ByUnit>(
    '/checks/commented.docx',
    {
      schema: { summary: 'The Word file with the findings as comments', querystring: asked },
      config: limited,
    },
    async (request, reply) => {
      const { file, answer } = await checked(request)
      if (!isZip(file.bytes)) throw notWord()
      const bytes = await reader.comment(file.bytes, answer.findings, today(product))
      return take(
        reply,
        file,
        'docx',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        Buffer.from(bytes),
      )
    },
  )
  app.post(
    '/checks/batch',
    { schema: { summary: "A county's reports side by side; nothing is ranked" }, config: limited },
    (request) => besideEachOther(reader, product, request),
  )
  app.post<ByUnit>(
    '/reports/continued',
    { schema: { summary: "A draft of this year from another year's report" }, config: limited },
    async (request, reply) => {
      const { person } = request
      demand(person, ['clerk', 'head', 'leader'])
      const file = await oneOf(request)
      const report = await reader.read(file.bytes, file.name)
      reply.status(201)
      return continueReport(product, person, report, unitAndYear(request))
    },
  )
}

/** The report, and those that were handed in to be set beside it; of these one that cannot be read does not keep it back. */
async function handedIn(reader: Reader, request: FastifyRequest) {
  let file: Uploaded | null = null
  const handed: Chosen['handed'][number][] = []
  const unread: Unread[] = []
  for await (const each of uploads(request, besideMax + 1)) {
    const { field } = each
    if (field !== 'history' && field !== 'peer') file = each
    else {
      const report = await readOrTold(reader, each, unread)
      if (report) handed.push({ as: field, report })
    }
  }
  if (file === null) throw noReport()
  return { file, handed, unread }
}

/** Null where the file cannot be read; why is told among `unread`. */
async function readOrTold(
  reader: Reader,
  { bytes, name }: Uploaded,
  unread: Unread[],
): Promise<ReadReport | null> {
  try {
    return await reader.read(bytes, name)
  } catch (error) {
    if (!(error instanceof Refused) || error.code === 'busy') throw error
    const { message, message_en } = error.toJSON()
    unread.push({ file: name, message, message_en })
    return null
  }
}

async function checkedBy(
  reader: Reader,
  product: Product,
  request: FastifyRequest<ByUnit>,
  { bytes, name }: Uploaded,
  handed: Chosen['handed'],
): Promise<Omit<CheckAnswer, 'unread'>> {
  const { person, query } = request
  const report = await reader.read(bytes, name)
  const asked = query.unit ? unitAndYear(request, report.year) : null
  const named = new Set(report.figures.flatMap(({ indicator }) => indicator ?? []))
  const ledgers = asked && (await ledgerFigures(product, person, { ...asked, named }))
  const { told, history, peers } = await besideOf(
    reader,
    product,
    person,
    { ...report, sha256: sha256Of(bytes) },
    { unit: person.unit ?? query.unit ?? '', ids: idsIn(query), handed },
  )
  const findings = await reader.check(report, { history, peers, ledgers, today: today(product) })
  const own = ledgers && Object.fromEntries([...ledgers].filter(([indicator]) => named.has(indicator)))
  return { report, findings, ledgers: own, beside: told }
}

const idsIn = ({ history, peer, beside }: ByUnit['Querystring']): Chosen['ids'] =>
  beside !== 'none' && history === undefined && peer === undefined
    ? null
    : { history: [history ?? []].flat(), peer: [peer ?? []].flat() }

/** Where no year is named, the one that the report itself says. */
function unitAndYear({ person, query }: FastifyRequest<ByUnit>, otherwise: number | null = null) {
  const year = Number(query.year ?? otherwise ?? undefined)
  if (!Number.isInteger(year) || year < 1949 || year > 9999) {
    throw new Refused('usage', {
      zh: '不知道是哪一年：报告里没有写明，也没有选定。请选定年度（四位数，例如 2025）再试。',
      en: 'Which year is meant is neither said by the report nor chosen. Choose a year of four digits and try again.',
    })
  }
  return { unit: query.unit ?? person.unit ?? '', year }
}

/** A file that cannot be read says why and does not keep the others back; each is set beside what is kept. */
async function besideEachOther(reader: Reader, product: Product, request: FastifyRequest) {
  const { person } = request
  demand(person, ['clerk', 'head', 'leader', 'supervisor'])
  const checked: { report: ReadReport; findings: Finding[] }[] = []
  const unread: Unread[] = []
  let county: ReadReport | null = null
  const rereading = rereadOnce(reader)
  for await (const file of uploads(request, batchMax)) {
    const report = await readOrTold(reader, file, unread)
    if (report === null) continue
    if (file.field === 'county') county = report
    else checked.push({ report, findings: await foundIn(report, file.bytes) })
  }
  if (checked.length + unread.length < 2) {
    throw new Refused('usage', {
      zh: '要对照各单位的报告，请至少选择两份。',
      en: 'Choose at least two reports to lay side by side.',
    })
  }
  return { ...(await reader.batch(checked, county)), county: county && county.file, unread }

  async function foundIn(report: ReadReport, bytes: Uint8Array): Promise<Finding[]> {
    const chosen = { unit: person.unit ?? '', ids: null, handed: [] }
    const { history, peers } = await besideOf(
      rereading,
      product,
      person,
      { ...report, sha256: sha256Of(bytes) },
      chosen,
    )
    return reader.check(report, { history, peers, ledgers: null, today: today(product) })
  }
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const batchMax = 60

const isZip = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\x03\x04'

const notWord = () =>
  new Refused('usage', {
    zh: '只有 .docx 文件能带批注交回；其他格式请下载 JSON 或 SARIF。',
    en: 'Only a .docx file can be handed back with comments; for others take the JSON or SARIF.',
  })

function take(reply: FastifyReply, { name }: Uploaded, ending: string, type: string, bytes: Buffer | string) {
  const title = `${name.replace(/\.[^.]{1,5}$/u, '')}（已检查）.${ending}`
  reply.type(type)
  reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(title)}`)
  return bytes
}
