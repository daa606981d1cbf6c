import { fromFloats, loudspeakerRate } from '@lobby/shared/speech/pcm';
import type { Viseme } from '@lobby/shared/speech/viseme';
import { type Beat, beatsOf } from './scripted-beats.ts';
import type { Voice } from './voice.ts';

const beatsPerSound = 3;
const toneHz = 220;
const loudness = 0.08;
const closureMs = 70;

/** A voice that needs no model: a soft tone as long as the text would take to say, with mouth shapes that fit it. */
export function createScriptedVoice(): Voice {
  return {
    speak: async function* speak({ text, language }, signal) {
      signal.throwIfAborted();
      const beats = beatsOf(text, language);
      for (let at = 0; at < beats.length; at += beatsPerSound) {
        signal.throwIfAborted();
        yield {
          pcm: fromFloats(hum(beats.slice(at, at + beatsPerSound))),
          visemes: at === 0 ? visemesOf(beats) : [],
        };
      }
      signal.throwIfAborted();
    },
  };
}

/** One swell of the tone a syllable, from silence to silence, so that pieces join without a click. */
function hum(beats: readonly Beat[]): Float32Array {
  const swells = beats.map(({ ms, shape }) => {
    const samples = Math.round((ms * loudspeakerRate) / 1000);
    const level = shape === undefined ? 0 : loudness;
    return Float32Array.from({ length: samples }, (_, at) => {
      const swell = Math.sin((Math.PI * at) / samples);
      return level * swell * Math.sin((2 * Math.PI * toneHz * at) / loudspeakerRate);
    });
  });
  return Float32Array.from(swells.flatMap((swell) => Array.from(swell)));
}

function visemesOf(beats: readonly Beat[]): Viseme[] {
  const visemes: Viseme[] = [];
  let startMs = 0;
  for (const { ms, shape, closes = false } of beats) {
    const openMs = closes ? startMs + closureMs : startMs;
    if (closes) visemes.push({ shape: 'closed', startMs, endMs: openMs, weight: 1 });
    if (shape !== undefined) visemes.push({ shape, startMs: openMs, endMs: startMs + ms, weight: 0.8 });
    startMs += ms;
  }
  return visemes;
}
