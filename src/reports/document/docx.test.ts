/** Each point of the checklist of GB/T 9704-2012 that can be read from the file itself, asked of a made-up report. */
import { beforeAll, describe, expect, test } from 'vitest'
import { faultsOf } from '#test/office-file.ts'
import { bookmarkName } from './docx/body.ts'
import { writeDocx } from './docx.ts'
import { all, amount, first, type ReadBack, readBack, value } from './test/read-back.ts'
import { attached, publicReport, singleReport, upwardReport } from './test/report.ts'
import { plainText } from './text.ts'
import { measure, titleLines } from './title-shape.ts'
import { figuresOf, type OfficialDocument } from './tree.ts'

let upward: ReadBack
let single: ReadBack
let open: ReadBack

beforeAll(async () => {
  const read = async (document: OfficialDocument) => readBack(await writeDocx(document))
  ;[upward, single, open] = await Promise.all([read(upwardReport), read(singleReport), read(publicReport)])
})

const face = (file: ReadBack, style: string) =>
  first(file.style(style), 'w:rFonts').getAttribute('w:eastAsia')
const points = (file: ReadBack, style: string) => Number(value(file.style(style), 'w:sz')) / 2
const compact = (text: string) => text.replace(/\s/gu, '')

describe('page', () => {
  test('F01 F02 F03 it is A4 with a type area of 156 by 225 mm, 37 mm from the top and 28 mm from the left', () => {
    const section = first(upward.part('word/document.xml'), 'w:sectPr')
    const mm = (tag: string, name: string) => amount(section, tag, name) / 56.693
    expect([mm('w:pgSz', 'w'), mm('w:pgSz', 'h')].map(Math.round)).toEqual([210, 297])
    const [top, bottom, left, right] = ['top', 'bottom', 'left', 'right'].map((side) => mm('w:pgMar', side))
    expect([top, bottom, left, right].map((side) => Math.round(side ?? 0))).toEqual([37, 35, 28, 26])
    expect(Math.abs(210 - (left ?? 0) - (right ?? 0) - 156)).toBeLessThan(0.5)
    expect(Math.abs(297 - (top ?? 0) - (bottom ?? 0) - 225)).toBeLessThan(0.5)
  })

  test('F04 F05 the pitch leaves room for 22 lines and no more, the spacing for 28 characters and no more', () => {
    const section = first(upward.part('word/document.xml'), 'w:sectPr')
    const height =
      amount(section, 'w:pgSz', 'h') -
      amount(section, 'w:pgMar', 'top') -
      amount(section, 'w:pgMar', 'bottom')
    const width =
      amount(section, 'w:pgSz', 'w') -
      amount(section, 'w:pgMar', 'left') -
      amount(section, 'w:pgMar', 'right')
    const body = upward.style('BodyText')
    expect(first(body, 'w:spacing').getAttribute('w:lineRule')).toBe('exact')
    expect(Math.floor(height / amount(body, 'w:spacing', 'line'))).toBe(22)
    const character = 16 * 20 + amount(first(body, 'w:rPr'), 'w:spacing', 'val')
    expect(Math.floor(width / character)).toBe(28)
    expect(value(upward.style('Normal'), 'w:widowControl')).toBe('0')
  })

  test('F06 running text is justified at both edges', () => {
    for (const style of ['BodyText', 'Addressee', 'Level1', 'Level2', 'Level3', 'Level4'])
      expect(value(upward.style(style), 'w:jc')).toBe('both')
  })

  test('F37 the page number is — n — in 14 pt 宋体, at the right of odd pages and at the left of even ones', () => {
    const footers = upward.paths.filter((path) => /^word\/footer\d\.xml$/u.test(path)).map(upward.part)
    expect(footers.map((footer) => value(footer, 'w:jc'))).toEqual(['right', 'left'])
    expect(footers.map((footer) => amount(footer, 'w:ind', value(footer, 'w:jc') ?? ''))).toEqual([320, 320])
    for (const footer of footers) {
      expect(all(footer, 'w:t').map((text) => text.textContent)).toEqual(['— ', ' —'])
      expect(first(footer, 'w:instrText').textContent).toBe('PAGE')
    }
    expect(first(upward.style('PageNumber'), 'w:rFonts').getAttribute('w:ascii')).toBe('宋体')
    expect(points(upward, 'PageNumber')).toBe(14)
    expect(all(upward.part('word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1)
  })
})

describe('head', () => {
  test('F07 F08 the mark is red 小标宋 in the middle, its ink 35 mm below the top of the type area', () => {
    expect([face(single, 'Mark'), value(single.style('Mark'), 'w:color')]).toEqual([
      '方正小标宋简体',
      'FF0000',
    ])
    const mark = single.of('Mark')[0]
    expect(mark?.text).toBe('某某镇人民政府文件')
    const glyphTop =
      amount(mark!.element, 'w:spacing', 'before') + Number(value(mark!.element, 'w:sz')) * 10 * 0.16
    expect(Math.abs(glyphTop / 56.693 - 35)).toBeLessThan(1.5)
    expect(value(single.style('Mark'), 'w:jc')).toBe('center')
  })

  test('F08 F09 a joint mark has one organ a line in the order given, and 文件 once, level with their middle', () => {
    const [names, word] = all(first(upward.part('word/document.xml'), 'w:tbl'), 'w:tc')
    expect(all(names!, 'w:p').map((line) => compact(line.textContent ?? ''))).toEqual(upwardReport.organs)
    expect(all(names!, 'w:p').map((line) => value(line, 'w:jc'))).toEqual(['distribute', 'distribute'])
    expect(all(word!, 'w:p').map((line) => line.textContent)).toEqual(['文件'])
    expect(value(word!, 'w:vAlign')).toBe('center')
  })

  test('F10 F11 F12 F13 the number is at the left, one character in, on the line of the last signatory', () => {
    const [line, last] = upward.of('Signatory')
    expect(line?.text).toBe('\t签发人：张　某　欧阳某某')
    const [number, name] = last!.text.split('\t')
    expect(number).toMatch(/^[\p{Script=Han}]{1,12}〔(19|20)\d\d〕[1-9]\d{0,4}号$/u)
    expect(name).toBe('李　某')
    expect(amount(last!.element, 'w:ind', 'left')).toBe(320)
    expect(amount(line!.element, 'w:spacing', 'before')).toBe(2 * 579)
    const named = all(line!.element, 'w:r').filter((run) => value(run, 'w:rStyle') === 'SignatoryName')
    expect(named.map((run) => compact(run.textContent ?? ''))).toEqual(['张某', '欧阳某某'])
    expect(face(upward, 'SignatoryName')).toBe('楷体_GB2312')
  })

  test('F12 without a signatory the number stands in the middle', async () => {
    const file = await readBack(await writeDocx({ ...singleReport, signatories: [] }))
    expect(file.of('Number').map((line) => line.text)).toEqual([singleReport.documentNumber])
    expect(value(file.style('Number'), 'w:jc')).toBe('center')
    expect(file.of('Signatory')).toEqual([])
  })

  test('F14 a red line as wide as the type area stands close below the number', () => {
    const line = upward.of('RedLine')[0]!.element
    const border = first(line, 'w:bottom')
    expect([border.getAttribute('w:color'), border.getAttribute('w:sz')]).toEqual(['FF0000', '12'])
    expect(all(line, 'w:ind')).toEqual([])
    expect(amount(line, 'w:spacing', 'after')).toBe(2 * 579)
  })

  test('F15 there is neither a secrecy mark nor a place for one', () => {
    expect(upward.paragraphs.map((paragraph) => paragraph.text).join('')).not.toMatch(/★|秘密|机密|绝密/u)
  })

  test('the public edition has no head, no signatory and no closing record, and the same figures', () => {
    for (const style of ['Mark', 'Number', 'Signatory', 'RedLine', 'Copies', 'Printer'])
      expect(open.of(style)).toEqual([])
    const figures = (file: ReadBack) =>
      all(file.part('word/document.xml'), 'w:hyperlink').map((link) => link.textContent)
    expect(figures(open)).toEqual(figures(upward))
  })
})

describe('title and text', () => {
  test('F16 the title is 22 pt 小标宋, not bold, two lines below the red line', () => {
    expect([face(upward, 'DocumentTitle'), points(upward, 'DocumentTitle')]).toEqual(['方正小标宋简体', 22])
    expect(amount(upward.style('DocumentTitle'), 'w:spacing', 'after')).toBe(579)
    expect(all(upward.part('word/styles.xml'), 'w:b')).toEqual([])
  })

  test('F17 F18 the title says 关于…的报告, in lines that form a trapezoid or a diamond and break no word', () => {
    const title = upward.of('DocumentTitle')[0]!
    expect(title.text).toMatch(/关于.+的报告$/u)
    expect(title.text).not.toMatch(/[，。；：、！？]/u)
    const printed = all(title.element, 'w:r').map((run) => run.textContent ?? '')
    expect(all(title.element, 'w:br')).toHaveLength(printed.length - 1)
    expect(printed).toEqual(titleLines(upwardReport.title, upwardReport.organs))
    for (const organ of upwardReport.organs) expect(printed.some((line) => line.includes(organ))).toBe(true)
  })

  test('F19 the addressees stand flush left and end in a colon', () => {
    const line = upward.of('Addressee')[0]!
    expect(line.text).toBe('县委、县政府：')
    expect(all(upward.style('Addressee'), 'w:ind')).toEqual([])
  })

  test('F21 every paragraph of the text is indented by two characters', () => {
    for (const style of ['BodyText', 'Level1', 'Level2', 'Level3', 'Level4']) {
      expect(amount(upward.style(style), 'w:ind', 'firstLine')).toBe(640)
      expect(amount(upward.style(style), 'w:ind', 'firstLineChars')).toBe(200)
    }
    expect(upward.of('BodyText').every(({ element }) => all(element, 'w:ind').length === 0)).toBe(true)
  })

  test('F22 the four levels are set in 黑体, 楷体, 仿宋 and 仿宋, all of 16 pt', () => {
    const defaults = first(upward.part('word/styles.xml'), 'w:docDefaults')
    expect([value(defaults, 'w:sz'), first(defaults, 'w:rFonts').getAttribute('w:eastAsia')]).toEqual([
      '32',
      '仿宋_GB2312',
    ])
    expect([face(upward, 'Level1'), face(upward, 'Level2')]).toEqual(['黑体', '楷体_GB2312'])
    for (const level of [1, 2, 3, 4]) expect(all(upward.style(`Level${level}`), 'w:sz')).toEqual([])
    for (const level of [3, 4]) expect(all(upward.style(`Level${level}`), 'w:rFonts')).toEqual([])
    expect(['Lead1', 'Lead2', 'Lead3', 'Lead4'].map((lead) => face(upward, lead))).toEqual([
      '黑体',
      '楷体_GB2312',
      '仿宋_GB2312',
      '仿宋_GB2312',
    ])
  })

  test('F23 F24 the numbers of headings run on within their level and begin anew under the next higher one', () => {
    const numbers = upward.paragraphs.flatMap(
      ({ text }) => /^(?:[一二三四五六]、|（[一二三四五六\d]）|\d\.)/u.exec(text) ?? [],
    )
    expect(numbers).toEqual([
      '一、',
      '（一）',
      '1.',
      '2.',
      '（二）',
      '1.',
      '（1）',
      '（2）',
      '（三）',
      '（四）',
      '二、',
      '三、',
      '四、',
      '（一）',
      '（二）',
      '（三）',
    ])
  })

  test('F25 a heading on its own line ends without punctuation, one that runs into the text with a full stop', () => {
    const own = ['Level1', 'Level2', 'Level3', 'Level4'].flatMap(upward.of)
    expect(own.map(({ text }) => text).filter((text) => /\p{P}$/u.test(text))).toEqual([])
    expect(own.map(({ text }) => text)).toContain('（一）依法全面履行职能，持续优化法治化营商环境')
    expect(upward.of('BodyText').map(({ text }) => text.slice(0, 11))).toContain('1.政务服务提质增效。')
  })

  test('F26 F27 no empty line serves as space, and nothing is bold, italic, underlined or highlighted', () => {
    const text = upward.paragraphs.filter(({ style }) => /^(BodyText|Level\d|Addressee)$/u.test(style))
    expect(text.filter((paragraph) => paragraph.text.trim() === '')).toEqual([])
    for (const tag of ['w:b', 'w:i', 'w:u', 'w:highlight'])
      expect(all(upward.part('word/document.xml'), tag)).toEqual([])
    expect(value(upward.style('Figure'), 'w:u')).toBe('none')
  })

  test('F28 a draft without number and date shows no placeholder, and says in its properties what it is', async () => {
    const { documentNumber: _, issuedOn: __, ...draft } = upwardReport
    const file = await readBack(await writeDocx(draft))
    expect(file.paragraphs.map(({ text }) => text).join('\n')).not.toMatch(/×|TODO|\{\{|【|undefined|NaN/u)
    expect(file.of('Signatory').at(-1)?.text).toBe('\t李　某')
    expect(file.of('IssueDate')).toEqual([])
    expect(first(file.part('docProps/core.xml'), 'cp:contentStatus').textContent).toBe('草稿')
    expect(first(upward.part('docProps/core.xml'), 'cp:contentStatus').textContent).toBe('定稿')
  })

  test('F40 each figure is a bookmark of its own around a plain link to its entries', () => {
    const document = upward.part('word/document.xml')
    const targets = new Map(
      all(upward.part('word/_rels/document.xml.rels'), 'Relationship').map((link) => [
        link.getAttribute('Id'),
        link.getAttribute('Target'),
      ]),
    )
    const found = all(document, 'w:bookmarkStart').map((start) => {
      const link = start.nextSibling as Element
      return [start.getAttribute('w:name'), link.textContent, targets.get(link.getAttribute('r:id'))]
    })
    expect(found).toEqual(
      figuresOf(upwardReport).map(({ anchor, printed, href }) => [bookmarkName(anchor), printed, href]),
    )
    expect(all(document, 'w:rStyle').map((style) => style.getAttribute('w:val'))).not.toContain('Hyperlink')
  })
})

describe('foot', () => {
  test('F29 F30 the attachments are listed below the text as they are named on their own pages', async () => {
    const file = await readBack(await writeDocx(attached))
    const listed = file.of('AttachmentList').map(({ text }) => text)
    expect(listed).toEqual(['附件：1.2025年度主要数据', '2.2025年度典型案例'])
    expect(file.of('AttachmentNumber').map(({ text }) => text)).toEqual(['附件1', '附件2'])
    expect(file.of('AttachmentTitle').map(({ text }) => text)).toEqual([
      '2025年度主要数据',
      '2025年度典型案例',
    ])
    const begin = (i: number) => {
      const { element } = file.of('AttachmentList')[i]!
      return amount(element, 'w:ind', 'left') - amount(element, 'w:ind', 'hanging')
    }
    expect([begin(0), begin(1)]).toEqual([2 * 320, 5 * 320])
    expect(all(file.style('AttachmentNumber'), 'w:pageBreakBefore')).toHaveLength(1)
    const order = file.paragraphs.map(({ style }) => style)
    expect(order.lastIndexOf('AttachmentTitle')).toBeLessThan(order.indexOf('Copies'))
  })

  test('F31 F32 the signatures are the organs in order, the date a full one in Arabic numerals', () => {
    expect(upward.of('Signature').map(({ text }) => text)).toEqual(upwardReport.organs)
    expect(upward.of('IssueDate').map(({ text }) => text)).toEqual(['2026年2月26日'])
  })

  test('F33 without a seal the name is two characters in and the date begins two to the right of it', () => {
    const name = upward.of('Signature').at(-1)!
    const right = amount(name.element, 'w:ind', 'right')
    expect(right).toBe(640)
    const nameLeft = 8845 - right - measure(name.text) * 320
    expect(amount(upward.of('IssueDate')[0]!.element, 'w:ind', 'left')).toBe(nameLeft + 640)
  })

  test('F33 a date longer than the name is two characters in and the name moves left', async () => {
    const file = await readBack(await writeDocx({ ...singleReport, signature: ['某镇'] }))
    const dateLeft = amount(file.of('IssueDate')[0]!.element, 'w:ind', 'left')
    expect(8845 - dateLeft - measure('2026年2月26日') * 320).toBe(640)
    const nameLeft = 8845 - amount(file.of('Signature')[0]!.element, 'w:ind', 'right') - 2 * 320
    expect(dateLeft - nameLeft).toBe(640)
  })

  test('F33 under a seal the date is four characters in, the name in the middle above it, two lines free above', async () => {
    const file = await readBack(await writeDocx({ ...singleReport, sealed: true }))
    const date = file.of('IssueDate')[0]!
    expect(amount(date.element, 'w:ind', 'right')).toBe(4 * 320)
    expect(value(date.element, 'w:jc')).toBe('right')
    const name = file.of('Signature')[0]!
    expect(name.text).toBe('\t某某镇人民政府')
    expect(first(name.element, 'w:tab').getAttribute('w:val')).toBe('center')
    const middle = 8845 - 4 * 320 - (measure('2026年2月26日') * 320) / 2
    expect(Math.abs(amount(name.element, 'w:tab', 'pos') - middle)).toBeLessThanOrEqual(1)
    expect(amount(name.element, 'w:spacing', 'before')).toBe(2 * 579)
  })

  test('F33 seals of a joint report have four lines between them, and the public edition leaves no room', async () => {
    const file = await readBack(await writeDocx({ ...upwardReport, sealed: undefined }))
    const free = file.of('Signature').map(({ element }) => amount(element, 'w:spacing', 'before') / 579)
    expect(free).toEqual([2, 4])
    expect(open.of('Signature')[0]?.text).toBe('某某镇人民政府')
  })

  test('F34 the last paragraph of the text holds on to the signature, so that no page carries a signature alone', () => {
    const last = upward.of('BodyText').at(-1)!
    expect(last.text).toBe('特此报告。')
    expect(all(last.element, 'w:keepNext')).toHaveLength(1)
    expect(upward.of('Signature').every(({ element }) => all(element, 'w:keepNext').length === 1)).toBe(true)
  })

  test('F35 the closing record is held to the bottom of the type area by lines of 0.35 and 0.25 mm', () => {
    const table = all(upward.part('word/document.xml'), 'w:tbl').at(-1)!
    const place = first(table, 'w:tblpPr')
    expect([place.getAttribute('w:vertAnchor'), place.getAttribute('w:tblpYSpec')]).toEqual([
      'margin',
      'bottom',
    ])
    expect(
      ['w:top', 'w:insideH', 'w:bottom'].map((line) => amount(first(table, 'w:tblBorders'), line, 'sz')),
    ).toEqual([8, 6, 8])
    expect(amount(table, 'w:tblW', 'w')).toBe(8845)
  })

  test('F36 the copies end in a full stop and the printing is not before the signing', () => {
    expect(upward.of('Copies')[0]?.text).toMatch(/^抄送：.+。$/u)
    expect(upward.of('Printer')[0]?.text).toBe('清河街道党政综合办公室\t2026年2月27日印发')
    expect(points(upward, 'Copies')).toBe(14)
    expect(upwardReport.printer!.on >= upwardReport.issuedOn!).toBe(true)
  })
})

describe('file', () => {
  test('F42 the files hold to the schema that Word reads by', async () => {
    for (const document of [upwardReport, { ...upwardReport, sealed: true }, publicReport, attached])
      expect(await faultsOf(await writeDocx(document), 'docx')).toEqual([])
  })

  test('F42 every style that the text uses is defined, every relationship has its part', () => {
    const used = new Set([...upward.paragraphs.map(({ style }) => style), 'PageNumber'])
    for (const style of used) expect(upward.style(style).getAttribute('w:type')).toBe('paragraph')
    for (const link of all(upward.part('word/_rels/document.xml.rels'), 'Relationship'))
      if (link.getAttribute('TargetMode') !== 'External')
        expect(upward.paths).toContain(`word/${link.getAttribute('Target')}`)
    for (const { attributes } of all(upward.part('[Content_Types].xml'), 'Override'))
      expect(upward.paths).toContain(attributes.getNamedItem('PartName')?.value.slice(1))
  })

  test('F43 the same document gives the same bytes', async () => {
    const [one, two] = [await writeDocx(upwardReport), await writeDocx(structuredClone(upwardReport))]
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })

  test('F44 the properties name organ and title and nothing of the machine', () => {
    const core = upward.part('docProps/core.xml')
    expect(first(core, 'dc:title').textContent).toBe(upwardReport.title)
    expect(first(core, 'dc:creator').textContent).toBe(upwardReport.organs.join('、'))
    expect(first(core, 'dcterms:created').textContent).toBe('2026-02-26T00:00:00Z')
    expect(upward.part('docProps/app.xml').textContent).toBe('')
  })

  test('F45 rare characters and the dots of minority names survive', () => {
    const text = upward.paragraphs.map((paragraph) => paragraph.text).join('\n')
    expect(text).toContain('阿卜杜某·吐尔某')
    expect(text).toContain('龚䶮某、朱某镕、刘某堃、𬭎某')
  })

  test.each(['upward', 'single', 'public'] as const)(
    'F46 the text read back is the text composed (%s)',
    (edition) => {
      const [file, document] = {
        upward: [upward, upwardReport],
        single: [single, singleReport],
        public: [open, publicReport],
      }[edition] as [ReadBack, OfficialDocument]
      const text = file.paragraphs.filter(
        ({ style }) => style !== 'Signatory' && style !== 'RecordAnchor' && style !== 'RedLine',
      )
      const expected = plainText(document)
        .split('\n')
        .filter((line) => line && !/^签发人|〕\d+号$/u.test(line))
      expect(text.map((paragraph) => compact(paragraph.text))).toEqual(expected.map(compact))
    },
  )

  test('markup and control characters in a text stay text', async () => {
    const words = '见<w:p/>&amp;"某"\u0000\u0008。'
    const file = await readBack(
      await writeDocx({ ...publicReport, body: [{ kind: 'paragraph', content: [{ text: words }] }] }),
    )
    expect(file.of('BodyText').map(({ text }) => text)).toEqual(['见<w:p/>&amp;"某"。'])
  })

  test('fonts name a face to take where the official one is missing, and quotation marks stay in it', () => {
    const fonts = all(upward.part('word/fontTable.xml'), 'w:font').map((font) => [
      font.getAttribute('w:name'),
      value(font, 'w:altName'),
    ])
    expect(fonts).toContainEqual(['仿宋_GB2312', '仿宋'])
    expect(fonts).toContainEqual(['方正小标宋简体', '方正小标宋_GBK'])
    const texts = all(upward.part('word/document.xml'), 'w:r').filter((run) => all(run, 'w:t').length > 0)
    expect(texts.every((run) => first(run, 'w:rFonts').getAttribute('w:hint') === 'eastAsia')).toBe(true)
  })

  test('a bookmark name fits Word whatever the anchor, and two anchors never share one', () => {
    const names = [
      'petition.accepted',
      'petition_accepted',
      'petition-accepted',
      '7',
      'x'.repeat(60),
      'x'.repeat(61),
    ].map(bookmarkName)
    for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\d_]{0,39}$/u)
    expect(new Set(names).size).toBe(names.length)
  })
})
