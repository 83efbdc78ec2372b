/** The document as plain reading text: one line a paragraph, the words of the .docx in the same order. */
import type { Block, OfficialDocument } from './tree.ts'
import {
  addresseeLine,
  attachmentLines,
  attachmentNumber,
  copiesLine,
  inlineText,
  lines,
  noteLine,
  printable,
  printedDay,
} from './wording.ts'

export function plainText(document: OfficialDocument): string {
  const upward = document.edition === 'upward'
  const paragraphs = [
    ...(upward ? headText(document) : []),
    document.title,
    ...(document.addressees.length > 0 ? [addresseeLine(document)] : []),
    ...bodyText(document.body),
    ...attachmentLines(document),
    ...document.signature,
    ...(document.issuedOn ? [printedDay(document.issuedOn)] : []),
    ...(document.note ? [noteLine(document.note)] : []),
    ...(document.attachments ?? []).flatMap((attachment, i) => [
      attachmentNumber(document, i),
      attachment.title,
      ...bodyText(attachment.body),
    ]),
    ...(upward ? recordText(document) : []),
  ]
  return `${paragraphs.map(printable).join('\n')}\n`
}

function headText({ organs, documentNumber, signatories = [] }: OfficialDocument): string[] {
  const mark = organs.length === 1 ? [`${organs[0]}文件`] : [...organs, '文件']
  return [
    ...mark,
    ...(documentNumber ? [documentNumber] : []),
    ...(signatories.length > 0 ? [`签发人：${signatories.join('　')}`] : []),
  ]
}

function bodyText(body: Block[]): string[] {
  return lines(body).map((line) => line.opening + inlineText(line.content))
}

function recordText({ copies = [], printer }: OfficialDocument): string[] {
  return [
    ...(copies.length > 0 ? [copiesLine(copies)] : []),
    ...(printer ? [`${printer.organ}　${printedDay(printer.on)}印发`] : []),
  ]
}
