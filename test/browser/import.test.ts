/** An office drops its own workbook, sees what is wrong in it, mends that, and takes the whole back. */
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { signIn, startOffice } from './product.ts'

const office = startOffice()

const workbook = async (secondDay: string) => ({
  name: '信访台账.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: '一季度',
          rows: [
            ['某某街道信访登记台账'],
            ['序号', '信访编号', '登记日期', '信访形式', '信访人姓名', '反映事项', '办理状态'],
            [1, 'XF-1', '2026.1.5', '来访', '钱某', '反映井盖缺失', '已答复'],
            [2, 'XF-2', secondDay, '来信', '孙某', '反映油烟扰民', '已受理'],
            ['合计', 2],
          ],
        },
      ],
    }),
  ),
})

test('a bad row is rejected with its reason, mended and brought in; the good one goes in once', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', '/import')
  await page.setInputFiles('input[type=file]', await workbook('2026.2.30'))
  await page.waitForURL('**/import/*')
  await page.getByText('待确认').waitFor()
  const rejected = page.getByRole('row', { name: /不是存在的日期/ })
  await rejected.waitFor()
  expect(await rejected.innerText()).toMatch(/4\s+登记日期\s+2026.2.30/)
  expect(await page.getByLabel('“登记日期”对应的字段').inputValue()).toBe('received_on')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载退回的1行' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
  await page.getByRole('button', { name: '确认导入' }).click()
  await page.getByText('已导入').waitFor()

  await page.goto('/import')
  await page.setInputFiles('input[type=file]', await workbook('2026.2.27'))
  await page.waitForURL('**/import/*')
  await page.getByRole('button', { name: '确认导入' }).click()
  await page.getByText('已导入').waitFor()
  await page.goto('/list/petition?search=反映')
  await page.getByText('共2条').waitFor()
})

test('a person can change which column is which', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', '/import')
  await page.setInputFiles('input[type=file]', await workbook('2026.3.3'))
  await page.waitForURL('**/import/*')
  const column = page.getByLabel('“反映事项”对应的字段')
  await column.selectOption({ label: '备注' })
  await page.locator('.sheet[aria-busy=false]').waitFor()
  await page.reload()
  expect(await column.inputValue()).toBe('note')
  await page.getByRole('button', { name: '取消' }).click()
  await page.getByText('已取消').waitFor()
})

test('a whole import is taken back', async () => {
  const page = await office.page()
  await signIn(page, 'clerk', '/import')
  await page
    .getByRole('row', { name: /已导入/ })
    .getByRole('link')
    .last()
    .click()
  await page.getByRole('button', { name: '撤销这次导入' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销这次导入' }).click()
  await page.getByText('已撤销').waitFor()
  expect(office.complaints).toEqual([])
})
