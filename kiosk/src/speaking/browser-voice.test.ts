import { afterEach, expect, test, vi } from 'vitest';
import { BrowserVoice } from './browser-voice.ts';

class Utterance extends EventTarget {
  voice: { lang: string; name?: string } | undefined;
  rate = 0;
  pitch = 0;
  volume = 0;
}

interface Installed {
  lang: string;
  localService: boolean;
  name?: string;
}

/** Stands where a browser's synthesis stands; it never says that it ended unless asked to. */
class Synthesis {
  readonly said: Utterance[] = [];
  cancelled = 0;
  readonly #voices: Installed[];

  constructor(...voices: Installed[]) {
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

test('[Y38] a voice keeps the pace, the pitch and the volume it is asked for, and speaks with the speaker of that name', async () => {
  const synthesis = new Synthesis(
    { lang: 'zh-CN', localService: true, name: 'Ting' },
    { lang: 'zh-CN', localService: true, name: 'Li' },
    { lang: 'en-US', localService: true, name: 'Ava' },
  );
  const voice = new BrowserVoice(synthesis.asBrowser);
  const manner = { rate: 0.8, pitch: 12, volume: -20, speaker: 'Li' };
  for (const how of [manner, { ...manner, volume: 6, speaker: 'Ava' }, {}]) {
    const speaking = voice.speak({ ...clause, manner: how }, nobody, signal);
    synthesis.said.at(-1)?.dispatchEvent(new Event('end'));
    await speaking;
  }
  expect(synthesis.said.map(({ rate, pitch, volume }) => [rate, pitch, volume])).toEqual([
    [0.8, Math.SQRT2, 0.1],
    [0.8, Math.SQRT2, 1],
    [1, 1, 1],
  ]);
  expect(synthesis.said.map((utterance) => utterance.voice?.name)).toEqual(['Li', 'Ting', 'Ting']);
});

test('[Y38] what is said slowly is waited for longer', async () => {
  vi.useFakeTimers();
  const synthesis = new Synthesis({ lang: 'zh-CN', localService: true });
  const voice = new BrowserVoice(synthesis.asBrowser);
  const speaking = voice.speak({ ...clause, manner: { rate: 0.5 } }, nobody, signal);
  await vi.advanceTimersByTimeAsync(3600);
  expect(synthesis.cancelled).toBe(0);
  await vi.advanceTimersByTimeAsync(3600);
  await speaking;
});
