import { writeFile } from 'node:fs/promises'
import { operator } from '#operations/access.ts'
import { composeReport } from '#reports/annual/report.ts'
import { writeReport } from '#reports/annual/write.ts'
import { type Command, required, yearOf } from './command.ts'

export const reportCompose: Command = {
  usage: 'report compose --unit CODE --year Y --out FILE',
  says: '编成年度报告；按文件名存为 .docx、.pdf、.html 或 .json',
  options: { unit: { type: 'string' }, year: { type: 'string' }, out: { type: 'string' } },
  needsStore: true,
  async run(context) {
    const out = required(context, 'out')
    const { document, id, version } = await composeReport(context.opened.product, operator, {
      unit: required(context, 'unit'),
      year: yearOf(context),
    })
    const { bytes, standIns } = await writeReport(document, out)
    await writeFile(out, bytes)
    if (standIns && standIns.length > 0) context.log(`版式预览，字体已替代：本机缺少${standIns.join('、')}`)
    return {
      json: { report: id, version, file: out, todo: document.todo },
      text: `${document.title}（第${version}稿）→ ${out}`,
    }
  },
}
