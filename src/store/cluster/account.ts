// As whom PostgreSQL runs. It refuses root, yet the data folder and the programs may lie where only root can enter, such
// as a home folder of mode 700. So root gives it another user's identity together with the one power of root it needs,
// to pass through folders (an ambient capability, which outlives the change of user). Where that power cannot be given
// away, as in a container without it, a user namespace shows PostgreSQL another name for the same user. Copying
// programs and data to some folder open to all was refused: the data folder must hold the data, whole.
//
// Each way is tried on the spot, and the first that enters the folder and runs the program is taken.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ClusterError } from './cluster-error.ts'
import type { Home } from './home.ts'
import type { Native } from './native.ts'

export interface Account {
  /** Who owns the cluster's files. */
  uid: number
  gid: number
  /** Put before a command, it makes the command run as this account. */
  prefix: string[]
}

export function accountFor(home: Home, native: Native): Account {
  const refusals: string[] = []
  for (const account of process.getuid?.() === 0 ? waysOfRoot(home) : waysOfAUser()) {
    const refusal = tryOut(account, home, native)
    if (refusal === undefined) return account
    refusals.push(refusal)
  }
  throw new ClusterError(
    `自带的 PostgreSQL 无法运行（${[...new Set(refusals)].join('；')}）。数据没有改动。请用一个能进入 ${home.folder} 和程序文件夹的普通用户启动，或用 DATABASE_URL 指定一个 PostgreSQL 15以上的服务器。`,
  )
}

function waysOfRoot(home: Home): Account[] {
  const { uid, gid } = unprivilegedUser(home)
  // `no_setuid_fixup` makes the power count for access(2) too, by which initdb looks for its programs.
  const become = [
    'setpriv',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
  ]
  const withPower = (power: string): Account => ({
    uid,
    gid,
    prefix: [...become, `--inh-caps=+${power}`, `--ambient-caps=+${power}`],
  })
  return [
    withPower('dac_read_search'),
    // More than is needed, but what containers usually leave to their root.
    withPower('dac_override'),
    byNamespace(),
  ]
}

function waysOfAUser(): Account[] {
  return [{ ...ownIds(), prefix: [] }, byNamespace()]
}

/** Also serves a user without an entry in /etc/passwd, whom `initdb` refuses. */
function byNamespace(): Account {
  const { uid, gid } = nobody
  return { ...ownIds(), prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`] }
}

function ownIds() {
  return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
}

/** The owner of the data, so that either can start it; root's own data goes to `postgres` or `nobody`. */
function unprivilegedUser(home: Home): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  const owner = [home.cluster, home.folder]
    .filter((path) => existsSync(path))
    .map((path) => statSync(path).uid)
    .find((uid) => uid !== 0)
  return (
    users.find(({ uid }) => uid === owner) ??
    users.find(({ name }) => name === 'postgres') ??
    users.find(({ name }) => name === 'nobody') ??
    nobody
  )
}

const nobody = { uid: 65534, gid: 65534 }

/** Why it does not work, or undefined if it does. */
function tryOut({ prefix }: Account, home: Home, native: Native): string | undefined {
  const script = 'cd "$0" && id -un && exec "$1" --version'
  const [command = 'sh', ...rest] = [...prefix, 'sh', '-c', script, home.folder, native.postgres]
  const trial = spawnSync(command, rest, { env: native.environment, cwd: '/', encoding: 'utf8' })
  if (trial.status === 0) return undefined
  return trial.error?.message ?? (trial.stderr.trim().split('\n').at(-1) || `${command}: ${trial.status}`)
}

/** Hands the cluster to the account, the folder itself last, so that an interrupted change is taken up again. */
export function giveCluster(cluster: string, { uid, gid }: Account): void {
  if (statSync(cluster).uid === uid) return
  for (const name of readdirSync(cluster, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(cluster, name), uid, gid)
  }
  chownSync(cluster, uid, gid)
}
