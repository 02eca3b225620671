import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, defaultClientConditions } from 'vite'
import { readerOffline } from './reader-offline.js'

const api = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`

export default defineConfig({
  plugins: [react(), tailwindcss(), readerOffline()],
  resolve: { conditions: ['callboard', ...defaultClientConditions] },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/api': { target: api },
      '/health': { target: api },
    },
  },
  build: {
    outDir: 'dist',
    // What each screen needs, for the budget.
    manifest: true,
    target: 'es2022',
    // The content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { office: 'index.html', reader: 'reader.html' },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'apollo', test: /node_modules[\\/](@apollo|graphql|rxjs|optimism|@wry)[\\/]/ },
          ],
        },
      },
    },
  },
})
