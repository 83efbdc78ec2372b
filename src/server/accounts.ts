/** Units and accounts. */
import type { FastifyInstance } from 'fastify'
import { reachableUnits } from '#operations/access.ts'
import {
  type AccountRequest,
  addAccount,
  changeAccount,
  listAccounts,
  resetPassword,
} from '#operations/accounts.ts'
import type { Product } from '#operations/product.ts'
import { addUnit, type UnitRequest } from '#operations/units.ts'

export async function accountRoutes(app: FastifyInstance, { product }: { product: Product }): Promise<void> {
  app.get('/units', { schema: { summary: 'The units this person may reach' } }, async ({ person }) =>
    (await reachableUnits(product.sql, person)).map(({ code, name, kind, parent }) => ({
      code,
      name,
      kind,
      parent,
    })),
  )
  app.post<{ Body: UnitRequest }>(
    '/units',
    { schema: { summary: 'Add a unit' } },
    async ({ person, body }, reply) => {
      reply.status(201)
      return addUnit(product, person, body)
    },
  )
  app.get('/accounts', { schema: { summary: 'Accounts of the units this person manages' } }, ({ person }) =>
    listAccounts(product, person),
  )
  app.post<{ Body: AccountRequest }>(
    '/accounts',
    { schema: { summary: 'Add an account' } },
    async ({ person, body }, reply) => {
      reply.status(201)
      return addAccount(product, person, body)
    },
  )
  app.patch<{ Params: { id: string }; Body: Partial<AccountRequest> & { disabled?: boolean } }>(
    '/accounts/:id',
    { schema: { summary: 'Change an account' } },
    ({ person, params, body }) => changeAccount(product, person, params.id, body),
  )
  app.post<{ Params: { id: string } }>(
    '/accounts/:id/reset',
    { schema: { summary: 'Give a new first password' } },
    ({ person, params }) => resetPassword(product, person, params.id),
  )
}
