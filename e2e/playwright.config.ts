import { defineConfig } from '@playwright/test';

/** Tests that mostly wait for speech to be played: without graphics, with scripted ears and voice. */
const patient = /(?:drops|microphone|offline|screens|stop|tasks)\.spec\.ts$/;

/**
 * One browser a test. The patient ones may run side by side; whatever draws a figure, recognises or measures has both cores to
 * itself: the engines and the software renderer share them.
 */
export default defineConfig({
  testDir: 'tests',
  workers: 1,
  timeout: 120_000,
  forbidOnly: true,
  projects: [
    { name: 'patient', testMatch: patient },
    { name: 'alone', testIgnore: patient },
  ],
});
