/** Which roles a person holds. */
import { type Role, roles } from '#kernel/roles.ts'
import { useSay, useTexts } from '../../language.tsx'

export function RoleTicks({ held, onChange }: { held: readonly Role[]; onChange: (roles: Role[]) => void }) {
  const t = useTexts()
  const say = useSay()
  const names = Object.keys(roles) as Role[]
  return (
    <fieldset className="role-ticks">
      <legend>{t.accounts.roles}</legend>
      {names.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={held.includes(name)}
            onChange={(event) =>
              onChange(names.filter((each) => (each === name ? event.target.checked : held.includes(each))))
            }
          />{' '}
          {say(roles[name])}
        </label>
      ))}
    </fieldset>
  )
}
