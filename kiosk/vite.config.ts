import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultClientConditions, defineConfig, transformWithOxc, type Plugin } from 'vite';
import { leaveOut } from './build/leave-out.ts';

const gateway = 'http://localhost:8080';

/** What changes at different times is cached apart, and the figure and the detector load without holding up the page. */
const chunks = [
  { name: 'three', test: /node_modules\/three\// },
  { name: 'three-vrm', test: /node_modules\/@pixiv\// },
  { name: 'socket', test: /node_modules\/(socket|engine)\.io/ },
  { name: 'detector', test: /node_modules\/(onnxruntime|@ricky0123)/ },
];

/** Makes the service worker of a build, which has to know the build's files. Ears need a gateway, so what only they need stays out. */
function serviceWorker(): Plugin {
  const source = join(import.meta.dirname, 'worker', 'service-worker.ts');
  return {
    name: 'service-worker',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const hash = createHash('sha256');
        for (const [name, file] of Object.entries(bundle))
          hash.update(name).update(file.type === 'chunk' ? file.code : file.source);
        const files = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name));
        const shell = {
          name: `lobby-page-${hash.digest('hex').slice(0, 16)}`,
          files: files.map((name) => `/${name}`),
        };
        const { code } = await transformWithOxc(await readFile(source, 'utf8'), source);
        this.emitFile({
          type: 'asset',
          fileName: 'service-worker.js',
          source: `const shell = ${JSON.stringify(shell)};\n${code}`,
        });
      },
    },
  };
}

export default defineConfig({
  plugins: [leaveOut(), serviceWorker()],
  // Takes the detector's runtime without its glue inlined: we hand it the glue and the wasm as files of our own.
  resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  build: {
    chunkSizeWarningLimit: 700,
    // Every browser that draws the avatar knows it.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: { proxy: { '/socket.io': { target: gateway, ws: true }, '/avatars': gateway } },
});
