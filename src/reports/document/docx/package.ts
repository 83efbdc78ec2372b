/**
 * Makes the file out of the written document, always the same bytes for the same document: our own styles, fonts and
 * properties in place of the library's, ids by order instead of chance, parts sorted, and no clock anywhere.
 */

import { type Document, Packer } from 'docx'
import JSZip from 'jszip'
import { escapeMarkup } from '#kernel/markup.ts'
import { isDraft, type OfficialDocument } from '../tree.ts'
import { printable } from '../wording.ts'
import { fontTableXml } from './fonts.ts'
import { stylesXml } from './styles.ts'

/** Parts the library always adds and an official document has no use for. */
const unused = ['word/footnotes.xml', 'word/endnotes.xml', 'word/numbering.xml', 'word/theme/theme1.xml']

export async function packed(file: Document, document: OfficialDocument): Promise<Uint8Array> {
  const parts = await partsOf(await Packer.toBuffer(file))
  for (const path of unused) removePart(parts, path)
  parts.set('word/styles.xml', stylesXml())
  parts.set('word/fontTable.xml', fontTableXml())
  parts.set('docProps/core.xml', corePropertiesXml(document))
  orderIds(parts)
  return zipped(parts)
}

type Parts = Map<string, string>

async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes)
  const files = Object.values(zip.files).filter((file) => !file.dir)
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const)),
  )
}

function removePart(parts: Parts, path: string): void {
  parts.delete(path)
  parts.delete(path.replace(/([^/]+)$/u, '_rels/$1.rels'))
  edit(parts, '[Content_Types].xml', (xml) =>
    xml.replace(new RegExp(`<Override[^>]*PartName="/${path}"[^>]*/>`, 'u'), ''),
  )
  const target = path.replace('word/', '')
  edit(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(new RegExp(`<Relationship [^>]*Target="${target}"[^>]*/>`, 'u'), ''),
  )
}

/** The library names links by chance and counts bookmarks over its lifetime; here both are counted from 1 in each file. */
function orderIds(parts: Parts): void {
  const document = parts.get('word/document.xml') ?? ''
  const links = numbered(document, /<w:hyperlink[^>]*r:id="([^"]+)"/gu, 'trace')
  const bookmarks = numbered(document, /<w:bookmarkStart[^>]*w:id="([^"]+)"/gu, '')
  const renameLinks = (xml: string) => renamed(xml, /\b((?:r:id|Id)=")([^"]+)/gu, links)
  edit(parts, 'word/_rels/document.xml.rels', renameLinks)
  edit(parts, 'word/document.xml', (xml) =>
    renamed(renameLinks(xml), /(<w:bookmark(?:Start|End)[^>]*w:id=")([^"]+)/gu, bookmarks),
  )
}

function numbered(xml: string, pattern: RegExp, prefix: string): Map<string, string> {
  return new Map([...xml.matchAll(pattern)].map(([, id = ''], i) => [id, `${prefix}${i + 1}`]))
}

function renamed(xml: string, pattern: RegExp, names: Map<string, string>): string {
  return xml.replace(pattern, (whole, before: string, id: string) =>
    names.has(id) ? before + names.get(id) : whole,
  )
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  parts.set(path, change(parts.get(path) ?? ''))
}

/** Whose document it is and when it was signed; nothing of the machine or the person who made the file. */
function corePropertiesXml(document: OfficialDocument): string {
  const organs = escaped(document.organs.join('、'))
  const moment = document.issuedOn ? `${document.issuedOn}T00:00:00Z` : new Date(document.asOf).toISOString()
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(document.title)}</dc:title><dc:creator>${organs}</dc:creator>` +
    `<cp:lastModifiedBy>${organs}</cp:lastModifiedBy>${time('created')}${time('modified')}` +
    `<dc:language>zh-CN</dc:language><cp:contentStatus>${isDraft(document) ? '草稿' : '定稿'}</cp:contentStatus>` +
    '</cp:coreProperties>'
  )
}

const escaped = (text: string): string => escapeMarkup(printable(text))

/** A zip entry must carry a date; the first one the format can express says nothing. */
const noDate = new Date(Date.UTC(1980, 0, 1))

function zipped(parts: Parts): Promise<Uint8Array> {
  const first = '[Content_Types].xml'
  const paths = [...parts.keys()].filter((path) => path !== first).sort()
  const zip = new JSZip()
  for (const path of [first, ...paths])
    zip.file(path, parts.get(path) ?? '', { date: noDate, createFolders: false })
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}
