import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';

/** What a browser stands for: a kiosk with this microphone and screen. */
export interface KioskBrowser {
  /** A WAVE file (48 kHz mono PCM16) that is heard anew each time the microphone opens. Without one, nobody speaks. */
  microphone?: string;
  /** Raw pictures (y4m) that its camera sees, again and again. Without them it sees a pattern. */
  camera?: string;
  /** What asking for the microphone meets: `granted` at once unless said otherwise. */
  microphoneAccess?: 'granted' | 'refused' | 'no-device';
  width: number;
  height: number;
  /** Lets a measurement put its own script into the page. */
  bypassContentPolicy?: boolean;
  /** Further switches of Chromium. */
  switches?: string[];
}

/** Keeps Chromium from calling home, which a closed network answers with refusals by the hundred. */
const quietly = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Renders on the processor, and plays sound without waiting for a touch. */
const kioskSwitches = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--autoplay-policy=no-user-gesture-required',
];

/** Without a fake window nobody answers the question for the microphone, which refuses it until a test grants it. */
const microphoneSwitches = {
  granted: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  refused: ['--use-fake-device-for-media-stream'],
  'no-device': ['--use-fake-ui-for-media-stream'],
} as const;

/** Opens a Chromium as a kiosk has it: one browser a kiosk, because the fake microphone belongs to the whole process. */
export async function openKioskBrowser(kiosk: KioskBrowser): Promise<{ browser: Browser; page: Page }> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium was found');
  const microphone =
    kiosk.microphone === undefined ? [] : [`--use-file-for-fake-audio-capture=${kiosk.microphone}%noloop`];
  const camera = kiosk.camera === undefined ? [] : [`--use-file-for-fake-video-capture=${kiosk.camera}`];
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...quietly,
      ...kioskSwitches,
      ...microphoneSwitches[kiosk.microphoneAccess ?? 'granted'],
      ...microphone,
      ...camera,
      ...(kiosk.switches ?? []),
    ],
  });
  const page = await browser.newPage({
    viewport: { width: kiosk.width, height: kiosk.height },
    bypassCSP: kiosk.bypassContentPolicy === true,
  });
  return { browser, page };
}
