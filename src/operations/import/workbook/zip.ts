/**
 * Reads a ZIP archive by its directory, part by part, from a file or from memory: what is not asked for is never
 * unpacked, a part is unpacked only as fast as it is read, and no part may unpack to more than it declares.
 */
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { damaged, tooLarge, UnreadableWorkbook } from './unreadable.ts'

export interface Archive {
  has(name: string): boolean
  names(): Iterable<string>
  /** How many bytes the part has when unpacked. */
  size(name: string): number
  stream(name: string): AsyncGenerator<Buffer>
  read(name: string, bytesMax: number): Promise<Buffer>
}

/** Bytes that are read by range, so that a large file never lies in memory as a whole. */
export interface Bytes {
  size: number
  range(start: number, length: number): Promise<Buffer>
  close(): Promise<void>
}

export async function openBytes(source: string | Uint8Array): Promise<Bytes> {
  return typeof source === 'string' ? bytesOfFile(await open(source, 'r')) : bytesInMemory(source)
}

async function bytesOfFile(file: FileHandle): Promise<Bytes> {
  const { size } = await file.stat()
  return {
    size,
    async range(start, length) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, start)
      return buffer.subarray(0, bytesRead)
    },
    close: () => file.close(),
  }
}

function bytesInMemory(source: Uint8Array): Bytes {
  const whole = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  return {
    size: whole.length,
    range: async (start, length) => whole.subarray(start, start + length),
    close: async () => {},
  }
}

interface Entry {
  method: number
  packed: number
  unpacked: number
  at: number
  encrypted: boolean
}

const pieceBytes = 64 << 10
const partsMax = 10_000
const directoryBytesMax = 4 << 20
/** Far above any ledger: a sheet of 1,048,576 filled rows has some 500 MB of XML. */
const partBytesMax = 1 << 30
const archiveBytesMax = 2 ** 31
/** Sheets full of empty formatted cells reach about 100; deflate itself ends at 1,032. */
const ratioMax = 300
const ratioCountsFrom = 64 << 20

export async function openArchive(bytes: Bytes): Promise<Archive> {
  const entries = await directory(bytes)
  const unpacked = [...entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0)
  if (unpacked > archiveBytesMax || (unpacked > ratioCountsFrom && unpacked / bytes.size > ratioMax)) {
    throw tooLarge(`约${Math.round(unpacked / (1 << 20))}MB`)
  }
  const entryOf = (name: string) => entries.get(name) ?? fail(`缺少 ${name}`)
  async function* stream(name: string): AsyncGenerator<Buffer> {
    const entry = entryOf(name)
    if (entry.unpacked > partBytesMax) throw tooLarge(name)
    yield* unpack(bytes, name, entry)
  }
  return {
    has: (name) => entries.has(name),
    names: () => entries.keys(),
    size: (name) => entryOf(name).unpacked,
    stream,
    async read(name, bytesMax) {
      if (entryOf(name).unpacked > bytesMax) throw tooLarge(name)
      const chunks: Buffer[] = []
      for await (const chunk of stream(name)) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
  }
}

const fail = (detail: string): never => {
  throw damaged(detail)
}

async function directory(bytes: Bytes): Promise<Map<string, Entry>> {
  const tailLength = Math.min(bytes.size, 65_557)
  const tail = await bytes.range(bytes.size - tailLength, tailLength)
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > tail.length) throw damaged('压缩包没有目录，文件可能没有传完')
  const count = tail.readUInt16LE(end + 10)
  const length = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16)
  if (count > partsMax || length > directoryBytesMax) throw tooLarge('压缩包里的文件太多')
  if (start + length > bytes.size) throw damaged('压缩包目录不完整')
  const listing = await bytes.range(start, length)
  const entries = new Map<string, Entry>()
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > listing.length || listing.readUInt32LE(at) !== 0x02014b50) throw damaged('压缩包目录不完整')
    const nameLength = listing.readUInt16LE(at + 28)
    const name = listing.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/')
    entries.set(name.replace(/^\//, ''), {
      encrypted: (listing.readUInt16LE(at + 8) & 1) !== 0,
      method: listing.readUInt16LE(at + 10),
      packed: listing.readUInt32LE(at + 20),
      unpacked: listing.readUInt32LE(at + 24),
      at: listing.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + listing.readUInt16LE(at + 30) + listing.readUInt16LE(at + 32)
  }
  return entries
}

async function* unpack(bytes: Bytes, name: string, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.encrypted) throw encrypted()
  const local = await bytes.range(entry.at, 30)
  if (local.length < 30 || local.readUInt32LE(0) !== 0x04034b50) throw damaged(name)
  const start = entry.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  if (start + entry.packed > bytes.size) throw damaged(`${name} 不完整`)
  if (entry.packed === 0) return
  if (entry.method !== 0 && entry.method !== 8) throw damaged(`${name} 的压缩方法不认识`)
  const packed = Readable.from(pieces(bytes, start, entry.packed))
  const plain =
    entry.method === 0 ? packed : pipeline(packed, createInflateRaw({ chunkSize: 32 << 10 }), () => {})
  let total = 0
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      total += chunk.length
      if (total > entry.unpacked) throw tooLarge(`${name} 比它声明的大`)
      yield chunk
    }
  } catch (cause) {
    throw cause instanceof UnreadableWorkbook ? cause : damaged(name, cause)
  } finally {
    packed.destroy()
  }
  if (total !== entry.unpacked) throw damaged(`${name} 不完整`)
}

async function* pieces(bytes: Bytes, start: number, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; at += pieceBytes) {
    yield await bytes.range(start + at, Math.min(pieceBytes, length - at))
  }
}

export const encrypted = () =>
  new UnreadableWorkbook(
    'encrypted',
    '文件设了打开密码，读不了。请用 Excel 或 WPS 打开，去掉密码后另存为 .xlsx 再导入。',
    'The file is protected by a password. Open it, remove the password, save it as .xlsx and import it again.',
  )
