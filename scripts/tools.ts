// Installs from Debian's packages what the tests need and the machine lacks: PostgreSQL as an outside server, Chromium for
// the pages, a Chinese font. Where that is not possible the tests that need them are skipped and say so.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const wanted = [
  { package: 'postgresql', there: '/usr/lib/postgresql' },
  { package: 'chromium', there: '/usr/bin/chromium' },
  { package: 'fonts-noto-cjk', there: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' },
]

export function installTools(): void {
  const missing = wanted.filter((tool) => !existsSync(tool.there)).map((tool) => tool.package)
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.error(`Installing ${missing.join(', ')} …`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', '-y', ...args], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  apt('update')
  apt('install', '--no-install-recommends', ...missing)
}
