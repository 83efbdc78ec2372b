// Starts a TypeScript file of this repository on the pinned Node, whatever Node the machine has.
// Installs the packages first where they are missing or the lock file is newer. Plain JavaScript for Node >= 20.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [script, ...args] = process.argv.slice(2)

installPackages()
const child = spawn(pinnedNode(), ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
  stdio: 'inherit',
  // Set before the first module is read, so that what translates TypeScript is not even loaded once all is known.
  env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'), ...process.env },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : code))

function installPackages() {
  const wanted = read('package-lock.json')
  const stamp = join(root, 'node_modules', '.package-lock.json')
  if (existsSync(stamp) && sameVersions(JSON.parse(wanted), JSON.parse(readFileSync(stamp, 'utf8')))) return
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (npm.status !== 0) {
    console.error('安装依赖失败：npm ci 没有成功。请检查 npm 源是否可达，然后重试。')
    process.exit(1)
  }
}

/** True when every package that the lock file asks of this platform stands installed in that version. */
function sameVersions(lock, installed) {
  return Object.entries(lock.packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed.packages[path]?.version === version,
  )
}

function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const pinned = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', name)
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  console.error(
    `这台机器（${process.platform} ${process.arch}）需要 Node 24 或更高版本；现在是 ${process.version}。`,
  )
  process.exit(1)
}

function read(path) {
  return readFileSync(join(root, path), 'utf8')
}
