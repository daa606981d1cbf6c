import type { Recogniser, Speech, Transcript } from './recogniser.ts';
import { scriptLanguage } from './script-language.ts';
import { isSilent } from './silence.ts';
import { untilStopped } from '../engines/until-stopped.ts';

/** Says what the next utterance is taken for. Asked once for each utterance in which anything is heard. */
export type Script = () => string;

/** A script that goes through the texts in order, and round again. */
export function inTurn(texts: readonly [string, ...string[]]): Script {
  let next = 0;
  return () => texts[next++ % texts.length] ?? texts[0];
}

/** Ears that need no model: whatever is said, they hear their script; silence they hear as silence. */
export function createScriptedRecogniser(script: Script, { partials = false } = {}): Recogniser {
  return { transcribe: (speech, signal) => transcribe({ script, partials }, speech, signal) };
}

async function* transcribe(
  { script, partials }: { script: Script; partials: boolean },
  { pieces, hint }: Speech,
  signal: AbortSignal,
): AsyncGenerator<Transcript, void> {
  signal.throwIfAborted();
  let text = '';
  let shown = 0;
  const transcript = (type: Transcript['type'], words = text): Transcript => ({
    type,
    text: words,
    language: scriptLanguage(words, hint),
  });
  for await (const piece of untilStopped(pieces, signal)) {
    if (piece.type === 'pause') yield transcript('stable');
    if (piece.type !== 'frame' || isSilent(piece.pcm)) continue;
    if (text === '') text = script();
    if (partials && shown < text.length) yield transcript('partial', text.slice(0, ++shown));
  }
  yield transcript('final');
}
