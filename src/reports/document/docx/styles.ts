/**
 * The named styles of the official document. Looks live here and nowhere else: a clerk changes a style in WPS and the
 * whole text follows. The part is written whole, since a library's own styles would bring blue headings into the file.
 */
import { type Face, fontsXml } from './fonts.ts'
import { char, linePitch, points, size, tightening } from './measures.ts'

interface ParagraphStyle {
  name: string
  face?: Face
  /** In points. */
  size?: number
  color?: string
  align?: 'both' | 'left' | 'center' | 'right'
  /** In twips; `firstLine` and `hanging` exclude each other. */
  indent?: { left?: number; right?: number; firstLine?: number; hanging?: number }
  before?: number
  after?: number
  line?: number
  outline?: number
  tight?: boolean
  keepNext?: boolean
  newPage?: boolean
}

const running = { align: 'both', indent: { firstLine: 2 * char }, tight: true } as const
const heading = { ...running, keepNext: true } as const
const record = { size: size.record, align: 'left' } as const

export const paragraphStyles = {
  Mark: { name: '发文机关标志', face: 'song', color: 'FF0000', align: 'center', size: 26 },
  Number: { name: '发文字号', align: 'center' },
  Signatory: { name: '签发人', align: 'left' },
  RedLine: { name: '红线', line: 130, align: 'center' },
  DocumentTitle: {
    name: '公文标题',
    face: 'song',
    size: size.title,
    align: 'center',
    line: 660,
    after: linePitch,
  },
  Addressee: { name: '主送机关', align: 'both', tight: true },
  BodyText: { name: '公文正文', ...running },
  Level1: { name: '一级标题', face: 'hei', outline: 0, ...heading },
  Level2: { name: '二级标题', face: 'kai', outline: 1, ...heading },
  Level3: { name: '三级标题', outline: 2, ...heading },
  Level4: { name: '四级标题', outline: 3, ...heading },
  AttachmentList: { name: '附件说明', align: 'both', tight: true },
  Signature: { name: '署名', align: 'right', indent: { right: 2 * char }, keepNext: true },
  IssueDate: { name: '成文日期', align: 'left' },
  Note: { name: '附注', ...running },
  AttachmentNumber: { name: '附件序号', face: 'hei', align: 'left', newPage: true },
  AttachmentTitle: {
    name: '附件标题',
    face: 'song',
    size: size.title,
    align: 'center',
    line: 660,
    before: linePitch,
    after: linePitch,
    outline: 0,
  },
  Copies: {
    name: '版记抄送',
    ...record,
    indent: { left: 4 * points(size.record), right: points(size.record), hanging: 3 * points(size.record) },
  },
  Printer: { name: '版记印发', ...record, indent: { left: points(size.record), right: points(size.record) } },
  RecordAnchor: { name: '版记定位', size: 1, line: 10 },
  PageNumber: { name: '页码', face: 'plainSong', size: size.record, line: 320 },
  TableTitle: { name: '表题', face: 'hei', align: 'center', keepNext: true },
  TableHead: { name: '表头', face: 'hei', size: 12, align: 'center', line: 400 },
  TableText: { name: '表文', size: 12, align: 'left', line: 400 },
} as const satisfies Record<string, ParagraphStyle>

export type StyleId = keyof typeof paragraphStyles

/** Faces inside a line: heading words that run into the text, the signatory's name, a figure that opens its entries. */
const characterStyles = {
  Lead1: { name: '一级标题字', rPr: fontsXml('hei') },
  Lead2: { name: '二级标题字', rPr: fontsXml('kai') },
  Lead3: { name: '三级标题字', rPr: fontsXml('fangSong') },
  Lead4: { name: '四级标题字', rPr: fontsXml('fangSong') },
  SignatoryName: { name: '签发人姓名', rPr: fontsXml('kai') },
  Figure: { name: '数字', rPr: '<w:color w:val="auto"/><w:u w:val="none"/>' },
} as const

export type CharacterStyleId = keyof typeof characterStyles

export function stylesXml(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    defaultsXml +
    Object.entries(paragraphStyles)
      .map(([id, style]) => paragraphStyleXml(id, style))
      .join('') +
    Object.entries(characterStyles)
      .map(
        ([id, { name, rPr }]) =>
          `${styleHead('character', id, name, 'CharacterDefault')}<w:rPr>${rPr}</w:rPr></w:style>`,
      )
      .join('') +
    '</w:styles>'
  )
}

const defaultsXml =
  `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml('fangSong')}<w:kern w:val="0"/>${sizeXml(size.text)}` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  // Widow control would pull a line over and leave 21 on the page; automatic gaps beside digits would break the 28.
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>' +
  '<w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' +
  `<w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>${spacingXml({})}</w:pPr></w:style>` +
  '<w:style w:type="character" w:default="1" w:styleId="CharacterDefault"><w:name w:val="Default Paragraph Font"/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'

function paragraphStyleXml(id: string, style: ParagraphStyle): string {
  const paragraph = [
    style.keepNext ? '<w:keepNext/>' : '',
    style.newPage ? '<w:pageBreakBefore/>' : '',
    spacingXml(style),
    style.indent ? indentXml(style.indent) : '',
    style.align ? `<w:jc w:val="${style.align}"/>` : '',
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
  ]
  const run = [
    style.face ? fontsXml(style.face) : '',
    style.color ? `<w:color w:val="${style.color}"/>` : '',
    style.tight ? `<w:spacing w:val="${tightening}"/>` : '',
    style.size ? sizeXml(style.size) : '',
  ]
  return (
    `${styleHead('paragraph', id, style.name, 'Normal')}<w:pPr>${paragraph.join('')}</w:pPr>` +
    `<w:rPr>${run.join('')}</w:rPr></w:style>`
  )
}

function styleHead(type: string, id: string, name: string, basedOn: string): string {
  return `<w:style w:type="${type}" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/><w:qFormat/>`
}

function spacingXml({
  before = 0,
  after = 0,
  line = linePitch,
}: Pick<ParagraphStyle, 'before' | 'after' | 'line'>): string {
  return `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="exact"/>`
}

function indentXml({
  left = 0,
  right = 0,
  firstLine,
  hanging,
}: NonNullable<ParagraphStyle['indent']>): string {
  const first = firstLine ? ` w:firstLineChars="${(firstLine / char) * 100}" w:firstLine="${firstLine}"` : ''
  const hang = hanging ? ` w:hanging="${hanging}"` : ''
  return `<w:ind w:left="${left}" w:right="${right}"${first}${hang}/>`
}

function sizeXml(pt: number): string {
  return `<w:sz w:val="${pt * 2}"/><w:szCs w:val="${pt * 2}"/>`
}
