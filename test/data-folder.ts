/** A product opened on a folder of data for as long as a piece of work takes, as a command of its own would. */
import { openProduct } from '../src/product.ts'

export async function within<T>(
  data: string,
  work: (opened: Awaited<ReturnType<typeof openProduct>>) => Promise<T>,
): Promise<T> {
  const opened = await openProduct({ MINGFA_DATA: data }, { throwaway: true })
  try {
    return await work(opened)
  } finally {
    await opened.store.close()
  }
}
