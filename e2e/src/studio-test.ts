import { test as base } from '@playwright/test';
import { openStudio, type OpenStudio } from '@lobby/tools/studio';

/** A test of the product's stage and figure, apart from the page around them and with time stepped by hand. */
export const test = base.extend<object, { studio: OpenStudio }>({
  studio: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed.
    async ({}, use) => {
      const studio = await openStudio();
      await use(studio);
      await studio.close();
    },
    { scope: 'worker' },
  ],
});
