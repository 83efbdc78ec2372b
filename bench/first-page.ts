/** The first page as a person on a new browser loads it: its files and bytes, and the time to the sign-in form and to the desk. */
import { chromium } from 'playwright-core'
import { findChromium } from '#reports/document/pdf.ts'

export async function firstPage(port: number, name: string, password: string): Promise<string> {
  const executablePath = await findChromium(process.env.PATH ?? '')
  if (!executablePath) return 'First page: not measured, there is no Chromium here.'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    let files = 0
    let bytes = 0
    page.on('requestfinished', async (request) => {
      const sizes = await request.sizes()
      files += 1
      bytes += sizes.responseBodySize
    })
    const began = performance.now()
    const since = () => ((performance.now() - began) / 1000).toFixed(2)
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.locator('input[type=password]').waitFor()
    const form = since()
    await page.waitForLoadState('networkidle')
    const first = `${files} files, ${(bytes / 1024).toFixed(0)} kB`
    await page.locator('input').first().fill(name)
    await page.locator('input[type=password]').fill(password)
    const entered = performance.now()
    await page.locator('button[type=submit]').click()
    await page.locator('nav').first().waitFor()
    await page.waitForLoadState('networkidle')
    return `First page (Chromium, empty cache, same machine): sign-in form after ${form} s (${first}); desk ${((performance.now() - entered) / 1000).toFixed(2)} s after signing in.`
  } finally {
    await browser.close()
  }
}
