// Why there is no database: an error whose message is written for the person who started the program.
export class ClusterError extends Error {
  override name = 'ClusterError'
}

/** The code of a system call's error, `ENOENT` or the like. */
export function errorCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code
}
