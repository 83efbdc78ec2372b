/** The product as a person meets it: the real server on a database of its own, and Chromium before it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Role } from '#kernel/roles.ts'
import { operator } from '#operations/access.ts'
import { addAccount } from '#operations/accounts.ts'
import { open as openEntry } from '#operations/open.ts'
import { changePassword } from '#operations/sign-in.ts'
import { findChromium } from '#reports/document/pdf.ts'
import { buildServer } from '#server/app.ts'
import { accountNamed } from '#store/accounts.ts'
import { county, street, type TestProduct, testProduct } from '#test/product.ts'

export const password = 'gongwen-2026-ok!'

export interface Office {
  product: TestProduct
  address: string
  /** A page of its own session, at desk size and in Chinese unless told otherwise. */
  page(options?: { width?: number; height?: number }): Promise<Page>
  /** What the page complained about, which should be nothing. */
  complaints: string[]
  /** Addresses outside the product that a page asked for. */
  strangers: string[]
}

/** Starts the product for a file of tests, with a clerk and a head of a street and an administrator of the county. */
export function startOffice(): Office {
  const office = { complaints: [], strangers: [] } as unknown as Office
  const closing: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    const product = await testProduct((close) => void closing.unshift(close))
    product.setNow(new Date().toISOString())
    await addPerson(product, 'clerk', '王某经', street.code, ['clerk'])
    await addPerson(product, 'head', '李某科', street.code, ['clerk', 'head', 'leader'])
    await addPerson(product, 'county', '张某管', county.code, [
      'administrator',
      'clerk',
      'head',
      'leader',
      'auditor',
    ])
    const data = await mkdtemp(join(tmpdir(), 'mingfa-browser-'))
    closing.unshift(() => rm(data, { recursive: true, force: true }))
    const server = await buildServer({ product, data })
    closing.unshift(() => server.close())
    const address = await server.listen({ host: '127.0.0.1', port: 0 })
    const browser = await launch()
    closing.unshift(() => browser.close())
    Object.assign(office, { product, address, page: pageOf(browser, office, closing) })
  })
  afterAll(async () => {
    for (const close of closing) await close()
  })
  return office
}

async function launch(): Promise<Browser> {
  const executablePath = await findChromium(process.env.PATH ?? '')
  if (!executablePath) throw new Error('没有找到 Chromium；npm test 会安装它，或者：apt-get install chromium')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

const pageOf =
  (browser: Browser, office: Office, closing: (() => Promise<unknown>)[]): Office['page'] =>
  async ({ width = 1366, height = 768 } = {}) => {
    const context: BrowserContext = await browser.newContext({
      viewport: { width, height },
      baseURL: office.address,
    })
    closing.unshift(() => context.close())
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => office.complaints.push(error.message))
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(office.address))
        office.strangers.push(request.url())
    })
    return page
  }

async function addPerson(
  product: TestProduct,
  name: string,
  person: string,
  unit: string,
  roles: Role[],
): Promise<void> {
  const { password: first } = await addAccount(product, operator, { name, person, unit, roles })
  await changePassword(product.sql, (await accountNamed(product.sql, name))!, first, password)
}

export async function signIn(page: Page, name: string, at = '/'): Promise<void> {
  await page.goto(at)
  await page.getByLabel('账号').fill(name)
  await page.getByLabel('密码').fill(password)
  await page.keyboard.press('Enter')
  await page.locator('#main h1').waitFor()
}

/** A petition of the street as the form would open it. */
export async function addPetition(product: TestProduct, values: Record<string, unknown>) {
  const kind = product.catalogue.kindAt('petition')!
  const today = product.now().toISOString().slice(0, 10)
  return openEntry(product, operator, kind, {
    office: street.code,
    values: { channel: 'visit', received_on: today, matter: '反映路灯不亮', ...values },
  })
}

/** WCAG 2.2 AA as axe can check it. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
}
