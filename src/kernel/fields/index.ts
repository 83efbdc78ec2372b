/** The kinds of field, one file each (those that share their reading share a file). */
export * from './choice.ts'
export * from './day.ts'
export * from './field.ts'
export * from './link.ts'
export * from './number.ts'
export * from './person.ts'
export * from './text.ts'
export * from './yes-no.ts'
