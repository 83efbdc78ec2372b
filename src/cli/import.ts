import { basename } from 'node:path'
import { operator } from '#operations/access.ts'
import { importFile } from '#operations/import/import.ts'
import { undoImport } from '#operations/import/undo.ts'
import { type Command, required, UsageError } from './command.ts'

export const importFiles: Command = {
  usage: 'import FILE… --unit CODE [--ledger ID] [--year Y] [--dry-run]',
  says: '导入办公室自己的表格；坏行逐行说明，其余照收；同一文件再来一次不会重复',
  options: {
    unit: { type: 'string' },
    ledger: { type: 'string' },
    year: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  needsStore: true,
  async run(context) {
    const { values, words, opened, log } = context
    if (words.length === 0) throw new UsageError('要给出至少一个文件')
    if (values.year !== undefined && !/^(19|20)\d\d$/.test(String(values.year)))
      throw new UsageError('--year 应为四位数字')
    const unit = required(context, 'unit')
    const files = []
    for (const path of words) {
      const answer = await importFile(opened.product, operator, {
        source: path,
        name: basename(path),
        unit,
        ...(values.ledger !== undefined && { ledger: String(values.ledger) }),
        ...(values.year !== undefined && { year: Number(values.year) }),
        dryRun: values['dry-run'] === true,
        progress: (rows) => log(`${basename(path)}：已读 ${rows} 行`),
      })
      files.push({ ...answer, file: path })
    }
    return {
      json: { files },
      text: files.map(spoken).join('\n'),
      exit: files.every((file) => file.error === undefined) ? 0 : 1,
    }
  },
}

function spoken(file: Awaited<ReturnType<typeof importFile>>): string {
  if (file.error) return `${file.file}：${file.error}`
  const sheets = file.sheets.map((sheet) => {
    const head = `  ${sheet.sheet}`
    if (sheet.ledger === null) return `${head}：没有导入（${sheet.unrecognised}）`
    const rejected = sheet.rejected.map(
      (row) => `    第${row.row}行 ${row.column ?? ''} ${row.value ?? ''}：${row.reason}`,
    )
    return [
      `${head}：${sheet.ledger}，读${sheet.read}行，新增${sheet.added}，未变${sheet.unchanged}，更新${sheet.changed}，退回${sheet.rejected.length}`,
      ...rejected,
    ].join('\n')
  })
  return [`${file.file}（批次 ${file.batch}）`, ...sheets].join('\n')
}

export const importUndo: Command = {
  usage: 'import undo BATCH',
  says: '撤销一整批导入',
  options: {},
  needsStore: true,
  async run({ words, opened }) {
    const [batch] = words
    if (!batch || words.length > 1) throw new UsageError('要给出一个批次')
    const answer = await undoImport(opened.product, operator, batch)
    return {
      json: answer,
      text: `撤销了${answer.removed}条${answer.kept > 0 ? `；${answer.kept}条之后有人改过，予以保留` : ''}`,
    }
  },
}
