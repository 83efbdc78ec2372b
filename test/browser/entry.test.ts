/** A clerk's day at one entry: signing in, registering, deciding, answering, and being crossed by a colleague. */
import { expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { addAccount } from '#operations/accounts.ts'
import { correct } from '#operations/change.ts'
import { street } from '#test/product.ts'
import { addPetition, password, signIn, startOffice } from './product.ts'

const office = startOffice()

test('a wrong password is told in words and lets nobody in', async () => {
  const page = await office.page()
  await page.goto('/')
  await page.getByLabel('账号').fill('clerk')
  await page.getByLabel('密码').fill('falsch-falsch')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('账号或密码不正确').waitFor()
  expect(await page.getByRole('heading', { name: '登录' }).isVisible()).toBe(true)
})

test('a first password must be changed before anything else', async () => {
  const first = await addAccount(office.product, operator, {
    name: 'fresh',
    person: '新某人',
    unit: street.code,
    roles: ['clerk'],
  })
  const page = await office.page()
  await page.goto('/list/petition')
  await page.getByLabel('账号').fill('fresh')
  await page.getByLabel('密码').fill(first.password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '修改初始密码' }).waitFor()
  await page.getByLabel('现在的密码').fill(first.password)
  await page.getByLabel('新密码', { exact: true }).fill(password)
  await page.getByLabel('再输一次新密码').fill(password)
  await page.getByRole('button', { name: '修改密码' }).click()
  await page.getByRole('heading', { name: '信访台账' }).waitFor()
})

test('a petition is registered, accepted and answered, and its history says so in words', async () => {
  const page = await office.page()
  await signIn(page, 'clerk')
  await page.getByRole('link', { name: '＋ 信访台账' }).click()
  await page.getByRole('button', { name: '登记', exact: true }).click()
  const summary = page.getByRole('alert')
  await summary.getByRole('link', { name: '信访渠道空白' }).waitFor()
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)

  await page.getByLabel('来访').check()
  await page.getByRole('textbox', { name: '收到日期' }).fill('20260302')
  await page.getByLabel('信访人').fill('赵某')
  await page.getByLabel('信访事项').fill('反映小区噪音扰民')
  await page.getByLabel('联系电话').fill('13800001234')
  await page.reload()
  await page.getByText('已恢复您上次没有提交的内容').waitFor()
  expect(await page.getByLabel('信访事项').inputValue()).toBe('反映小区噪音扰民')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('13800001234')
  await page.getByLabel('信访事项').press('Control+Enter')

  await page.getByRole('heading', { name: '反映小区噪音扰民' }).waitFor()
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await page.getByRole('textbox', { name: '受理日期' }).fill('2026-3-9')
  await page.getByRole('button', { name: '受理', exact: true }).last().click()
  await page.getByText('已记下：受理').waitFor()
  await page.getByRole('button', { name: '书面答复', exact: true }).click()
  await page.getByRole('textbox', { name: '答复日期' }).fill('2026-03-20')
  await page.getByRole('button', { name: '书面答复', exact: true }).last().click()
  await page.getByText('已答复', { exact: true }).first().waitFor()
  const history = page.getByRole('region', { name: '经过' })
  await history.getByText('书面答复').waitFor()
  expect(await history.innerText()).toContain('答复日期 2026-03-20')
})

test('why a due day is that day is shown day by day', async () => {
  const { id } = await addPetition(office.product, { received_on: '2026-09-28', matter: '请求修路' })
  const page = await office.page()
  await signIn(page, 'clerk', `/entry/petition/${id}`)
  await page.getByRole('button', { name: /为什么是/ }).click()
  const sheet = page.getByRole('list', { name: '逐日说明' })
  await sheet.waitFor()
  expect(await page.getByRole('dialog').innerText()).toContain('信访工作条例')
  expect(await sheet.locator('li.counted').count()).toBeGreaterThan(14)
})

test('personal data is shown for a purpose only, which the history keeps', async () => {
  const { id } = await addPetition(office.product, { matter: '反映停水', phone: '13911112222' })
  const page = await office.page()
  await signIn(page, 'clerk', `/entry/petition/${id}`)
  const details = page.getByRole('region', { name: '内容' })
  await details.getByText('139****2222').waitFor()
  await page.getByRole('button', { name: '查看联系电话' }).click()
  await page.getByLabel('用途').fill('电话联系本人')
  await page.getByRole('button', { name: '查看并记录' }).click()
  await details.getByText('13911112222').waitFor()
  await page.getByText('理由：电话联系本人').waitFor()
})

test('an edit that comes too late shows both versions and loses nothing of either', async () => {
  const { product } = office
  const { id } = await addPetition(product, { matter: '反映垃圾堆放', village: '甲村' })
  const page = await office.page()
  await signIn(page, 'clerk', `/entry/petition/${id}`)
  await page.getByRole('button', { name: '更正', exact: true }).click()
  await page.getByLabel('涉及人数').fill('12')
  await page.getByLabel('理由').fill('漏登人数')
  await correct(product, operator, product.catalogue.kindAt('petition')!, id, {
    version: 1,
    values: { village: '乙村' },
    reason: '村名写错',
  })
  await page.getByRole('button', { name: '保存更正' }).click()

  const dialog = page.getByRole('dialog', { name: '这条记录刚被别人改过' })
  await dialog.waitFor()
  expect(await dialog.getByRole('row', { name: /村\(社区\)/ }).innerText()).toMatch(/甲村\s+乙村\s+没有改/)
  expect(await dialog.getByRole('row', { name: /涉及人数/ }).innerText()).toContain('12人')
  await dialog.getByRole('button', { name: '保留我填的，提交' }).click()
  await page.getByText('第3版').waitFor()
  const details = await page.getByRole('region', { name: '内容' }).innerText()
  expect(details).toContain('乙村')
  expect(details).toContain('12人')
})

test('no page of these complained or asked for anything outside the product', () => {
  expect(office.complaints).toEqual([])
  expect(office.strangers).toEqual([])
})
