import type { Sound } from '@lobby/gateway/synthesis/voice';
import { createMouth } from '@lobby/kiosk/avatar/face/mouth';
import { createScriptedFace } from '@lobby/kiosk/avatar/face/scripted-face';
import type { Random } from '@lobby/kiosk/avatar/random';
import type { Speech } from '@lobby/kiosk/avatar/speech';
import { BrowserVoice } from '@lobby/kiosk/speaking/browser-voice';
import { ClipPlayer } from '@lobby/kiosk/speaking/clip-player';
import { ScriptedLoudspeaker } from '@lobby/kiosk/speaking/scripted-loudspeaker';
import type { TurnId } from '@lobby/shared/protocol/ids';
import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import { type MouthShape, mouthShapes } from '@lobby/shared/speech/viseme';
import { troublesOf } from './troubles.ts';

/** What a frame of the page shows, and how far into the clause the sound is that is heard with it; undefined in silence. */
export interface Frame {
  wallMs: number;
  heardMs: number | undefined;
  weights: Record<MouthShape, number>;
}

/** A clause to be played: its sound with mouth shapes, and, where another mouth than the page's own is measured, that mouth. */
export interface Performance {
  sounds: readonly Sound[];
  speech?: (player: ClipPlayer) => Speech;
  /** Stops the answer at this moment of the wall clock. */
  stopAtMs?: number;
}

const frameMs = 1000 / 60;
const loudspeakerLatencyMs = 40;
const turn = 'turn' as TurnId;

/**
 * Plays a clause through the page's own player and mouth, sixty frames a second from a random phase, while pieces of sound come
 * late and the sound device stalls.
 */
export function play({ sounds, speech, stopAtMs = Infinity }: Performance, random: Random): Frame[] {
  const { arrivalsMs, audioClock } = troublesOf(sounds, random);
  let wallMs = 0;
  const loudspeaker = new ScriptedLoudspeaker(() => audioClock(wallMs), loudspeakerLatencyMs);
  const nothing = (): void => undefined;
  const handlers = { clause: nothing, progress: nothing, played: nothing };
  const player = new ClipPlayer({ loudspeaker, voice: new BrowserVoice(undefined) }, handlers);
  const mouth = mouthOn(speech?.(player) ?? player);
  player.begin(turn);
  const frames: Frame[] = [];
  let next = 0;
  for (let at = random() * frameMs; at < lastFrameMs(sounds, arrivalsMs); at += frameMs) {
    for (; next < sounds.length && arrivalsMs[next]! <= at; next += 1) {
      wallMs = arrivalsMs[next]!;
      player.play(turn, { clause: 0, ...sounds[next]!, pcm: bytesOf(sounds[next]!.pcm) });
    }
    wallMs = at;
    if (at >= stopAtMs) player.stop();
    frames.push({ wallMs, heardMs: player.playhead()?.ms, weights: mouth(frameMs) });
  }
  player.stop();
  return frames;
}

/** A mouth that is stepped by hand, and what its face shows after each step. */
function mouthOn(speech: Speech): (deltaMs: number) => Frame['weights'] {
  const face = createScriptedFace(mouthShapes);
  const mouth = createMouth(face);
  return (deltaMs) => {
    mouth.step(deltaMs, speech);
    const [aa, ih, ou, ee, oh, closed] = mouthShapes.map((shape) => face.weights.get(shape) ?? 0);
    return { aa: aa!, ih: ih!, ou: ou!, ee: ee!, oh: oh!, closed: closed! };
  };
}

/** Every trouble is over by then, and the mouth at rest. */
function lastFrameMs(sounds: readonly Sound[], arrivalsMs: readonly number[]): number {
  const lengthMs = sounds.reduce((sum, { pcm }) => sum + durationMs(pcm.length, loudspeakerRate), 0);
  return lengthMs + arrivalsMs.at(-1)! + 1000;
}

function bytesOf(pcm: Int16Array): Uint8Array {
  return new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength);
}
