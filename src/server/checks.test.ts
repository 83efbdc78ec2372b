/** Reports handed in at the door: read, checked, held against ledgers, continued; and files that are no reports. */
import { Document, Packer, Paragraph } from 'docx'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { open } from '#operations/open.ts'
import { readDraft } from '#reports/draft/draft.ts'
import { form, openDoor, signedIn } from '#test/door.ts'
import { foreign, noPostgres, street, town } from '#test/product.ts'
import { openReader } from './reader.ts'

const lines = [
  '某某街道2024年度法治政府建设情况报告',
  '县人民政府：',
  '2024年，某某街道按照要求推进法治政府建设，现报告如下。',
  '一、2024年推进法治政府建设的主要举措和成效',
  '（一）化解纠纷。2024年，接待群众来访5件，开展走访9次。2023年以来，未发生群体性事件。',
  '二、存在的不足和原因',
  '由于人手不足，培训还不够。',
  '三、2025年工作安排',
  '2025年，继续落实《法治政府建设实施纲要（2021－2025年）》。',
  '某某街道办事处',
  '2025年1月20日',
]
const text = lines.join('\n')
const word = () =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }))

const bomb = async () => {
  const zip = new JSZip()
  zip.file('word/document.xml', `<w:t>${'一'.repeat(9 << 20)}</w:t>`)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

test.skipIf(noPostgres())('a report is read and checked, pasted or as a file, the same', async () => {
  const door = await openDoor()
  const ask = await signedIn(door, street.code, 'clerk')
  const pasted = await ask('POST', '/api/checks', { text })
  expect(pasted.status).toBe(200)
  expect(pasted.body).toMatchObject({ report: { year: 2024, unit_name: '某某街道' }, ledgers: null })
  const visits = pasted.body.report.figures.find((figure: { quote: string }) => figure.quote === '5件')
  expect(visits.indicator).toBe('petition.visits.received')
  expect(pasted.body.findings.map(({ rule }: { rule: string }) => rule)).toContain('required-parts')
  const filed = await form({ name: '某某街道.docx', bytes: await word() })(ask, '/api/checks')
  expect(filed.body.report.figures.map(({ quote }: { quote: string }) => quote)).toEqual(
    pasted.body.report.figures.map(({ quote }: { quote: string }) => quote),
  )
})

test.skipIf(noPostgres())(
  'its figures are held against the ledgers of a unit that one may reach, and of no other',
  async () => {
    const door = await openDoor()
    await open(door.product, operator, door.product.catalogue.kindAt('petition')!, {
      office: street.code,
      values: { channel: 'visit', received_on: '2024-03-05', persons: 1, matter: '反映路灯不亮' },
    })
    const ask = await signedIn(door, street.code, 'clerk')
    const { body } = await ask('POST', `/api/checks?unit=${street.code}&year=2024`, { text })
    expect(body.ledgers['petition.visits.received']).toMatchObject({ value: 1, printed: '1件' })
    expect(body.findings).toContainEqual(
      expect.objectContaining({ rule: 'ledgers', quote: '5件', expected: '1件' }),
    )
    for (const { code } of [foreign, town])
      expect((await ask('POST', `/api/checks?unit=${code}&year=2024`, { text })).status).toBe(404)
    const auditor = await signedIn(door, street.code, 'auditor')
    expect((await auditor('POST', '/api/checks', { text })).status).toBe(403)
  },
)

test.skipIf(noPostgres())(
  'findings are taken away as SARIF, and as comments in the Word file alone',
  async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'clerk')
    const sarif = await ask('POST', '/api/checks/findings.sarif', { text })
    expect(
      sarif.body.runs?.[0].results.length ?? JSON.parse(sarif.body).runs[0].results.length,
    ).toBeGreaterThan(0)
    const answer = await form({ name: '某某街道.docx', bytes: await word() })(
      ask,
      '/api/checks/commented.docx',
    )
    expect(answer.status).toBe(200)
    expect((await ask('POST', '/api/checks/commented.docx', { text })).body.code).toBe('usage')
  },
)

test.skipIf(noPostgres())('what is no report is refused with a reason, and the server goes on', async () => {
  const door = await openDoor()
  const ask = await signedIn(door, street.code, 'clerk')
  const refused = async (name: string, bytes: Buffer) => {
    const { status, body } = await form({ name, bytes })(ask, '/api/checks')
    return [status, body.code, body.details?.why]
  }
  expect(await refused('炸弹.docx', await bomb())).toEqual([413, 'too_large', 'too_large'])
  expect(await refused('图片.docx', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'))).toEqual([
    422,
    'unreadable',
    'not_a_report',
  ])
  expect(await refused('坏了.pdf', Buffer.from('%PDF-1.7\nx'))).toEqual([422, 'unreadable', 'damaged'])
  expect(await refused('很大.txt', Buffer.alloc((30 << 20) + 1, 0x31))).toEqual([413, 'too_large', undefined])
  expect((await ask('POST', '/api/checks', {})).body.code).toBe('usage')
  // The ending is wrong, what is in it is a report.
  expect((await form({ name: '报告.pdf', bytes: Buffer.from(text) })(ask, '/api/checks')).status).toBe(200)
})

test('what takes too long is stopped, and the next report is read', async () => {
  const hurried = openReader({ seconds: 0.001 })
  await expect(hurried.read(Buffer.from(text), '')).rejects.toMatchObject({ code: 'too_large' })
  await hurried.close()
  const reader = openReader()
  await expect(reader.read(Buffer.from('abc'), '')).rejects.toMatchObject({ code: 'unreadable' })
  expect((await reader.read(Buffer.from(text), '')).year).toBe(2024)
  await reader.close()
})

test.skipIf(noPostgres())(
  'reports of a county stand side by side, and one that cannot be read keeps none back',
  async () => {
    const door = await openDoor()
    const ask = await signedIn(door, street.code, 'head')
    const own = '我街道建立健全行政执法人员日常学习培训和交流轮岗工作机制并逐条对照落实到各个科室。'
    const county = '某某县2024年度法治政府建设情况报告\n一、主要举措和成效\n2024年，接待群众来访8件。'
    const other = text.replaceAll('某某街道', '外某街道')
    const { body } = await form(
      { field: 'county', name: '县.txt', bytes: Buffer.from(county) },
      { name: '一.txt', bytes: Buffer.from(`${text}\n${own}`) },
      { name: '二.txt', bytes: Buffer.from(`${other}\n${own}`) },
      { name: '三.png', bytes: Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1') },
    )(ask, '/api/checks/batch')
    expect(body.parts.map(({ file }: { file: string }) => file)).toEqual(['一.txt', '二.txt'])
    expect(body.sums).toMatchObject([{ indicator: 'petition.visits.received', county: 8, sum: 10 }])
    expect(body.copied.length).toBeGreaterThan(0)
    expect(body.unread).toMatchObject([{ file: '三.png' }])
  },
)

test.skipIf(noPostgres())(
  'last year’s report becomes a draft of this year with figures of the ledgers',
  async () => {
    const door = await openDoor()
    for (const received_on of ['2025-03-05', '2025-06-01']) {
      await open(door.product, operator, door.product.catalogue.kindAt('petition')!, {
        office: street.code,
        values: { channel: 'visit', received_on, persons: 1, matter: '反映路灯不亮' },
      })
    }
    const ask = await signedIn(door, street.code, 'clerk')
    const made = await ask('POST', `/api/reports/continued?unit=${street.code}&year=2025`, { text })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      taken: 1,
      unsupported: [{ quote: '9次' }, { quote: '未发生群体性事件' }],
    })
    const draft = await readDraft(door.product, operator, made.body.id)
    const printed = draft.blocks.map(
      ({ words, content }) =>
        words +
        content
          .map((piece) => ('text' in piece ? piece.text : `[${draft.figures[piece.figure]!.printed}]`))
          .join(''),
    )
    expect(printed).toEqual([
      '2025年，某某街道按照要求推进法治政府建设，现报告如下。',
      '2025年推进法治政府建设的主要举措和成效',
      '化解纠纷。2025年，接待群众来访[2件]，开展走访9次。2023年以来，未发生群体性事件。',
      '存在的不足和原因',
      '由于人手不足，培训还不够。',
      '2026年工作安排',
      '2026年，继续落实《法治政府建设实施纲要（2021－2025年）》。',
      '特此报告。',
    ])
    expect(draft.blocks.map(({ role }) => role).filter(Boolean)).toEqual([
      'measures',
      'shortcomings',
      'plan',
      'closing',
    ])
    const other = await signedIn(door, street.code, 'supervisor')
    expect(
      (await other('POST', `/api/reports/continued?unit=${street.code}&year=2025`, { text })).status,
    ).toBe(403)
  },
)

test('a thread that a file takes down is told of, and the next report is read', async () => {
  const reader = openReader({ megabytes: 24 })
  const long = Buffer.from(
    `某镇2024年度法治政府建设情况报告\n${'开展培训5次，调解纠纷12件，其中3件。'.repeat(20_000)}`,
  )
  await expect(reader.read(long, '')).rejects.toMatchObject({ code: 'too_large' })
  await reader.close()
  const next = openReader()
  const [whole, other] = await Promise.all([next.read(long, ''), next.read(Buffer.from(text), '')])
  expect([whole.figures.length, other.year]).toEqual([60_000, 2024])
  await next.close()
})
