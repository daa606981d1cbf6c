import { expect, test } from 'vitest';
import { EngineFailed } from '../src/engines/engine.ts';
import { smallDesk } from '../src/dialogue/test/small-desk.ts';
import { createScriptedDialogue } from '../src/dialogue/scripted-dialogue.ts';
import { createScriptedRecogniser, inTurn } from '../src/recognition/scripted-recogniser.ts';
import { createScriptedVoice } from '../src/synthesis/scripted-voice.ts';
import type { Voice } from '../src/synthesis/voice.ts';
import { apologies } from '../src/turn/apologies.ts';
import { echo, openTestGateway } from './test-gateway.ts';
import { TestKiosk, turnId } from './test-kiosk.ts';

const one = turnId('one');
const two = turnId('two');

test('[T7, S9] a spoken question is heard, answered clause by clause in order, and its ending told once', async () => {
  const kiosk = new TestKiosk(
    await openTestGateway({
      dialogue: createScriptedDialogue(() => [
        { type: 'say', text: '第一句。', language: 'zh' },
        { type: 'say', text: '第二句。', language: 'zh' },
        { type: 'show', suggestions: ['还有呢'] },
      ]),
    }),
  );
  kiosk.speak(one);
  expect(await kiosk.ending(one)).toBe('finished');
  expect(kiosk.of('speech-text').at(-1)).toMatchObject({ turn: one, text: '几点开门', final: true });
  expect(kiosk.captions(one)).toBe('第一句。第二句。');
  expect(kiosk.of('reply-clause').map(({ clause }) => clause)).toEqual([0, 1]);
  expect(kiosk.of('reply-sound').every(({ turn, pcm }) => turn === one && pcm.byteLength > 0)).toBe(true);
  expect(kiosk.of('reply-show')).toMatchObject([{ turn: one, suggestions: ['还有呢'] }]);
  expect(kiosk.of('phase-change').map(({ phase }) => phase)).toEqual(['listening', 'thinking', 'speaking']);
  kiosk.send('reply-played', { turn: one, playedMs: 2_000 });
  await expect.poll(() => kiosk.of('phase-change').at(-1)?.phase).toBe('idle');
  expect(kiosk.of('reply-end')).toHaveLength(1);
});

test('[T11] how an answer is delivered comes once, with the first clause of its sentence', async () => {
  const delivery = { gesture: 'point', mood: 'glad' } as const;
  const text = '请看屏幕上的问题，点一下就可以。';
  const dialogue = createScriptedDialogue(() => [{ type: 'say', text, language: 'zh', delivery }]);
  const kiosk = new TestKiosk(await openTestGateway({ dialogue }));
  kiosk.ask(one, '能问什么');
  expect(await kiosk.ending(one)).toBe('finished');
  const [first, ...others] = kiosk.of('reply-clause');
  expect(first).toMatchObject({ delivery });
  expect(others).toHaveLength(1);
  expect(others[0]).not.toHaveProperty('delivery');
});

test('[S1, T4] speaking over the answer ends it as interrupted, and nothing of it is told afterwards', async () => {
  const kiosk = new TestKiosk(await openTestGateway());
  kiosk.ask(one, '这是一个很长的回答，'.repeat(20));
  await expect.poll(() => kiosk.of('reply-sound').length).toBeGreaterThan(0);
  kiosk.speak(two);
  expect(await kiosk.ending(two)).toBe('finished');
  expect(await kiosk.ending(one)).toBe('interrupted');
  const firstOfTwo = kiosk.heard.findIndex(({ body }) => 'turn' in body && body.turn === two);
  const later = kiosk.heard.slice(firstOfTwo).filter(({ body }) => 'turn' in body && body.turn === one);
  expect(later.map(({ event }) => event)).toEqual(['reply-end']);
});

test('[T6] a kiosk that reports nothing gets eight seconds of sound, and the rest when it has played', async () => {
  const kiosk = new TestKiosk(await openTestGateway());
  const soundMs = (): number =>
    kiosk.of('reply-sound').reduce((sum, { pcm }) => sum + pcm.byteLength / 48, 0);
  kiosk.ask(one, '很长的回答，'.repeat(40));
  await expect.poll(soundMs).toBeGreaterThanOrEqual(8_000);
  const heldMs = soundMs();
  expect(heldMs).toBeLessThan(9_000);
  kiosk.send('reply-progress', { turn: one, playedMs: 4_000 });
  await expect.poll(soundMs).toBeGreaterThan(heldMs + 3_000);
});

test('[T8] silence gets no reply', async () => {
  const kiosk = new TestKiosk(await openTestGateway());
  kiosk.send('speech-start', { turn: one, language: 'zh' });
  kiosk.send('speech-frame', { turn: one, pcm: new Uint8Array(1_024) });
  kiosk.send('speech-end', { turn: one });
  expect(await kiosk.ending(one)).toBe('unheard');
  expect(kiosk.of('reply-clause')).toEqual([]);
});

test('[T9] ears that break are apologised for in the visitor’s language, and the next turn is heard', async () => {
  let broken = true;
  const recogniser = createScriptedRecogniser(() => {
    if (!broken) return '几点开门';
    broken = false;
    throw new EngineFailed('ears', new Error('killed'));
  });
  const kiosk = new TestKiosk(await openTestGateway({ recogniser }));
  kiosk.speak(one);
  expect(await kiosk.ending(one)).toBe('finished');
  expect(kiosk.captions(one)).toBe(apologies.hearing.zh);
  expect(kiosk.of('failure')).toMatchObject([{ code: 'hearing-failed', turn: one }]);
  kiosk.speak(two);
  expect(await kiosk.ending(two)).toBe('finished');
  expect(kiosk.captions(two)).toBe('几点开门');
});

/** A voice that breaks in the middle of so many clauses, then works. */
function brittleVoice(breaks: number): Voice {
  const voice = createScriptedVoice();
  return {
    async *speak(clause, signal) {
      const breaksNow = clause.text !== apologies.speaking.zh && breaks-- > 0;
      for await (const sound of voice.speak(clause, signal)) {
        yield sound;
        if (breaksNow) throw new EngineFailed('voice', new Error('killed'));
      }
    },
  };
}

test('[T9, T19] a voice that breaks apologises and says the clause once more, which keeps its number', async () => {
  const kiosk = new TestKiosk(await openTestGateway({ voice: brittleVoice(1) }));
  kiosk.ask(one, '好的。');
  expect(await kiosk.ending(one)).toBe('finished');
  expect(kiosk.captions(one)).toBe(`好的。${apologies.speaking.zh}`);
  expect(kiosk.of('reply-clause').map(({ clause, voice }) => [clause, voice])).toEqual([
    [0, 'gateway'],
    [1, 'gateway'],
    [0, 'gateway'],
  ]);
});

test('[T9, T19] a voice that stays broken leaves the clause to the kiosk, which keeps its number', async () => {
  const kiosk = new TestKiosk(await openTestGateway({ voice: brittleVoice(9) }));
  kiosk.ask(one, '好的。');
  expect(await kiosk.ending(one)).toBe('finished');
  expect(kiosk.of('reply-clause').at(-1)).toMatchObject({ clause: 0, text: '好的。', voice: 'kiosk' });
  expect(kiosk.captions(one)).toBe(`好的。${apologies.speaking.zh}`);
});

test('[T9] a mind that breaks is apologised for', async () => {
  const dialogue = createScriptedDialogue(() => {
    throw new Error('no such table');
  });
  const kiosk = new TestKiosk(await openTestGateway({ dialogue }));
  kiosk.ask(one, '几点开门');
  await kiosk.ending(one);
  expect(kiosk.captions(one)).toBe(apologies.answer.zh);
});

test('[T10, Y23] without ears a spoken turn says so; without a voice the kiosk speaks, and is told how its mouth moves', async () => {
  const kiosk = new TestKiosk(
    await openTestGateway({ recogniser: undefined, voice: undefined, dialogue: echo }),
  );
  kiosk.speak(one);
  expect(await kiosk.ending(one)).toBe('unheard');
  expect(kiosk.of('failure')).toMatchObject([{ code: 'hearing-unavailable', turn: one }]);
  kiosk.ask(two, '几点开门');
  expect(await kiosk.ending(two)).toBe('finished');
  expect(kiosk.of('reply-clause').every(({ voice }) => voice === 'kiosk')).toBe(true);
  expect(kiosk.of('reply-clause')[0]?.lips?.visemes.length).toBeGreaterThan(3);
  expect(kiosk.of('reply-sound')).toEqual([]);
});

test('[S8] two kiosks whose turns interleave never receive each other’s words', async () => {
  const url = await openTestGateway({ recogniser: undefined });
  const kiosks = [new TestKiosk(url, 'kiosk-a'), new TestKiosk(url, 'kiosk-b')] as const;
  const secrets = ['卡号六二二二一', '密码九九八八七'] as const;
  for (let round = 0; round < 5; round++) {
    for (const [place, kiosk] of kiosks.entries())
      kiosk.ask(turnId(`turn-${round}`), `${secrets[place]}第${round}次`);
    await Promise.all(kiosks.map((kiosk) => kiosk.ending(turnId(`turn-${round}`))));
    for (const kiosk of kiosks)
      kiosk.send('reply-played', { turn: turnId(`turn-${round}`), playedMs: 9_000 });
  }
  for (const [place, kiosk] of kiosks.entries()) {
    const all = JSON.stringify(kiosk.heard);
    expect(all).toContain(secrets[place]);
    expect(all).not.toContain(secrets[1 - place]);
  }
});

test('[S15, D12] what a visitor asks to hear again is what they heard, also of an answer they cut short', async () => {
  const dialogue = smallDesk({ type: 'answer', spoken: '早上九点，下午五点。', followUps: [], delivery: {} });
  const kiosk = new TestKiosk(await openTestGateway({ dialogue }));
  kiosk.ask(one, '几点开门');
  expect(await kiosk.ending(one)).toBe('finished');
  const openingMs = kiosk
    .of('reply-sound')
    .filter(({ clause }) => clause === 0)
    .reduce((sum, { pcm }) => sum + pcm.byteLength / 48, 0);
  kiosk.send('reply-stop', { turn: one, playedMs: openingMs });
  kiosk.ask(two, '再说一遍');
  expect(await kiosk.ending(two)).toBe('finished');
  expect(kiosk.captions(two)).toBe('好的，我再说一遍。早上九点，');
});

test('[R31] a kiosk that is asleep answers who calls it by name, and passes nothing on of anybody else', async () => {
  const recogniser = createScriptedRecogniser(inTurn(['我妈妈的密码是一二三四', '小美，几点开门']));
  const kiosk = new TestKiosk(await openTestGateway({ recogniser }));
  for (const turn of [one, two]) {
    kiosk.speak(turn, 4, { asleep: true });
    await kiosk.ending(turn);
  }
  expect(kiosk.of('speech-text').map(({ text }) => text)).toEqual(['', '几点开门']);
  expect(kiosk.captions(two)).toBe('几点开门');
});
