/** Units and accounts, for administrators. */
import { type FormEvent, useState } from 'react'
import { type Role, roles } from '#kernel/roles.ts'
import {
  type AccountLine,
  useAccounts,
  useAddAccount,
  useChangeAccount,
  useResetPassword,
} from '../../api/manage.ts'
import { useMe } from '../../api/session.ts'
import { useSay, useTexts } from '../../language.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Failure, Loaded } from '../../parts/failure.tsx'
import { PageHead } from '../../parts/page.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { UnitPicker, useUnitName } from '../../parts/unit-picker.tsx'
import { RoleTicks } from './role-ticks.tsx'
import { Units } from './units.tsx'

export function AccountsPage() {
  const t = useTexts()
  const [adding, setAdding] = useState(false)
  const [given, setGiven] = useState<{ name: string; password: string } | null>(null)
  const accounts = useAccounts()
  return (
    <>
      <PageHead title={t.accounts.title}>
        <button type="button" className="button primary" onClick={() => setAdding(true)}>
          ＋ {t.accounts.add}
        </button>
      </PageHead>
      <section className="card" aria-labelledby="accounts">
        <h2 id="accounts">{t.accounts.accounts}</h2>
        <Loaded of={accounts}>{(list) => <Accounts accounts={list} give={setGiven} />}</Loaded>
      </section>
      <Units />
      {adding && <AddAccount close={() => setAdding(false)} give={setGiven} />}
      {given && (
        <Dialog title={t.accounts.password} close={() => setGiven(null)}>
          <p>{t.accounts.passwordOnce(given.name)}</p>
          <p className="figure-big">
            <code>{given.password}</code>
          </p>
        </Dialog>
      )}
    </>
  )
}

type Give = (given: { name: string; password: string }) => void

function Accounts({ accounts, give }: { accounts: readonly AccountLine[]; give: Give }) {
  const t = useTexts()
  return (
    <table className="grid cards">
      <thead>
        <tr>
          <th scope="col">{t.accounts.person}</th>
          <th scope="col">{t.signIn.name}</th>
          <th scope="col">{t.common.unit}</th>
          <th scope="col">{t.accounts.roles}</th>
          <th scope="col">{t.accounts.acts}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} give={give} />
        ))}
      </tbody>
    </table>
  )
}

function AccountRow({ account, give }: { account: AccountLine; give: Give }) {
  const t = useTexts()
  const say = useSay()
  const nameOf = useUnitName()
  const { account: me } = useMe()
  const change = useChangeAccount()
  const reset = useResetPassword()
  const [editing, setEditing] = useState(false)
  return (
    <tr className={account.disabled ? 'unused' : undefined}>
      <td data-label={t.accounts.person}>{account.person}</td>
      <td data-label={t.signIn.name}>{account.name}</td>
      <td data-label={t.common.unit}>{nameOf(account.unit)}</td>
      <td data-label={t.accounts.roles}>
        {account.roles.map((role) => say(roles[role])).join(t.common.comma)}
      </td>
      <td data-label={t.accounts.acts}>
        <span className="files">
          <button type="button" className="button small" onClick={() => setEditing(true)}>
            {t.accounts.edit}
          </button>
          <button
            type="button"
            className="button small"
            onClick={() =>
              reset.mutate(account.id, {
                onSuccess: ({ password }) => give({ name: account.name, password }),
              })
            }
          >
            {t.accounts.reset}
          </button>
          {account.id !== me.id && (
            <button
              type="button"
              className="button small"
              onClick={() => change.mutate({ id: account.id, disabled: !account.disabled })}
            >
              {account.disabled ? t.accounts.enable : t.accounts.disable}
            </button>
          )}
        </span>
        <Failure error={change.error ?? reset.error} />
        {editing && <EditAccount account={account} close={() => setEditing(false)} />}
      </td>
    </tr>
  )
}

function EditAccount({ account, close }: { account: AccountLine; close: () => void }) {
  const t = useTexts()
  const change = useChangeAccount()
  const [person, setPerson] = useState(account.person)
  const [held, setHeld] = useState<Role[]>(account.roles)
  return (
    <Dialog title={t.accounts.edit} close={close}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          change.mutate({ id: account.id, person, roles: held }, { onSuccess: close })
        }}
      >
        <Failure error={change.error} />
        <TextInput label={t.accounts.person} value={person} onChange={setPerson} />
        <RoleTicks held={held} onChange={setHeld} />
        <p className="form-end">
          <button
            type="submit"
            className="button primary"
            disabled={change.isPending || held.length === 0 || person.trim() === ''}
          >
            {t.common.save}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

function AddAccount({ close, give }: { close: () => void; give: Give }) {
  const t = useTexts()
  const { unit: own } = useMe()
  const add = useAddAccount()
  const [name, setName] = useState('')
  const [person, setPerson] = useState('')
  const [unit, setUnit] = useState(own.code)
  const [held, setHeld] = useState<Role[]>(['clerk'])
  return (
    <Dialog title={t.accounts.add} close={close}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          add.mutate(
            { name, person, unit, roles: held },
            {
              onSuccess: ({ password }) => {
                close()
                give({ name, password })
              },
            },
          )
        }}
      >
        <Failure error={add.error} />
        <TextInput label={t.signIn.name} value={name} onChange={setName} />
        <TextInput label={t.accounts.person} value={person} onChange={setPerson} />
        <UnitPicker value={unit} onChange={setUnit} />
        <RoleTicks held={held} onChange={setHeld} />
        <p className="form-end">
          <button
            type="submit"
            className="button primary"
            disabled={add.isPending || name.trim() === '' || person.trim() === '' || held.length === 0}
          >
            {t.accounts.add}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
