import type { Browser } from '@playwright/test';

/**
 * Kills the process in which a Chromium keeps its microphone and its loudspeaker, as a driver that crashes or a plug that is
 * pulled would. Chromium starts another one when it is next asked for. Throws when no sound is open.
 */
export async function killSoundSystem(browser: Browser): Promise<void> {
  const chromium = await browser.newBrowserCDPSession();
  const { processInfo } = await chromium.send('SystemInfo.getProcessInfo');
  const sound = processInfo.find(({ type }) => type === 'audio.mojom.AudioService');
  if (sound === undefined) throw new Error('this browser has no process for sound');
  process.kill(sound.id, 'SIGKILL');
}
