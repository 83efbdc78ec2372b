/** Libraries that read old or foreign formats: loaded when such a file comes, and missed only then. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readerMissing } from './unreadable.ts'

const require = createRequire(import.meta.url)

export interface Library<T> {
  module: T
  folder: string
}

/** `T` is the little of it that is used. */
export async function library<T>(name: string, entry: string, format: string): Promise<Library<T>> {
  let file: string
  let folder: string
  try {
    file = require.resolve(entry)
    folder = dirname(require.resolve(`${name}/package.json`))
  } catch {
    throw readerMissing(format)
  }
  return { module: (await import(pathToFileURL(file).href)) as T, folder }
}
