/** What the OpenAPI document says of the routes of a draft. */
import { partLabels } from '#reports/annual/outline.ts'

const tags = ['report']
const text = (description: string) => ({ type: 'string', description })

const params = (...names: string[]) => ({
  type: 'object',
  properties: Object.fromEntries(['id', ...names].map((name) => [name, { type: 'string' }])),
  required: ['id', ...names],
})

const body = (properties: Record<string, object>, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
})

const version = {
  type: 'integer',
  description: 'The version that was read; a stale one is refused with 409 and both texts.',
}

const content = {
  type: 'array',
  description:
    'Texts, and figures by their anchors alone: a figure whose value is sent, or typed over, is refused with 422.',
  items: {
    oneOf: [
      body({ text: { type: 'string' } }, 'text'),
      body({ figure: text('The anchor of a figure that the report holds') }, 'figure'),
    ],
  },
}

const level = { type: 'integer', minimum: 1, maximum: 4 }
const names = { type: 'array', items: { type: 'string' } }
const day = { type: 'string', format: 'date' }

export const documentedDrafts = {
  read: { tags, summary: 'The draft: blocks, figures, comments, versions, steps', params: params() },
  add: {
    tags,
    summary: 'Add a block after another; first of all where `after` is null',
    params: params(),
    body: body(
      {
        after: { type: ['string', 'null'] },
        kind: { type: 'string', enum: ['heading', 'paragraph'] },
        level,
        words: text('The words of a heading, or those that lead a paragraph'),
        content,
      },
      'after',
    ),
  },
  change: {
    tags,
    summary: 'Change a block',
    params: params('block'),
    body: body({ version, words: { type: 'string' }, content }, 'version'),
  },
  remove: {
    tags,
    summary: 'Remove a block; the heading of a required part is refused',
    params: params('block'),
    querystring: body({ version }, 'version'),
  },
  move: {
    tags,
    summary: 'Move a part before another, or to the end',
    params: params('role'),
    body: body({ before: { type: ['string', 'null'], enum: [...Object.keys(partLabels), null] } }),
  },
  issue: {
    tags,
    summary: 'Settle title, organs, number, signatories, addressees, copies, printer, seal',
    params: params(),
    body: body(
      {
        version,
        title: { type: 'string' },
        organs: names,
        addressees: names,
        documentNumber: { type: 'string' },
        signatories: names,
        copies: names,
        printer: body({ organ: { type: 'string' }, on: day }),
        issuedOn: day,
        signature: names,
        note: { type: 'string' },
        sealed: { type: 'boolean' },
      },
      'version',
    ),
  },
  find: {
    tags,
    summary: 'Find figures by their Chinese names, with their present values',
    params: params(),
    querystring: body({ search: { type: 'string' } }),
  },
  take: {
    tags,
    summary: 'Take a figure from the ledgers into the report',
    params: params(),
    body: body({ indicator: { type: 'string' }, where: { type: 'object' } }, 'indicator'),
  },
  refresh: {
    tags,
    summary: 'Take figures anew that the ledgers have moved since',
    params: params(),
    body: body({ anchors: names }),
  },
  comment: {
    tags,
    summary: 'Comment on a block',
    params: params(),
    body: body({ block: { type: 'string' }, words: { type: 'string' } }, 'block', 'words'),
  },
  settle: { tags, summary: 'Mark a comment as settled', params: params('comment') },
  keep: {
    tags,
    summary: 'Keep the present text as a version',
    params: params(),
    body: body({ note: { type: 'string' } }),
  },
  compare: {
    tags,
    summary: 'What is different between a version and another, or the present text',
    params: params('version'),
    querystring: body({ with: { type: 'integer' } }),
  },
  findings: { tags, summary: 'What the checks say of the draft', params: params() },
  waive: {
    tags,
    summary: 'Let a finding stand, for a reason that is kept with the report',
    params: params(),
    body: body({ finding: { type: 'string' }, reason: { type: 'string' } }, 'finding', 'reason'),
  },
  unwaive: { tags, summary: 'Take a waiver back', params: params('finding') },
  step: {
    tags,
    summary: 'Send on, pass, return or sign',
    params: {
      ...params('step'),
      properties: {
        id: { type: 'string' },
        step: { type: 'string', enum: ['submit', 'pass', 'return', 'sign'] },
      },
    },
    body: body({ reason: text('Why it is returned') }),
  },
  publish: { tags, summary: 'Put the public edition of a signed report before the public', params: params() },
  outline: {
    tags,
    summary: 'The outline of a unit and a year',
    querystring: body({ unit: { type: 'string' }, year: { type: 'integer' } }),
  },
  settleOutline: {
    tags,
    summary: 'Settle the outline of a unit and a year; a required part can be moved, not left out',
    body: body(
      {
        unit: { type: 'string' },
        year: { type: 'integer' },
        version,
        headings: { type: 'string', enum: ['outline-2021', 'outline-2015'] },
        order: {
          type: 'array',
          items: {
            oneOf: [
              { type: 'string', enum: Object.keys(partLabels) },
              body({ heading: { type: 'string' }, parts: names }, 'heading', 'parts'),
            ],
          },
        },
      },
      'year',
      'headings',
      'order',
    ),
  },
} as const
