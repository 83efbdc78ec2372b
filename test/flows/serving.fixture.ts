/** The server as `npm start` runs it, without building the pages: to be killed. */
import { serve } from '#server/serve.ts'

await serve(process.env)
