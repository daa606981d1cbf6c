import { quietRoom, type ScriptedKiosk } from '../kiosk/scripted-kiosk.ts';
import { isAnswered, readOutcome, type Outcome } from './stages.ts';

const roomBeforeMs = 600;
const roomAfterMs = 8_000;
const longestAnswerMs = 60_000;

/** Openings are alike; what follows them says which answer it is. */
const listenMs = 1_500;

/** How far below its loudest part a voice counts as over. */
const audible = 0.02;

/** Lets the kiosk hear one question in a quiet room and waits until the answer begins to be heard. */
export async function askAloud(kiosk: ScriptedKiosk, question: Int16Array): Promise<Outcome> {
  const spoken = withoutSilence(question);
  const from = kiosk.happenings.length;
  await kiosk.hear(quietRoom(roomBeforeMs));
  const answered = kiosk.until(
    (event) => event.from === 'player' && isAnswered(kiosk.happenings.slice(from)),
    longestAnswerMs,
  );
  await kiosk.hear(spoken);
  const speechEndedMs = performance.now();
  const over = new AbortController();
  await Promise.race([answered.finally(() => over.abort()), stayQuiet(kiosk, over.signal)]);
  await kiosk.hear(quietRoom(listenMs));
  return readOutcome(kiosk.happenings.slice(from), speechEndedMs);
}

/** Waits until the kiosk is idle again, so that the next question is not an interruption. */
export async function untilIdle(kiosk: ScriptedKiosk): Promise<void> {
  kiosk.touch({ type: 'stop' });
  await kiosk.hear(quietRoom(roomBeforeMs));
}

async function stayQuiet(kiosk: ScriptedKiosk, over: AbortSignal): Promise<void> {
  const untilMs = performance.now() + roomAfterMs;
  while (!over.aborted && performance.now() < untilMs) await kiosk.hear(quietRoom(64));
}

/** The end of the recording must be the end of the voice, or the stages would count from the wrong moment. */
function withoutSilence(samples: Int16Array): Int16Array {
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const loud = (sample: number): boolean => Math.abs(sample) > loudest * audible;
  const first = samples.findIndex(loud);
  const last = samples.findLastIndex(loud);
  return samples.subarray(Math.max(0, first), last + 1);
}
