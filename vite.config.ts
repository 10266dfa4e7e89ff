import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

// One module graph: the server's bundle begins at web/server.ts, which holds the pages, the API and the node itself.
export default defineConfig({
  plugins: [reactRouter()],
  environments: {
    ssr: { build: { rolldownOptions: { input: './web/server.ts' } } },
    // The browser gets stylesheets and no script: what the pages lean on stays on the server.
    client: { build: { rolldownOptions: { external: /(^|\/)(core|domains|doors|content)\// } } },
  },
})
