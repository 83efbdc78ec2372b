/** For the tests of the writers: opens a .docx as a reader would, with a strict XML parser, and asks it plain questions. */
import { DOMParser } from '@xmldom/xmldom'
import JSZip from 'jszip'

export interface ReadBack {
  paths: string[]
  part(path: string): Element
  /** All paragraphs of the text, those in tables included, in order. */
  paragraphs: ReadParagraph[]
  style(id: string): Element
  of(style: string): ReadParagraph[]
}

export interface ReadParagraph {
  element: Element
  style: string
  text: string
}

export async function readBack(docx: Uint8Array): Promise<ReadBack> {
  const zip = await JSZip.loadAsync(docx)
  const paths = Object.keys(zip.files)
  const parsed = new Map<string, Element>()
  for (const path of paths) parsed.set(path, parse(path, (await zip.file(path)?.async('string')) ?? ''))
  const part = (path: string) => existing(parsed.get(path), path)
  const paragraphs = all(part('word/document.xml'), 'w:p').map((element) => ({
    element,
    style: value(element, 'w:pStyle') ?? '',
    text: textOf(element),
  }))
  return {
    paths,
    part,
    paragraphs,
    style: (id) =>
      existing(
        all(part('word/styles.xml'), 'w:style').find((style) => style.getAttribute('w:styleId') === id),
        id,
      ),
    of: (style) => paragraphs.filter((paragraph) => paragraph.style === style),
  }
}

function parse(path: string, xml: string): Element {
  const errorHandler = (_level: string, message: unknown) => {
    throw new Error(`${path}: ${message}`)
  }
  return new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml').documentElement
}

function existing<T>(found: T | undefined, name: string): T {
  if (!found) throw new Error(`the file has no ${name}`)
  return found
}

export function all(element: Element, tag: string): Element[] {
  return Array.from(element.getElementsByTagName(tag))
}

export function first(element: Element, tag: string): Element {
  return existing(all(element, tag)[0], tag)
}

/** `w:val` of the first such element, or another attribute of it as a number. */
export function value(element: Element, tag: string): string | undefined {
  return all(element, tag)[0]?.getAttribute('w:val') ?? undefined
}

export function amount(element: Element, tag: string, attribute: string): number {
  return Number(first(element, tag).getAttribute(`w:${attribute}`) || 0)
}

function textOf(paragraph: Element): string {
  return Array.from(paragraph.getElementsByTagName('*'))
    .map((node) =>
      node.tagName === 'w:t' ? (node.textContent ?? '') : node.tagName === 'w:tab' && isRun(node) ? '\t' : '',
    )
    .join('')
}

function isRun(node: Element): boolean {
  return node.parentNode?.nodeName === 'w:r'
}
