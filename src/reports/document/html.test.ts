import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { writeHtml } from './html.ts'
import { all } from './test/read-back.ts'
import { attached, publicReport, upwardReport } from './test/report.ts'
import { plainText } from './text.ts'
import { figuresOf, type OfficialDocument } from './tree.ts'

function page(document: OfficialDocument): Element {
  return new DOMParser({ errorHandler: () => undefined }).parseFromString(writeHtml(document), 'text/html')
    .documentElement
}

const compact = (text: string) => text.replace(/\s/gu, '')

test('each figure is an anchor that leads to its entries and says what was counted', () => {
  const links = all(page(upwardReport), 'a').map((link) =>
    ['id', 'href', 'title', 'data-value'].map((name) => link.getAttribute(name)),
  )
  expect(links).toEqual(
    figuresOf(upwardReport).map(({ anchor, href, label, basis, value }) => [
      anchor,
      href,
      `${label}：${basis}`,
      `${value}`,
    ]),
  )
})

test('the page says what the document says, in its order', () => {
  const said = (document: OfficialDocument) => compact(all(page(document), 'main')[0]?.textContent ?? '')
  expect(said(publicReport)).toBe(compact(plainText(publicReport)))
  expect(said(upwardReport)).toBe(compact(plainText(upwardReport)))
  expect(said(attached)).toBe(compact(plainText(attached)))
})

test('headings form an outline below the title, and the page names its language and title', () => {
  const root = page(publicReport)
  expect(root.getAttribute('lang')).toBe('zh-CN')
  expect(all(root, 'title')[0]?.textContent).toBe(publicReport.title)
  expect(all(root, 'h1')).toHaveLength(1)
  expect(all(root, 'h2').map((heading) => heading.textContent?.slice(0, 2))).toEqual([
    '一、',
    '二、',
    '三、',
    '四、',
  ])
  expect(all(root, 'h3')).toHaveLength(4)
})

test('the page needs nothing from elsewhere and runs no script', () => {
  const html = writeHtml(upwardReport)
  expect(html).not.toMatch(/<script|<link|<img|@import|url\(/u)
})

test('no text of the document can become markup, and no figure leads to a script', () => {
  const evil = '"><script>alert(1)</script>&\u0007\''
  const figure = {
    ...figuresOf(publicReport)[0]!,
    anchor: evil,
    label: evil,
    printed: evil,
    basis: evil,
    href: 'javascript:alert(1)',
  }
  const html = writeHtml({
    ...publicReport,
    title: evil,
    organs: [evil],
    signature: [evil],
    addressees: [evil],
    body: [
      { kind: 'heading', level: 1, text: evil },
      { kind: 'paragraph', lead: evil, content: [{ text: evil }, { figure }] },
    ],
  })
  expect(html).not.toContain('<script')
  expect(html).not.toContain('javascript:')
  expect(html).not.toContain('\u0007')
})

test('a figure cited twice is anchored once', () => {
  const [figure] = figuresOf(publicReport)
  const twice = {
    kind: 'paragraph' as const,
    content: [{ figure: figure! }, { text: '，' }, { figure: figure! }],
  }
  const ids = all(page({ ...publicReport, body: [twice] }), 'a').map((link) => link.getAttribute('id') ?? '')
  expect(ids.filter(Boolean)).toEqual([figure!.anchor])
})
