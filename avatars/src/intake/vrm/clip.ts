import { z } from 'zod';
import { longestClipMs } from '../budgets.ts';
import { cleanText } from '../clean-text.ts';
import { damaged, Unusable, type Obstacle } from '../finding.ts';
import { place, readAs, type GltfDocument } from '../glb/document.ts';
import { accessorAt, firstNumbers, type Data } from '../glb/numbers.ts';
import { checkPlaces } from '../glb/references.ts';

const target = z.object({ node: place });
const targets = z.record(z.string(), target).default({});

const schema = z.object({
  specVersion: z.string(),
  humanoid: z.object({ humanBones: targets }).default({ humanBones: {} }),
  expressions: z.object({ preset: targets, custom: targets }).default({ preset: {}, custom: {} }),
  lookAt: target.optional(),
});

/** What a clip moves and how often. */
export interface Clip {
  readonly keyframes: number;
  /** Whether a track turns a bone, moves the hips, or changes face or gaze. */
  readonly moves: boolean;
}

/** Reads a clip's description. Source: VRMC_vrm_animation-1.0. Throws `Unusable`. */
export function readClip(document: GltfDocument): Clip {
  const clip = readAs(schema, document.extensions['VRMC_vrm_animation'], 'VRMC_vrm_animation');
  if (clip.specVersion !== '1.0')
    throw new Unusable({ code: 'unknown-version', version: cleanText(clip.specVersion) });
  const { humanoid, expressions, lookAt } = clip;
  const parts = [humanoid.humanBones, expressions.preset, expressions.custom].flatMap((each) =>
    Object.values(each),
  );
  const nodes = [...parts.map(({ node }) => node), ...(lookAt === undefined ? [] : [lookAt.node])];
  checkPlaces(document, 'nodes', nodes);

  const moved = new Set<number | undefined>(nodes);
  const channels = document.animations.flatMap((animation) => animation.channels);
  const samplers = document.animations.flatMap((animation) => animation.samplers);
  return {
    keyframes: samplers.reduce((sum, { input }) => sum + accessorAt(document, input).count, 0),
    moves: channels.some(({ target: { node } }) => node !== undefined && moved.has(node)),
  };
}

const values = { translation: 'VEC3', rotation: 'VEC4', scale: 'VEC3', weights: 'SCALAR' } as const;

/** Every track needs rising times, and for each of them a value of its kind. Throws `Unusable`. */
export function checkTracks({ document }: Data): void {
  for (const { channels, samplers } of document.animations)
    for (const { sampler, target: aim } of channels) {
      const { input, output, interpolation } = samplers[sampler] ?? {
        input: -1,
        output: -1,
        interpolation: 'LINEAR',
      };
      const [times, track] = [accessorAt(document, input), accessorAt(document, output)];
      if (times.type !== 'SCALAR' || times.componentType !== 5126) throw damaged('a track without times');
      if (aim.path === 'pointer' || aim.path === 'weights') continue;
      const perTime = interpolation === 'CUBICSPLINE' ? 3 : 1;
      if (track.type !== values[aim.path] || track.count !== times.count * perTime)
        throw damaged(`a track of ${aim.path} has another number of values than of times`);
    }
}

/** How long the clip runs. Throws `Unusable` when its time does not go forward. */
export function clipLengthMs(data: Data): number {
  const inputs = data.document.animations.flatMap(({ samplers }) => samplers.map(({ input }) => input));
  let last = 0;
  for (const input of new Set(inputs)) {
    let before = -1;
    for (const seconds of firstNumbers(data, input)) {
      if (seconds <= before || seconds < 0) throw damaged(`the times of accessor ${input} do not go forward`);
      before = seconds;
    }
    last = Math.max(last, before);
  }
  return last * 1000;
}

/** What keeps a clip from being one. */
export function clipObstacles({ moves }: Clip, lengthMs: number): Obstacle[] {
  if (!moves) return [{ code: 'clip-still' }];
  const seconds = Math.ceil(lengthMs / 1000);
  return lengthMs > longestClipMs
    ? [{ code: 'clip-too-long', seconds, mostSeconds: longestClipMs / 1000 }]
    : [];
}
