import { levelDb } from '@lobby/gateway/lip-sync/level';
import type { Speech } from '@lobby/kiosk/avatar/speech';
import { lipNetwork } from '@lobby/kiosk/lips/lip-network';
import { firstMs, frameMs } from '@lobby/kiosk/lips/lip-features';
import { type LipFrame, LipReader } from '@lobby/kiosk/lips/lip-reader';
import type { ClipPlayer } from '@lobby/kiosk/speaking/clip-player';
import { loudspeakerRate, toFloats } from '@lobby/shared/speech/pcm';
import { mouthShapes } from '@lobby/shared/speech/viseme';

/** The audio-driven mouth of a clip, as it is heard: its sound waits for its mouth, so every frame is known in time. */
export function readLips(pcm: Int16Array): (player: ClipPlayer) => Speech {
  const frames = [...new LipReader(lipNetwork, loudspeakerRate).push(toFloats(pcm))];
  return mouthOf((atMs) => frames[Math.floor((atMs - firstMs) / frameMs)]);
}

/** A mouth that is known for moments of a clip. */
export function mouthOf(
  at: (clipMs: number) => Pick<LipFrame, 'weights'> | undefined,
): (player: ClipPlayer) => Speech {
  return (player) => ({
    mouth(into) {
      const position = player.playhead();
      const frame = position && at(position.ms);
      if (frame === undefined) return false;
      for (const shape of mouthShapes) into[shape] = frame.weights[shape];
      return true;
    },
    stress: () => 0,
    leftMs: () => 0,
  });
}

/** The low bar: the louder, the wider. The level of the last 20 ms opens aa, from -40 dBFS to -15. */
export function loudnessMouth(pcm: Int16Array): (player: ClipPlayer) => Speech {
  return mouthOf((atMs) => {
    const open = Math.min(1, Math.max(0, (levelDb(pcm, atMs - 20, atMs) + 40) / 25));
    return { weights: { aa: open, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 } };
  });
}
