/** The plain pages around public reports: the list, a figure opened, and words where there is nothing. */
import { dayInChina } from '#kernel/day.ts'
import type { Label, Language } from '#kernel/label.ts'
import { escapeMarkup } from '#kernel/markup.ts'
import type { PublicFigure, PublicLine } from '#reports/draft/publish.ts'

const words = {
  title: { zh: '法治政府建设年度报告', en: 'Annual reports on law-based government' },
  none: { zh: '还没有公开的报告。', en: 'No report has been published yet.' },
  report: { zh: '报告', en: 'Report' },
  published: { zh: '公开日期', en: 'Published' },
  files: { zh: '下载', en: 'Download' },
  figure: { zh: '报告中的数字', en: 'A figure of the report' },
  value: { zh: '数值', en: 'Value' },
  base: { zh: '分子 / 分母', en: 'Numerator / denominator' },
  entries: { zh: '依据的记录数', en: 'Records behind it' },
  basis: { zh: '口径', en: 'What is counted' },
  small: {
    zh: '数量很少，为保护个人信息，这里只说明口径。',
    en: 'The numbers are small; to protect personal data only what is counted is told.',
  },
  frozen: {
    zh: '数字在报告签发时固定，之后不随台账变动。',
    en: 'The figure was fixed when the report was signed.',
  },
  back: { zh: '回到报告', en: 'Back to the report' },
  all: { zh: '全部报告', en: 'All reports' },
  refused: { zh: '没有找到', en: 'Not found' },
} satisfies Record<string, Label>

export function listPage(reports: readonly PublicLine[], language: Language): string {
  const say = (label: Label) => label[language]
  const rows = reports.map(
    ({ id, unit, year, publishedAt }) =>
      `<tr><td><a href="/public/reports/${id}" lang="zh-CN">${escapeMarkup(unit)}${year}年法治政府建设情况报告</a></td>` +
      `<td>${dayInChina(publishedAt)}</td><td><a href="/public/reports/${id}/document.docx">Word</a> ` +
      `<a href="/public/reports/${id}/document.pdf">PDF</a></td></tr>`,
  )
  const table =
    `<table><thead><tr><th scope="col">${say(words.report)}</th><th scope="col">${say(words.published)}</th>` +
    `<th scope="col">${say(words.files)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  return page(
    say(words.title),
    language,
    `<h1>${say(words.title)}</h1>${rows.length === 0 ? `<p>${say(words.none)}</p>` : table}`,
  )
}

export function figurePage(figure: PublicFigure, language: Language): string {
  const say = (label: Label) => label[language]
  const { printed, numerator, denominator, entries } = figure
  const facts: [Label, string][] = [
    ...(printed === undefined ? [] : [[words.value, printed] as [Label, string]]),
    ...(numerator === undefined ? [] : [[words.base, `${numerator} / ${denominator}`] as [Label, string]]),
    ...(entries === undefined ? [] : [[words.entries, String(entries)] as [Label, string]]),
    [words.basis, figure.basis],
  ]
  const list = facts.map(
    ([label, value]) => `<dt>${say(label)}</dt><dd lang="zh-CN">${escapeMarkup(value)}</dd>`,
  )
  const remark = printed === undefined ? words.small : words.frozen
  return page(
    figure.label,
    language,
    `<p class="over">${say(words.figure)}</p><h1 lang="zh-CN">${escapeMarkup(figure.label)}</h1>` +
      `<p lang="zh-CN">${escapeMarkup(figure.title)}</p><dl>${list.join('')}</dl><p class="note">${say(remark)}</p>` +
      `<p><a href="/public/reports/${figure.id}">${say(words.back)}</a></p>`,
  )
}

export function refusalPage(
  { message, message_en }: { message: string; message_en: string },
  language: Language,
): string {
  const title = words.refused[language]
  return page(
    title,
    language,
    `<h1>${title}</h1><p>${escapeMarkup(language === 'zh' ? message : message_en)}</p>` +
      `<p><a href="/public/reports">${words.all[language]}</a></p>`,
  )
}

const style = `body{margin:0;background:#f2f4f8;color:#1b2430;font:16px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}
main{max-width:46rem;margin:2rem auto;padding:1.5rem;background:#fff;border:1px solid #d5dbe4;border-radius:8px;overflow-wrap:anywhere}
h1{font-size:1.4rem;line-height:1.4;margin:0 0 .5rem}a{color:#1d5bb8}.over,.note,dt{color:#566173;font-size:.9rem;margin:0}
dl{margin:1rem 0}dd{margin:0 0 .8rem;font-size:1.05rem}table{width:100%;border-collapse:collapse}
th,td{text-align:left;padding:.5rem .5rem .5rem 0;border-bottom:1px solid #d5dbe4;vertical-align:top}
@media(max-width:48rem){main{margin:0;border:0;border-radius:0;padding:1rem}}`

const page = (title: string, language: Language, body: string): string =>
  `<!doctype html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeMarkup(title)}</title>` +
  `<style>${style}</style></head><body><main>${body}</main></body></html>\n`
