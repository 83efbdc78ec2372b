/** The journal for auditors, and the proof that nothing in it was touched. */
import { Link, useSearchParams } from 'react-router'
import type { Kind } from '#kernel/ledger.ts'
import { catalogue } from '#ledgers/index.ts'
import { type JournalLine, useJournal, useVerify } from '../../api/manage.ts'
import { useMe } from '../../api/session.ts'
import { useSay, useTexts } from '../../language.tsx'
import { Failure, Loaded } from '../../parts/failure.tsx'
import { PageHead } from '../../parts/page.tsx'
import { wallClock } from '../../parts/today.ts'
import { UnitPicker, useUnitName } from '../../parts/unit-picker.tsx'

export function JournalPage() {
  const t = useTexts()
  const { unit: own, has } = useMe()
  const [address, setAddress] = useSearchParams()
  const unit = address.get('unit') ?? own.code
  return (
    <>
      <PageHead title={t.journal.title}>
        <UnitPicker value={unit} onChange={(code) => setAddress({ unit: code })} />
      </PageHead>
      <Verify />
      {has('auditor') && <Journal unit={unit} />}
    </>
  )
}

function Verify() {
  const t = useTexts()
  const verify = useVerify()
  return (
    <section className="card" aria-labelledby="verify">
      <h2 id="verify">{t.journal.verify}</h2>
      <p>{t.journal.verifyWhat}</p>
      <button type="button" className="button" disabled={verify.isPending} onClick={() => verify.mutate()}>
        {verify.isPending ? t.journal.verifying : t.journal.verify}
      </button>
      <Failure error={verify.error} />
      {verify.data && (
        <div className={`notice ${verify.data.ok ? 'good' : 'bad'}`} role="status">
          <p>
            {verify.data.ok
              ? t.journal.whole(verify.data.entries, verify.data.journal)
              : t.journal.broken(verify.data.broken.length)}
          </p>
          {verify.data.broken.length > 0 && (
            <ul lang="zh-CN">
              {verify.data.broken.map((each) => (
                <li key={`${each.office}${each.position}${each.entry}${each.what}`}>
                  {[each.office, each.ledger, each.position, each.entry, each.what]
                    .filter(Boolean)
                    .join(' · ')}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  )
}

function Journal({ unit }: { unit: string }) {
  const t = useTexts()
  const journal = useJournal(unit)
  return (
    <section className="card" aria-labelledby="lines">
      <h2 id="lines">{t.journal.lines}</h2>
      <Loaded of={journal}>
        {({ pages }) => (
          <table className="grid cards">
            <thead>
              <tr>
                {[
                  t.journal.at,
                  t.common.unit,
                  t.journal.position,
                  t.journal.who,
                  t.journal.did,
                  t.journal.what,
                  t.entry.reason,
                ].map((name) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {pages
                .flatMap((page) => page.lines)
                .map((line) => (
                  <Line key={`${line.office}${line.position}`} line={line} />
                ))}
            </tbody>
          </table>
        )}
      </Loaded>
      {journal.hasNextPage && (
        <p className="pager">
          <button
            type="button"
            className="button"
            disabled={journal.isFetchingNextPage}
            onClick={() => void journal.fetchNextPage()}
          >
            {t.journal.more}
          </button>
        </p>
      )}
    </section>
  )
}

function Line({ line }: { line: JournalLine }) {
  const t = useTexts()
  const say = useSay()
  const nameOf = useUnitName()
  const { account } = useMe()
  const kind = catalogue.kindAt(line.ledger)
  const readable = kind && line.entry && kind.access.read.some((role) => account.roles.includes(role))
  const step = line.action === 'step' ? kind?.procedure.steps[line.reason ?? ''] : undefined
  const what = kind ? say(kind) : t.timeline.actions[line.ledger as keyof typeof t.timeline.actions]
  return (
    <tr>
      <td data-label={t.journal.at} className="whole">
        {wallClock(line.at)}
      </td>
      <td data-label={t.common.unit}>{nameOf(line.office)}</td>
      <td data-label={t.journal.position} className="number">
        {line.position}
      </td>
      <td data-label={t.journal.who}>{line.actor}</td>
      <td data-label={t.journal.did}>
        {step ? say(step) : t.timeline.actions[line.action as keyof typeof t.timeline.actions]}
      </td>
      <td data-label={t.journal.what}>
        {readable ? <Link to={`/entry/${line.ledger}/${line.entry}`}>{what}</Link> : what}
        {kind && <small> {fieldNames(kind, line.fields, say)}</small>}
      </td>
      <td data-label={t.entry.reason}>{step ? '' : line.reason}</td>
    </tr>
  )
}

const shownAtMost = 4

function fieldNames(kind: Kind, fields: readonly string[], say: ReturnType<typeof useSay>): string {
  const names = fields.flatMap((name) => (kind.facts[name] ? [say(kind.facts[name])] : []))
  return names.slice(0, shownAtMost).join(' · ') + (names.length > shownAtMost ? ' …' : '')
}
