import { loudspeakerRate, toFloats } from '@lobby/shared/speech/pcm';
import { withMouth } from '../engine-mouth.ts';
import type { WayOfMouth } from '../mouths.ts';
import { mouthOf } from '../reading-lips.ts';
import type { Spoken } from '../spoken.ts';
import { wholeOf } from '../whole-of.ts';
import { calibrate } from './calibrate.ts';
import { type WorkletHost, openWorkletHost } from './worklet-host.ts';

/** What wlipsync's node shows after a block of sound. */
interface PeerFrame {
  atMs: number;
  weights: Record<string, number>;
}

const blockSamples = 128;
/** Between two clips the node comes to rest. */
const pauseBlocks = 200;

/** wlipsync is late by its window and its smoothing; held back so much, sound and mouth meet. */
const holdBackMs = 80;

/** wlipsync on the same clips, its weights times its volume, as it comes and with the sound held back until its mouth is there. */
export async function openPeer(practice: readonly Spoken[]): Promise<WayOfMouth[]> {
  const host = await openWorkletHost(await calibrate(practice), loudspeakerRate);
  let blocks = 0;
  const send = (samples: Float32Array): void => {
    host.process(samples, (blocks * blockSamples) / loudspeakerRate);
    blocks += 1;
  };
  const listenTo = ({ pieces }: Spoken): PeerFrame[] => {
    for (let block = 0; block < pauseBlocks; block += 1) send(new Float32Array(blockSamples));
    return listen(toFloats(wholeOf(pieces)), send, host);
  };
  return [0, holdBackMs].map((laterMs) => ({
    name: laterMs === 0 ? 'wlipsync 1.3.1' : `wlipsync, sound held back ${laterMs} ms`,
    leadMs: 0,
    presses: false,
    perform: (spoken) => {
      const frames = listenTo(spoken);
      const speech = mouthOf((atMs) => weightsAt(frames, atMs + laterMs));
      return { sounds: withMouth(spoken.pieces, []), speech };
    },
  }));
}

/** The node after each block of a clip, told when the block has been heard. */
function listen(
  sound: Float32Array,
  send: (samples: Float32Array) => void,
  { node }: WorkletHost,
): PeerFrame[] {
  const frames: PeerFrame[] = [];
  for (let from = 0; from + blockSamples <= sound.length; from += blockSamples) {
    send(sound.slice(from, from + blockSamples));
    const weights = Object.entries(node.weights).map(([name, weight]) => [name, weight * node.volume]);
    const atMs = ((from + blockSamples) * 1000) / loudspeakerRate;
    frames.push({ atMs, weights: Object.fromEntries(weights) as PeerFrame['weights'] });
  }
  return frames;
}

function weightsAt(frames: readonly PeerFrame[], atMs: number): ReturnType<Parameters<typeof mouthOf>[0]> {
  const frame = frames.findLast((each) => each.atMs <= atMs);
  if (frame === undefined) return undefined;
  const { aa = 0, ih = 0, ou = 0, ee = 0, oh = 0 } = frame.weights;
  return { weights: { aa, ih, ou, ee, oh, closed: 0 } };
}
