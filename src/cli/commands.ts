/** All commands. */

import { accountAdd } from './account.ts'
import type { Command } from './command.ts'
import { demoClear, demoLoad } from './demo.ts'
import { due } from './due.ts'
import { figures, trace } from './figures.ts'
import { importFiles, importUndo } from './import.ts'
import { reportCompose } from './report.ts'
import { reportBatch, reportCheck } from './report-check.ts'
import { reportRead } from './report-read.ts'
import { unitAdd } from './unit.ts'
import { verifyAll } from './verify.ts'

export const commands: Readonly<Record<string, Command>> = {
  'unit add': unitAdd,
  import: importFiles,
  'import undo': importUndo,
  figures,
  trace,
  'report compose': reportCompose,
  'report read': reportRead,
  'report check': reportCheck,
  'report batch': reportBatch,
  due,
  verify: verifyAll,
  'account add': accountAdd,
  'demo load': demoLoad,
  'demo clear': demoClear,
}
