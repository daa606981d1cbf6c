import { offerObservation } from './observation.ts';
import { readSwitches } from './switches.ts';
import { VisitorPage } from './visitor-page.ts';

const root = document.querySelector<HTMLElement>('#page');
if (root === null) throw new Error('index.html has no element with the id "page"');

const switches = readSwitches(location.search, {
  languages: navigator.languages,
  calm: matchMedia('(prefers-reduced-motion: reduce)').matches,
});
const page = new VisitorPage(root, switches);
offerObservation(page);
if (switches.autostart) await page.autostart();
