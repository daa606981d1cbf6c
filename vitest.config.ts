import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: ['shared', 'spoken-text', 'gateway', 'kiosk', 'avatars', 'bench', 'tools'].map((name) => ({
      test: { name, root: name, include: ['{src,test}/**/*.test.ts'], testTimeout: 20_000, css: true },
    })),
  },
});
