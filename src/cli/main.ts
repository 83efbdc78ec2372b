/**
 * The command line: the same operations as the server, in this process, on the same data, whether or not a server runs.
 * Exit 0: done; 1: refused, or findings of severity error; 2: wrong usage.
 */
import { parseArgs } from 'node:util'
import { type Command, type Context, type Outcome, UsageError } from './command.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  const { commands } = await import('./commands.ts')
  const name = [args.slice(0, 2).join(' '), args[0] ?? ''].find((each) => each in commands)
  if (!name)
    return wrongUsage(
      args[0] === undefined || args[0] === '--help' ? '' : `没有命令“${args.join(' ')}”`,
      Object.values(commands),
    )
  const command = commands[name]!
  try {
    return await perform(command, args.slice(name.split(' ').length))
  } catch (error) {
    if (error instanceof UsageError || isParseError(error))
      return wrongUsage((error as Error).message, [command])
    return refused(error, args.includes('--json'))
  }
}

async function perform(command: Command, args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { ...command.options, json: { type: 'boolean' } },
    allowPositionals: true,
    strict: true,
  })
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const { openProduct } = await import('../product.ts')
  const { needsStore } = command
  const opens = typeof needsStore === 'function' ? needsStore(values) : needsStore
  const opened = opens ? await openProduct(process.env, { log }) : null
  try {
    const outcome = await command.run({
      values,
      words: positionals,
      opened: opened as Context['opened'],
      log,
    })
    print(outcome, values.json === true)
    return outcome.exit ?? 0
  } finally {
    await opened?.store.close()
  }
}

function print({ json, text }: Outcome, asJson: boolean): void {
  if (asJson && json !== undefined) process.stdout.write(`${JSON.stringify(json)}\n`)
  if (!asJson && text !== '') process.stdout.write(`${text}\n`)
}

function wrongUsage(message: string, commands: readonly Command[]): number {
  const lines = commands.map(({ usage, says }) => `  mingfa ${usage}\n      ${says}`)
  process.stderr.write(`${message === '' ? '' : `${message}\n`}用法：\n${lines.join('\n')}\n`)
  return 2
}

/** Expected refusals are told in their words; anything else by its message, never by a trace. */
function refused(error: unknown, asJson: boolean): number {
  const message = error instanceof Error ? error.message : String(error)
  const told =
    typeof error === 'object' && error !== null && 'toJSON' in error
      ? (error as { toJSON(): object }).toJSON()
      : { code: 'internal', message }
  if (asJson) process.stdout.write(`${JSON.stringify({ error: told })}\n`)
  process.stderr.write(`${message}\n`)
  return 1
}

function isParseError(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')
  )
}
