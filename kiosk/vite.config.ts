import { defaultClientConditions, defineConfig } from 'vite';

const gateway = 'http://localhost:8080';

/** What changes at different times is cached apart, and the figure and the detector load without holding up the page. */
const chunks = [
  { name: 'three', test: /node_modules\/three\// },
  { name: 'three-vrm', test: /node_modules\/@pixiv\// },
  { name: 'socket', test: /node_modules\/(socket|engine)\.io/ },
  { name: 'detector', test: /node_modules\/(onnxruntime|@ricky0123)/ },
];

export default defineConfig({
  // Takes the detector's runtime without its glue inlined: we hand it the glue and the wasm as files of our own.
  resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  build: {
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: { proxy: { '/socket.io': { target: gateway, ws: true }, '/avatars': gateway } },
});
