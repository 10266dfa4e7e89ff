import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { deskScript } from './web/desk-script.ts'

// One module graph: the server's bundle begins at web/server.ts, which holds the pages, the API and the node itself.
export default defineConfig({
  plugins: [reactRouter(), deskScript()],
  environments: {
    ssr: { build: { rolldownOptions: { input: './web/server.ts' } } },
    // The pages give the browser stylesheets and no script of theirs: what they lean on stays on the server.
    client: { build: { rolldownOptions: { external: /(^|\/)(core|domains|doors|content)\// } } },
  },
})
