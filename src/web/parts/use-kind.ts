/** Which kind of record a page is about, from its address: `petition`, or `emergency/plan`. */
import { useParams } from 'react-router'
import type { Kind } from '#kernel/ledger.ts'
import { catalogue } from '#ledgers/index.ts'

export function useKind(): Kind | undefined {
  return catalogue.kindAt(useParams()['*'] ?? '')
}

/** The last part of the address is the entry's own. */
export function useKindAndId(): { kind: Kind; id: string } | undefined {
  const parts = (useParams()['*'] ?? '').split('/')
  const id = parts.pop() ?? ''
  const kind = catalogue.kindAt(parts.join('/'))
  return kind && { kind, id }
}
