/** `npm run docs:indicators`: the page of all indicators, from their declarations. */
import { writeFile } from 'node:fs/promises'
import { indicatorsPage } from './indicators-page.ts'

await writeFile(new URL('../docs/indicators.md', import.meta.url), indicatorsPage())
