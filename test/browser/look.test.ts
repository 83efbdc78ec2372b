/** How the pages hold up: both languages, a desk and a phone, the keyboard alone, and people who see otherwise. */
import { beforeAll, describe, expect, test } from 'vitest'
import { addPetition, expectAccessible, expectNoSidewaysScroll, signIn, startOffice } from './product.ts'

const office = startOffice()
let entry = ''
beforeAll(async () => {
  entry = (await addPetition(office.product, { matter: '反映路面积水', name: '周某', phone: '13700001111' }))
    .id
})

const pages = () => [
  ['/', '.totals'],
  ['/list/petition', '.list tbody'],
  ['/new/publicity', '.entry-form'],
  [`/entry/petition/${entry}`, '.tasks'],
  ['/import', '.drop'],
  ['/figures', '.figures'],
  ['/figures/petition.received.arrived', '.figure-big'],
  ['/reports', '.compose'],
  ['/accounts', 'table'],
  ['/journal', 'tbody tr'],
]

describe.each([
  ['a desk', 1366, 768],
  ['a phone', 390, 844],
])('on %s', (_, width, height) => {
  test('every page fits, and axe finds nothing', async () => {
    const page = await office.page({ width, height })
    await page.goto('/')
    await expectAccessible(page)
    await signIn(page, 'county')
    for (const [path, sign] of pages()) {
      await page.goto(path!)
      await page.locator(sign!).first().waitFor()
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
  })
})

test('the language is switched by a press and remembered', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', '/list/petition')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Petitions' }).waitFor()
  await page.goto(`/entry/petition/${entry}`)
  await page.getByText('Legal time limits').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await expectAccessible(page)
})

test('on a phone a list is cards and the menu opens', async () => {
  const page = await office.page({ width: 390, height: 844 })
  await signIn(page, 'clerk', '/list/petition')
  const card = page.locator('.list tbody tr').first()
  await card.waitFor()
  expect(await card.evaluate((row) => getComputedStyle(row).display)).toBe('block')
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('link', { name: '工作台' }).click()
  await page.getByRole('heading', { name: '工作台' }).waitFor()
})

test('the keyboard alone reaches content, search and an entry', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', '/list/petition')
  await page.locator('.list tbody a').first().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('积水')
  await page.waitForURL(/search=/)
  await page.locator('.list tbody a').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '反映路面积水' }).waitFor()
  await page.goto('/list/petition')
  await page.locator('.list tbody a').first().waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文')
})

test('a filtered list is said by its address, and the same address shows it again', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', '/list/petition')
  await page
    .getByRole('button', { name: /^信访渠道/ })
    .first()
    .click()
  await page.getByLabel('来信').check()
  await page.waitForURL(/channel=letter/)
  await page.getByText('没有符合条件的记录').waitFor()
  await page.goto('/list/petition?channel=visit')
  await page
    .getByRole('button', { name: /信访渠道为来访/ })
    .first()
    .waitFor()
  await page.getByText('共1条').waitFor()

  await page.getByRole('button', { name: '存为常用清单' }).click()
  await page.getByLabel('清单名称').fill('来访清单')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.goto('/list/petition')
  await page.getByRole('link', { name: '来访清单' }).click()
  await page.waitForURL(/channel=visit/)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: '删除清单“来访清单”' }).click()
  await page.getByRole('link', { name: '来访清单' }).waitFor({ state: 'detached' })
  expect(office.complaints).toEqual([])
})
