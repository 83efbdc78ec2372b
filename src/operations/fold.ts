/** Folds the lines of an entry into what they say it is. */

/** `name[]` stands for all rows of a part, `name[]+` for rows added to it. */
export function fold(
  state: Record<string, unknown>,
  change: Record<string, unknown>,
): Record<string, unknown> {
  const next: Record<string, unknown> = { ...state }
  for (const [name, value] of Object.entries(change)) {
    if (name.endsWith('[]+')) {
      const part = name.slice(0, -1)
      next[part] = [...((next[part] as unknown[]) ?? []), ...(value as unknown[])]
    } else if (name.endsWith('[]-')) {
      const part = name.slice(0, -1)
      const gone = new Set(value as string[])
      next[part] = ((next[part] as { id: string }[]) ?? []).filter((row) => !gone.has(row.id))
    } else next[name] = value
  }
  return next
}
