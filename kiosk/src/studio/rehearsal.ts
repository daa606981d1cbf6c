import type { TurnId } from '@lobby/shared/protocol/ids';
import { durationMs, loudspeakerRate, toFloats } from '@lobby/shared/speech/pcm';
import { type MouthShape, type Viseme, mouthShapes } from '@lobby/shared/speech/viseme';
import { createMouth } from '../avatar/face/mouth.ts';
import { createScriptedFace } from '../avatar/face/scripted-face.ts';
import type { Speech } from '../avatar/speech.ts';
import { openLiveLips, waitMs } from '../lips/live-lips.ts';
import { BrowserVoice } from '../speaking/browser-voice.ts';
import { ClipPlayer } from '../speaking/clip-player.ts';
import { createAudioContext, unlock, WebLoudspeaker } from '../speaking/loudspeaker.ts';

/** A clause of speech in pieces; numbers, because it comes from outside the browser. */
export type Part = readonly { pcm: readonly number[]; visemes: Viseme[] }[];

/** What one animation frame shows, and how far into the clause the sound is that is heard with it. */
export interface RehearsedFrame {
  wallMs: number;
  heardMs: number | undefined;
  weights: Record<MouthShape, number>;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no gateway minted it
const turn = 'rehearsal' as TurnId;

/** Speaks a clause aloud with the mouth that came with it, through the page's own player, clock and mouth. */
export async function rehearse(part: Part): Promise<RehearsedFrame[]> {
  const context = createAudioContext();
  await unlock(context);
  const nothing = (): void => undefined;
  const voices = { loudspeaker: new WebLoudspeaker(context), voice: new BrowserVoice(undefined) };
  const frames: RehearsedFrame[] = [];
  await new Promise<void>((resolve) => {
    const player = new ClipPlayer(voices, { clause: nothing, progress: nothing, played: () => resolve() });
    player.begin(turn);
    for (const { pcm, visemes } of part)
      player.play(turn, { clause: 0, pcm: Int16Array.from(pcm).buffer, visemes });
    player.complete(turn);
    watch(player, { frames, heardMs: () => player.playhead()?.ms, context });
  });
  await context.close();
  return frames;
}

/** Speaks a clause aloud with the mouth that is read from its sound. */
export async function rehearseLive(part: Part): Promise<RehearsedFrame[]> {
  const context = createAudioContext();
  await unlock(context);
  const samples = toFloats(Int16Array.from(part.flatMap(({ pcm }) => pcm)));
  const buffer = context.createBuffer(1, samples.length, loudspeakerRate);
  buffer.getChannelData(0).set(samples);
  const source = new AudioBufferSourceNode(context, { buffer });
  const lips = await openLiveLips(context, source);
  lips.output.connect(context.destination);
  const startMs = context.currentTime * 1000;
  source.start(context.currentTime);
  const frames: RehearsedFrame[] = [];
  const heardMs = (): number => (context.currentTime - context.outputLatency) * 1000 - waitMs - startMs;
  watch(lips, { frames, heardMs, context });
  await new Promise((resolve) => setTimeout(resolve, durationMs(samples.length, loudspeakerRate) + 400));
  lips.close();
  await context.close();
  return frames;
}

interface Watch {
  frames: RehearsedFrame[];
  heardMs: () => number | undefined;
  context: AudioContext;
}

/** Steps a mouth with every animation frame and writes down what it shows, until the context is closed. */
function watch(speech: Speech, { frames, heardMs, context }: Watch): void {
  const face = createScriptedFace(mouthShapes);
  const mouth = createMouth(face);
  let before = performance.now();
  const step = (): void => {
    if (context.state === 'closed') return;
    const wallMs = performance.now();
    mouth.step(wallMs - before, speech);
    before = wallMs;
    const weights = { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };
    for (const shape of mouthShapes) weights[shape] = face.weights.get(shape) ?? 0;
    frames.push({ wallMs, heardMs: heardMs(), weights });
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
