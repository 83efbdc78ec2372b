/** `npm start`: builds what is stale, opens the data, shows a demonstration county on the first start, and serves. */
import { buildWeb } from '../scripts/build-web.ts'

buildWeb()
const { serve } = await import('./server/serve.ts')
await serve(process.env)
