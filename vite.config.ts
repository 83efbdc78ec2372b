/** Builds the web application alone; the server runs as it is written. Files are compressed here, once, and served so. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

export default defineConfig({
  root: 'src/web',
  plugins: [react(), compressed()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        // The declarations change when law or ledgers do, the frameworks hardly ever: each is kept by the browser on its own.
        codeSplitting: {
          groups: [
            {
              name: 'framework',
              test: /node_modules\/(?:react|react-dom|scheduler|@tanstack)\//,
            },
            { name: 'declarations', test: /src\/(?:kernel|law|ledgers)\/|node_modules\/zod\// },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/healthz': 'http://127.0.0.1:3000' } },
})

/** Lays `.br` and `.gz` beside each built file, so that no request waits for a compressor. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    // Last of all: Vite itself still writes into the files here.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          const source = Buffer.from(file.type === 'chunk' ? file.code : file.source)
          if (source.length < 512 || !/\.(?:js|css|svg)$/.test(fileName)) continue
          const brotli = await promisify(brotliCompress)(source, {
            params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
          })
          this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotli })
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: await promisify(gzip)(source) })
        }
      },
    },
  }
}
