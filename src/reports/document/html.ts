/**
 * The document as one self-contained page: read on a screen, printed as the same A4 pages as the Word file. Each figure
 * is an anchor of its own that leads to its entries and says, on hovering, what was counted.
 */
import { escapeMarkup } from '#kernel/markup.ts'
import { linkTarget } from './link.ts'
import { markCharacters, markSize } from './mark-size.ts'
import { pageStyle } from './page-style.ts'
import { isSealed, type Seat, seats } from './seals.ts'
import { titleLines } from './title-shape.ts'
import type { Block, FigureRef, Inline, OfficialDocument } from './tree.ts'
import {
  addresseeLine,
  attachmentLines,
  attachmentNumber,
  copiesLine,
  type Line,
  lines,
  noteLine,
  printable,
  printedDay,
} from './wording.ts'

export function writeHtml(document: OfficialDocument): string {
  const upward = document.edition === 'upward'
  const anchors = new Set<string>()
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(document.title)}</title>`,
    `<meta name="author" content="${escape(document.organs.join('、'))}">`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...(upward ? head(document) : []),
    `<h1>${title(document.title, document.organs)}</h1>`,
    ...(document.addressees.length > 0
      ? [`<p class="addressee">${escape(addresseeLine(document))}</p>`]
      : []),
    ...text(document.body, anchors),
    ...closing(document),
    ...attachments(document, anchors),
    ...(upward ? closingRecord(document) : []),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function head({ organs, documentNumber = '', signatories = [] }: OfficialDocument): string[] {
  const word = '<span class="word">文件</span>'
  const names = organs.map((organ) => `<span>${escape(organ)}</span>`).join('')
  const signing = signatories.map((name) => `<span>${escape(name)}</span>`).join('')
  const signed = signing
    ? `<span class="signed">签发人：<span class="signatory">${signing}</span></span>`
    : ''
  return [
    '<header>',
    `<p class="mark${organs.length > 1 ? ' joint' : ''}" style="--mark: ${markSize(organs)}pt; --characters: ${markCharacters(organs)}"><span class="names">${names}</span>${word}</p>`,
    `<p class="number${signed ? '' : ' alone'}"><span>${escape(documentNumber)}</span>${signed}</p>`,
    '</header>',
  ]
}

function title(words: string, organs: string[]): string {
  return titleLines(printable(words), organs).map(escape).join('<br>')
}

function text(body: Block[], anchors: Set<string>): string[] {
  return lines(body).map((line) => lineHtml(line, anchors))
}

/** The title is h1, so the first level of the text is h2. */
function lineHtml(line: Line, anchors: Set<string>): string {
  if (line.ownLine && line.level) {
    const tag = `h${line.level + 1}`
    return `<${tag}>${escape(line.opening)}</${tag}>`
  }
  const opening = line.opening ? `<span class="lead${line.level ?? 2}">${escape(line.opening)}</span>` : ''
  return `<p>${opening}${line.content.map((inline) => inlineHtml(inline, anchors)).join('')}</p>`
}

function inlineHtml(inline: Inline, anchors: Set<string>): string {
  return 'figure' in inline ? figureHtml(inline.figure, anchors) : escape(inline.text)
}

/** Ids are unique in a page, so a figure cited twice is anchored where it first stands. */
function figureHtml(figure: FigureRef, anchors: Set<string>): string {
  const href = linkTarget(figure.href)
  const attributes = {
    ...(anchors.has(figure.anchor) ? {} : { id: figure.anchor }),
    class: 'figure',
    ...(href ? { href } : {}),
    title: `${figure.label}：${figure.basis}`,
    'data-indicator': figure.indicator,
    'data-value': figure.value === null ? '' : String(figure.value),
  }
  anchors.add(figure.anchor)
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`)
  return `<a${written.join('')}>${escape(figure.printed)}</a>`
}

function closing(document: OfficialDocument): string[] {
  const { note } = document
  const listed = attachmentLines(document).map((line) => `<p>${escape(line)}</p>`)
  return [
    ...(listed.length > 0 ? ['<section class="attachment-list">', ...listed, '</section>'] : []),
    ...(isSealed(document) ? underSeals(document) : unsealed(document)),
    ...(note ? [`<p>${escape(noteLine(note))}</p>`] : []),
  ]
}

function unsealed({ signature, issuedOn }: OfficialDocument): string[] {
  return [
    '<section class="signature">',
    ...signature.map((name) => `<p>${escape(name)}</p>`),
    ...dateLine(issuedOn),
    '</section>',
  ]
}

/** Each name is centred at its seat, which the style sheet counts from the right edge. */
function underSeals(document: OfficialDocument): string[] {
  const { rows, dateRight } = seats(document)
  const seat = ({ name, center }: Seat) => `<span style="--center: ${center}em">${escape(name)}</span>`
  return [
    `<section class="signature sealed" style="--date: ${dateRight}em">`,
    ...rows.map((row) => `<p class="seats">${row.map(seat).join(' ')}</p>`),
    ...dateLine(document.issuedOn),
    '</section>',
  ]
}

const dateLine = (on: string | undefined): string[] =>
  on ? [`<p class="date"><time datetime="${escape(on)}">${printedDay(on)}</time></p>`] : []

function attachments(document: OfficialDocument, anchors: Set<string>): string[] {
  return (document.attachments ?? []).flatMap((attachment, i) => [
    '<section class="attachment">',
    `<p class="attachment-number">${attachmentNumber(document, i)}</p>`,
    `<h1>${title(attachment.title, document.organs)}</h1>`,
    ...text(attachment.body, anchors),
    '</section>',
  ])
}

function closingRecord({ copies = [], printer }: OfficialDocument): string[] {
  const rows = [
    ...(copies.length > 0 ? [`<p class="copies">${escape(copiesLine(copies))}</p>`] : []),
    ...(printer
      ? [
          `<p class="printer"><span>${escape(printer.organ)}</span><span>${printedDay(printer.on)}印发</span></p>`,
        ]
      : []),
  ]
  return rows.length > 0 ? ['<footer>', ...rows, '</footer>'] : []
}

const escape = (text: string): string => escapeMarkup(printable(text))
