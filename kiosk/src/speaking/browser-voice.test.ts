import { afterEach, expect, test, vi } from 'vitest';
import { BrowserVoice } from './browser-voice.ts';

class Utterance extends EventTarget {
  voice: { lang: string } | undefined;
}

/** Stands where a browser's synthesis stands; it never says that it ended unless asked to. */
class Synthesis {
  readonly said: Utterance[] = [];
  cancelled = 0;
  readonly #voices: { lang: string; localService: boolean }[];

  constructor(...voices: { lang: string; localService: boolean }[]) {
    this.#voices = voices;
  }

  getVoices() {
    return this.#voices;
  }

  speak(utterance: Utterance): void {
    this.said.push(utterance);
  }

  cancel(): void {
    this.cancelled += 1;
  }

  get asBrowser(): SpeechSynthesis {
    return this as unknown as SpeechSynthesis;
  }
}

vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
afterEach(() => vi.useRealTimers());

const clause = { text: '请到三号窗口', language: 'zh' } as const;
const { signal } = new AbortController();
const nobody = (): void => undefined;

test('[P9] only voices that live on this machine speak', () => {
  const far = new Synthesis({ lang: 'zh-CN', localService: false });
  const near = new Synthesis({ lang: 'zh_TW', localService: true });
  expect(new BrowserVoice(far.asBrowser).audible('zh')).toBe(false);
  expect(new BrowserVoice(near.asBrowser).audible('zh')).toBe(true);
  expect(new BrowserVoice(near.asBrowser).audible('en')).toBe(false);
});

test('a clause is over when the browser says so', async () => {
  const synthesis = new Synthesis({ lang: 'zh-CN', localService: true });
  const speaking = new BrowserVoice(synthesis.asBrowser).speak(clause, nobody, signal);
  synthesis.said[0]?.dispatchEvent(new Event('end'));
  await speaking;
  expect(synthesis.said[0]?.voice?.lang).toBe('zh-CN');
});

test('[P9] a browser that forgets to say so is not waited for', async () => {
  vi.useFakeTimers();
  const synthesis = new Synthesis({ lang: 'zh-CN', localService: true });
  const speaking = new BrowserVoice(synthesis.asBrowser).speak(clause, nobody, signal);
  await vi.advanceTimersByTimeAsync(3600);
  await speaking;
  expect(synthesis.cancelled).toBe(1);
});

test.each([
  ['a voice', new Synthesis({ lang: 'zh-CN', localService: true })],
  ['silence', new Synthesis()],
])('a stopped clause of %s settles at once with its reason', async (_, synthesis) => {
  const stop = new AbortController();
  const reason = new Error('stopped');
  const voice = new BrowserVoice(synthesis.asBrowser);
  const speaking = voice.speak(clause, nobody, stop.signal);
  stop.abort(reason);
  await expect(speaking).rejects.toBe(reason);
  await expect(voice.speak(clause, nobody, stop.signal)).rejects.toBe(reason);
});

test('[P25] a voice tells of the words as it begins them', async () => {
  const synthesis = new Synthesis({ lang: 'zh-CN', localService: true });
  const heard: number[] = [];
  const speaking = new BrowserVoice(synthesis.asBrowser).speak(clause, (at) => heard.push(at), signal);
  const [utterance] = synthesis.said;
  utterance?.dispatchEvent(new Event('start'));
  utterance?.dispatchEvent(Object.assign(new Event('boundary'), { name: 'word', charIndex: 4 }));
  utterance?.dispatchEvent(Object.assign(new Event('boundary'), { name: 'sentence', charIndex: 5 }));
  utterance?.dispatchEvent(new Event('end'));
  await speaking;
  expect(heard).toEqual([0, 4]);
});
