/** A report from draft to signature: written, a figure put in, commented, signed, overtaken by a correction, printed again. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { correct } from '#operations/change.ts'
import { composeReport } from '#reports/annual/report.ts'
import { street } from '#test/product.ts'
import { addPetition, expectAccessible, expectNoSidewaysScroll, signIn, startOffice } from './product.ts'

const office = startOffice()
const visits: string[] = []
let report = ''
beforeAll(async () => {
  for (const [received_on, persons] of [
    ['2025-03-02', 3],
    ['2025-05-06', 2],
    ['2025-11-20', 8],
  ] as const)
    visits.push((await addPetition(office.product, { received_on, persons })).id)
  report = (await composeReport(office.product, operator, { unit: street.code, year: 2025 })).id
})

const first = (page: Page) => page.locator('.block.paragraph .ProseMirror').first()
const withFigures = (page: Page) => page.locator('.ProseMirror:has(.token)').first()
const kept = (page: Page) => page.waitForFunction(() => !document.querySelector('.saving'))

test('what is typed is kept by itself, and a figure is chosen, not typed over', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', `/reports/${report}`)
  await first(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type('现将有关情况报告如下。')
  await page.getByText('正在保存…').waitFor()
  await kept(page)
  const token = withFigures(page).locator('.token').first()
  const printed = await token.innerText()
  await withFigures(page).click({ position: { x: 4, y: 8 } })
  await page.keyboard.press('Home')
  const chosen = page.locator('.ProseMirror-selectednode')
  for (let at = 0; at < 200 && (await chosen.count()) === 0; at += 1) {
    await page.keyboard.press('ArrowRight')
    // The editor learns of the caret's new place with the next frame.
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await chosen.waitFor()
  await page.keyboard.type('999')
  await page.getByRole('alert').getByText('不能改写成文字').waitFor()
  await page.getByRole('button', { name: '恢复这一段' }).click()
  await page.locator('.token', { hasText: printed }).first().waitFor()
  await page.reload()
  await first(page).getByText('现将有关情况报告如下。').waitFor()
  expect(await withFigures(page).innerText()).not.toContain('999')
})

test('Enter makes a paragraph, and a figure is put in by its Chinese name', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', `/reports/${report}`)
  await first(page).click()
  await page.keyboard.press('Control+End')
  const before = await page.locator('.block').count()
  await page.keyboard.press('Enter')
  await page.waitForFunction((count) => document.querySelectorAll('.block').length > count, before)
  await page.keyboard.type('全年接待来访')
  await page.getByRole('button', { name: '插入数字' }).click()
  await page.getByRole('searchbox', { name: /指标的中文名称/ }).fill('来访人次')
  await page
    .getByRole('button', { name: /来访涉及人数/ })
    .first()
    .click()
  const added = page.locator('.block.active .ProseMirror')
  await added.locator('.token', { hasText: '13人' }).waitFor()
  await page.keyboard.type('。')
  await page.getByText('正在保存…').waitFor()
  await kept(page)
  await page.reload()
  await page.getByText('全年接待来访').waitFor()
  const written = page.locator('.block', { hasText: '全年接待来访' })
  expect(await written.innerText()).toContain('全年接待来访13人。')
  await written.locator('.token').click()
  const dialog = page.getByRole('dialog', { name: '来访涉及人数' })
  await dialog.locator('tbody tr').first().waitFor()
  expect(await dialog.locator('tbody tr').count()).toBe(3)
})

test('two people write in two paragraphs, and each sees the other', async () => {
  const [one, two] = [await office.page(), await office.page()]
  await signIn(one, 'clerk', `/reports/${report}`)
  await signIn(two, 'head', `/reports/${report}`)
  await first(one).click()
  await one.keyboard.press('Control+Home')
  await one.keyboard.type('甲写。')
  const last = two.locator('.block.paragraph .ProseMirror').last()
  await last.click()
  await two.keyboard.press('Control+End')
  await two.keyboard.type('乙写。')
  await Promise.all([kept(one), kept(two)])
  await one.locator('.block.paragraph .ProseMirror').last().getByText('乙写。').waitFor()
  await first(two).getByText('甲写。').waitFor()
  expect(await one.getByRole('alert').count()).toBe(0)
  expect(await two.getByRole('alert').count()).toBe(0)
})

test('two people write in one paragraph: other clauses are laid together, the same clause is for them to settle', async () => {
  const [one, two] = [await office.page(), await office.page()]
  await signIn(one, 'clerk', `/reports/${report}`)
  await first(one).click()
  await one.keyboard.press('Control+End')
  await one.keyboard.type('甲句在前，乙句在后，到此为止。')
  await one.getByText('正在保存…').waitFor()
  await kept(one)
  await signIn(two, 'head', `/reports/${report}`)
  await first(two).getByText('到此为止。').waitFor()
  await first(two).click()
  // What the one keeps must not reach the other before the other has typed.
  await two.route('**/api/reports/*/draft', (route) => route.abort())
  await first(one).click()
  await one.keyboard.press('Control+End')
  await one.keyboard.type('某人补写。')
  await one.getByText('正在保存…').waitFor()
  await kept(one)
  await two.keyboard.press('Control+Home')
  await two.keyboard.type('又及，')
  await first(two).getByText('某人补写。').waitFor()
  await kept(two)
  await two.keyboard.type('再及，')
  await kept(two)
  const whole = await first(two).innerText()
  expect(whole.startsWith('又及，再及，')).toBe(true)
  await first(one).getByText('又及，再及，').waitFor()
  expect(await first(one).innerText()).toBe(whole)

  await first(one).click()
  await one.keyboard.press('Control+End')
  await one.keyboard.type('甲的结尾')
  await one.getByText('正在保存…').waitFor()
  await kept(one)
  await two.keyboard.press('Control+End')
  await two.keyboard.type('乙的结尾')
  await two
    .getByText(/改成了|改写为|写成/)
    .first()
    .waitFor()
  expect(await first(two).innerText()).toContain('乙的结尾')
  await two.getByRole('button', { name: /别人/ }).click()
  await kept(two)
  expect(await first(two).innerText()).not.toContain('乙的结尾')
  await two.keyboard.press('Control+z')
  await first(two).getByText('乙的结尾').waitFor()
})

test('what was typed in the last moment before the page is closed is kept', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', `/reports/${report}`)
  await first(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('临走一句。')
  await page.close({ runBeforeUnload: true })
  const again = await office.page()
  await signIn(again, 'clerk', `/reports/${report}`)
  await first(again).getByText('临走一句。').waitFor()
})

test('a comment stands at its paragraph, and a finding beside the text, until they are settled', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', `/reports/${report}`)
  await first(page).click()
  await page.getByRole('button', { name: '批注', exact: true }).click()
  await page.getByRole('textbox', { name: '批注' }).fill('请补写一句概括')
  await page.getByRole('button', { name: '写上批注' }).click()
  await page.locator('.block-comment', { hasText: '请补写一句概括' }).waitFor()
  const beside = page.getByRole('complementary', { name: '检查与批注' })
  await beside.getByText('还没有发文字号').waitFor()
  await expectAccessible(page)
  await beside.getByRole('button', { name: /^批注/ }).click()
  await beside.getByRole('button', { name: '已解决' }).click()
  await beside.getByText(/王某经于.*解决/).waitFor()
})

test('an earlier version is compared in words', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', `/reports/${report}`)
  await page.getByRole('button', { name: '版本' }).click()
  const dialog = page.getByRole('dialog', { name: '版本' })
  await dialog.getByRole('combobox', { name: '比较' }).selectOption({ label: '第1版 生成' })
  await dialog.locator('ins', { hasText: '甲写' }).waitFor()
})

test('signing freezes it: a correction shows as drift by its entry, and the files are the same bytes', async () => {
  const page = await office.page()
  await signIn(page, 'head', `/reports/${report}`)
  await page.getByRole('button', { name: '文头文尾' }).click()
  await page.getByLabel('发文字号').fill('某街办〔2026〕3号')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: '送科室负责人审核' }).click()
  await page.getByRole('button', { name: '审核通过，送签' }).click()
  await page.getByRole('button', { name: '签发' }).click()
  await page.getByRole('button', { name: '向社会公开' }).waitFor()
  const download = async (url: string) =>
    Buffer.from(await (await page.request.get(`/api/reports/${report}/${url}`)).body()).toString('base64')
  const files = ['document.docx', 'document.html?edition=public', 'document.pdf']
  const before = await Promise.all(files.map(download))

  const kind = office.product.catalogue.kindAt('petition')!
  for (const [id, persons] of [
    [visits[0]!, 4],
    [visits[1]!, 3],
  ] as const)
    await correct(office.product, operator, kind, id, { version: 1, values: { persons }, reason: '登记有误' })
  await page.reload()
  await page.getByText('个数字变了').click()
  const notice = page.locator('details.notice')
  expect(await notice.innerText()).toMatch(/13人 → 15人/)
  await notice.getByRole('button', { name: '来访涉及人数' }).first().click()
  const dialog = page.getByRole('dialog', { name: '来访涉及人数' })
  await dialog.getByText('现在台账中是 15人').waitFor()
  expect(await dialog.locator('.notice.warn li').count()).toBe(2)
  expect(await Promise.all(files.map(download))).toEqual(before)
})

test('a published report is read without a session, and its figures open without any entry', async () => {
  const page = await office.page()
  await signIn(page, 'head', `/reports/${report}`)
  await page.getByRole('button', { name: '向社会公开' }).click()
  await page.getByRole('link', { name: /公开$/ }).waitFor()
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    const citizen = await office.page({ width, height })
    await citizen.goto('/public/reports')
    await expectAccessible(citizen)
    await citizen.getByRole('link', { name: /法治政府建设情况报告/ }).click()
    await citizen.locator('a.figure').first().waitFor()
    await expectNoSidewaysScroll(citizen)
    await citizen.locator('a.figure', { hasText: '13人' }).first().click()
    await citizen.getByText(/只说明口径|only what is counted is told/).waitFor()
    await expectAccessible(citizen)
    await expectNoSidewaysScroll(citizen)
  }
})

test('on a phone the draft and the page with the red head fit', async () => {
  const { id } = await composeReport(office.product, operator, { unit: street.code, year: 2025 })
  const page = await office.page({ width: 390, height: 844 })
  await signIn(page, 'clerk', `/reports/${id}`)
  await first(page).waitFor()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.goto(`/api/reports/${id}/document.html`)
  await page.locator('.mark').waitFor()
  await expectNoSidewaysScroll(page)
})

test('no page of these complained or asked for anything outside the product', () => {
  expect(office.complaints).toEqual([])
  expect(office.strangers).toEqual([])
})
