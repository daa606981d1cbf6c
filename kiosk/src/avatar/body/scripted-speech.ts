import type { Speech } from '../speech.ts';

const clauseMs = 2_600;
const pauseMs = 400;
const syllableMs = 220;

/** Every third syllable is leaned on. */
const stressEvery = 3;

/** Someone who reads out clause after clause, evenly; `atMs` is the clock of the sound. */
export function createScriptedSpeech(): Speech & { atMs: number } {
  const speech = {
    atMs: 0,
    mouth: () => speech.leftMs() > 0,
    stress(): number {
      if (speech.leftMs() === 0) return 0;
      const syllable = Math.floor(intoClause(speech.atMs) / syllableMs);
      const along = (intoClause(speech.atMs) % syllableMs) / syllableMs;
      return syllable % stressEvery === 1 ? Math.sin(Math.PI * along) : 0;
    },
    leftMs: (): number => Math.max(0, clauseMs - intoClause(speech.atMs)),
  };
  return speech;
}

function intoClause(atMs: number): number {
  return atMs % (clauseMs + pauseMs);
}
