import type { Role } from '#kernel/roles.ts'
import { operator } from '#operations/access.ts'
import { addAccount } from '#operations/accounts.ts'
import { type Command, required, UsageError } from './command.ts'

export const accountAdd: Command = {
  usage: 'account add NAME --unit CODE --roles clerk,head,… [--person 姓名]',
  says: '添加一个账号；初始密码只显示这一次',
  options: { unit: { type: 'string' }, roles: { type: 'string' }, person: { type: 'string' } },
  needsStore: true,
  async run(context) {
    const [name] = context.words
    if (!name) throw new UsageError('要给出账号名')
    const { password, ...account } = await addAccount(context.opened.product, operator, {
      name,
      person: String(context.values.person ?? name),
      unit: required(context, 'unit'),
      roles: required(context, 'roles').split(',') as Role[],
    })
    return {
      json: { ...account, password },
      text: `账号 ${account.name}，初始密码 ${password}（首次登录须修改）`,
    }
  },
}
