import { defineConfig } from '@playwright/test';

/** One browser a test, one worker: the engines and the software renderer share two cores. */
export default defineConfig({
  testDir: 'tests',
  workers: 1,
  timeout: 120_000,
  forbidOnly: true,
});
