/** `npm run docs:rules`: writes docs/check-rules.md from the rules themselves; a test keeps it current. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageOfRules } from '#checks/page.ts'

await writeFile(join(import.meta.dirname, '..', 'docs', 'check-rules.md'), pageOfRules())
