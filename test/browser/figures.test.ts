/** From a number to its records, on the figures page and in a report. */
import { expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { takeStep } from '#operations/change.ts'
import { addPetition, signIn, startOffice } from './product.ts'

const office = startOffice()
const kind = () => office.product.catalogue.kindAt('petition')!

async function addAccepted(matter: string) {
  const entry = await addPetition(office.product, { received_on: '2026-02-02', matter })
  return takeStep(office.product, operator, kind(), entry.id, 'accept', {
    version: 1,
    values: { accepted_on: '2026-02-05' },
  })
}

test('a figure opens into its basis, its entries and its months, each of which leads on', async () => {
  await addAccepted('反映甲事')
  const entry = await addAccepted('反映乙事')
  const page = await office.page()
  await signIn(page, 'head', '/figures?year=2026')
  await page.getByPlaceholder('查找指标').fill('受理信访总')
  await page.getByRole('button', { name: /受理信访总件数/ }).click()
  const sheet = page.getByRole('dialog', { name: '受理信访总件数' })
  await sheet.getByText('2件', { exact: true }).waitFor()
  await sheet.getByText(/受理日期在2026-01-01至2026-12-31/).waitFor()
  await sheet.getByRole('button', { name: '各月' }).click()
  await sheet.getByRole('button', { name: /2月/ }).first().click()
  await sheet.getByText('回到整个数字').waitFor()
  await sheet.getByRole('link', { name: entry.number }).click()
  await page.getByRole('heading', { name: '反映乙事' }).waitFor()
})

test('a number of a report opens the entries it counted, and is marked once they change', async () => {
  const entry = await addAccepted('反映丙事')
  const page = await office.page()
  await signIn(page, 'head', '/reports')
  await page.getByLabel('年度', { exact: true }).selectOption('2026')
  await page.getByRole('button', { name: /生成.*年度报告/ }).click()
  await page.getByRole('button', { name: '上行文样式' }).click()
  const paper = page.frameLocator('iframe')
  await paper.locator('a.figure[data-indicator="petition.received.total"]').first().click()
  const sheet = page.getByRole('dialog', { name: '受理信访总件数' })
  await sheet.getByRole('link', { name: entry.number }).waitFor()
  await page.keyboard.press('Escape')

  await addAccepted('反映丁事')
  await page.reload()
  await page.getByText(/自上稿以来有\d+个数字变了/).click()
  await page.getByRole('button', { name: '受理信访总件数' }).click()
  await page.getByRole('dialog').getByText('现在计入').waitFor()
  expect(office.complaints).toEqual([])
})
