/** A person hands in a report, sees what is wrong and where, and goes on from it. */
import { readFile } from 'node:fs/promises'
import { Document, Packer, Paragraph } from 'docx'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { textOf } from '#reading/source/source.ts'
import { addPetition, expectAccessible, expectNoSidewaysScroll, signIn, startOffice } from './product.ts'

const office = startOffice()
beforeAll(async () => {
  await addPetition(office.product, { received_on: '2024-03-02', persons: 3 })
  for (const received_on of ['2025-03-02', '2025-05-06'])
    await addPetition(office.product, { received_on, persons: 2 })
})

const lines = [
  '某某街道2024年度法治政府建设情况报告',
  '2024年，某某街道推进法治政府建设，现报告如下。',
  '一、2024年推进法治政府建设的主要举措和成效',
  '（一）化解纠纷。2024年，接待群众来访5件，开展走访9次。',
  ...Array.from({ length: 30 }, (_, at) => `第${at + 1}项工作按照要求稳妥推进，取得了应有的成效。`),
  '（二）规范执法。全年办理行政处罚案件10件，其中普通程序8件、简易程序7件。',
  '二、存在的不足和原因',
  '由于人手不足，培训还不够。',
  '三、2025年工作安排',
  '2025年，继续推进法治政府建设。',
]
const file = async () => ({
  name: '某某街道2024.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: await Packer.toBuffer(
    new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
  ),
})

/** As a mouse lets it fall on the page. */
async function drop(page: Page, { name, mimeType, buffer }: Awaited<ReturnType<typeof file>>) {
  const transfer = await page.evaluateHandle(
    ([base64, called, type]) => {
      const all = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0))
      all.items.add(new File([bytes], called!, { type: type! }))
      return all
    },
    [buffer.toString('base64'), name, mimeType],
  )
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer })
}

const findings = (page: Page) => page.getByRole('complementary', { name: '查出的问题' })

test('a dropped Word report shows its findings, leads to both places, and opens its figures', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', '/check')
  await drop(page, await file())
  const sums = findings(page).getByRole('listitem').filter({ hasText: '分项8＋7＝15' })
  await sums.waitFor()
  await sums.getByRole('button').last().click()
  const here = page.locator('.read-text .here').first()
  await here.waitFor()
  expect(
    await here.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    }),
  ).toBe(true)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  await page.getByRole('checkbox', { name: '与台账核对' }).check()
  const against = findings(page).getByRole('listitem').filter({ hasText: '1件' }).first()
  await against.waitFor()
  await page.getByRole('button', { name: '5件', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: /来访/ })
  await dialog.getByText('1件', { exact: true }).waitFor()
  expect(await dialog.getByRole('link', { name: '来龙去脉' }).getAttribute('href')).toContain(
    '/figures/petition.visits.received?',
  )
  await dialog.getByRole('row', { name: '信〔2024〕' }).first().waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '9次', exact: true }).click()
  await page.getByRole('dialog').getByText('没有台账记录支持这个数。').waitFor()
})

test('a marked place leads to its finding and the finding back to the place, by the keyboard alone', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', '/check')
  await drop(page, await file())
  const place = page.locator('.read-text a.marked').first()
  await place.focus()
  const words = await place.innerText()
  await page.keyboard.press('Enter')
  const told = findings(page).locator('li.here').first()
  await told.waitFor()
  expect(await told.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.closest('.read-text') !== null)).toBe(true)
  expect(words).toContain(await page.evaluate(() => document.activeElement?.textContent ?? ''))

  await page.getByRole('button', { name: '8件', exact: true }).press('Enter')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /分项8＋7＝15/ })
    .press('Enter')
  await findings(page).locator('li.here', { hasText: '分项8＋7＝15' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('分项8＋7＝15')
  await expectAccessible(page)
})

test('findings are taken away as JSON, as SARIF and as comments in the Word file', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', '/check')
  await drop(page, await file())
  const take = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('group', { name: '下载' }).getByRole('button', { name }).click()
    return readFile(await (await download).path())
  }
  expect(JSON.parse((await take('JSON')).toString()).report.year).toBe(2024)
  expect(JSON.parse((await take('SARIF')).toString()).version).toBe('2.1.0')
  expect(await textOf(await take('Word'))).toContain('接待群众来访5件')
})

test('a pasted report is read on a phone and in English', async () => {
  const page = await office.page({ width: 390, height: 844 })
  await signIn(page, 'clerk', '/check')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('textbox', { name: 'Or paste its text here' }).fill(lines.join('\n'))
  await page.getByRole('button', { name: 'Read the pasted text' }).press('Enter')
  await page.getByRole('complementary', { name: 'Findings' }).getByRole('listitem').first().waitFor()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

test('a kept report stands beside the next one until it is left out, and is removed again', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', '/check')
  const read = async (words: string) => {
    await page.getByRole('textbox', { name: '或者把文字粘贴在这里' }).fill(words)
    await page.getByRole('button', { name: '读粘贴的文字' }).press('Enter')
  }
  const report = (unit: string, year: number, words: string) =>
    `${unit}${year}年度法治政府建设情况报告\n一、主要举措和成效\n${year}年，${words}`
  const same = '组织各村开展院坝说法和田间调解，把矛盾纠纷化解在萌芽状态和基层一线。'
  await read(report('某某街道', 2023, '接待群众来访100件。'))
  await page.getByRole('heading', { name: '某某街道 2023年' }).waitFor()
  await page.getByRole('button', { name: '留作比对资料' }).click()
  const asking = page.getByRole('dialog', { name: '留作比对资料' })
  expect(await asking.getByLabel('报告单位').inputValue()).toBe('某某街道')
  await expectAccessible(page)
  await asking.getByRole('button', { name: '留作比对资料' }).click()
  await page.getByText('某某街道 2023年的报告已留作比对资料。').waitFor()

  await read(report('某某街道', 2024, `接待群众来访120件，同比增长10%。${same}`))
  const change = findings(page).getByRole('listitem').filter({ hasText: '上年报告写' })
  await change.waitFor()
  const tick = page.getByRole('checkbox', { name: '某某街道 2023年' })
  expect(await tick.isChecked()).toBe(true)
  await tick.press('Space')
  await change.waitFor({ state: 'detached' })

  const copied = findings(page).getByRole('listitem').filter({ hasText: '一字不差' })
  expect(await copied.count()).toBe(0)
  await page.getByLabel('添加其他单位的报告').setInputFiles({
    name: '邻某镇.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(report('邻某镇', 2024, `稳步推进。${same}`)),
  })
  await copied.waitFor()
  await copied.getByText('对照邻某镇2024年的报告').click()
  await copied.locator('blockquote mark', { hasText: same }).waitFor()
  await copied.locator('blockquote', { hasText: '稳步推进。' }).waitFor()
  expect(await tick.isChecked()).toBe(false)
  await expectAccessible(page)
  await page.getByRole('button', { name: '不再对照邻某镇.txt' }).click()
  await copied.waitFor({ state: 'detached' })

  await page.goto('/compare?by=sources&year=2024&ledger=petition&indicator=petition.visits.received')
  const sourced = page.getByRole('row', { name: /某某街道.*2023年.*100件/ })
  await sourced.waitFor()
  await page.getByRole('row', { name: /某某街道.*2024年.*1件/ }).waitFor()
  await expectAccessible(page)
  await sourced.getByRole('link', { name: '100件' }).click()
  const row = page.getByRole('row', { name: /某某街道.*2023年.*王某经/ })
  await row.getByRole('button', { name: '某某街道', exact: true }).click()
  await page.getByRole('dialog').getByRole('cell', { name: '100件' }).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await row.getByRole('button', { name: '删除某某街道 2023年' }).click()
  await page.getByText('还没有比对资料').waitFor()
})

test('what is no report is refused in words', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', '/check')
  await drop(page, { ...(await file()), buffer: Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1') })
  await page.getByRole('alert').getByText('不是报告的文字稿').waitFor()
})

test('one click makes a draft of this year with figures of the ledgers', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', '/check')
  await drop(page, await file())
  await page.getByText('以此起草').click()
  await page.getByRole('button', { name: '起草某某街道2025年度报告' }).click()
  await page.waitForURL('**/reports/*')
  const block = page.locator('.block', { hasText: '接待群众来访' })
  await block.locator('.token', { hasText: '2件' }).waitFor()
  expect(await block.innerText()).toContain('开展走访9次')
  await page.getByRole('button', { name: /^待写/ }).click()
  await page.getByText('“9次”没有台账记录支持').waitFor()
})

test('reports of a county stand side by side', async () => {
  const page = await office.page()
  await signIn(page, 'county', '/check?view=batch')
  const text = lines.join('\n')
  await page.getByLabel('选择各单位的报告').setInputFiles(
    [text, text.replaceAll('某某街道', '外某街道')].map((words, at) => ({
      name: `${at + 1}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(words),
    })),
  )
  await page.getByRole('button', { name: '对照', exact: true }).click()
  await page.getByRole('row', { name: /1\.txt.*缺/ }).waitFor()
  await page
    .getByRole('row', { name: /规范执法|办理行政处罚/ })
    .first()
    .waitFor()
  await expectAccessible(page)
  expect(office.complaints).toEqual([])
  expect(office.strangers).toEqual([])
})
