import type { Advice, Obstacle } from '../finding.ts';
import type { Figure } from '../vrm/figure.ts';

const sides = (bones: readonly string[]): string[] =>
  ['left', 'right'].flatMap((side) => bones.map((bone) => `${side}${bone}`));

/** Without these VRM 1.0 calls nothing a human, and its loaders give up. Source: VRMC_vrm-1.0, humanoid. */
const requiredBones = [
  'hips',
  'spine',
  'head',
  ...sides(['UpperArm', 'LowerArm', 'Hand', 'UpperLeg', 'LowerLeg', 'Foot']),
];

const mouths = ['aa', 'ih', 'ou', 'ee', 'oh'];
const glances = ['lookUp', 'lookDown', 'lookLeft', 'lookRight'];

/** What a speaking figure cannot be without: a body, a mouth that forms vowels, and eyelids. */
export function figureObstacles({ bones, expressions }: Figure): Obstacle[] {
  const missingBones = requiredBones.filter((bone) => !bones.has(bone));
  const missingMouths = mouths.filter((mouth) => !expressions.has(mouth));
  const obstacles: Obstacle[] = [];
  if (missingBones.length > 0) obstacles.push({ code: 'bones-missing', bones: missingBones });
  if (missingMouths.length > 0) obstacles.push({ code: 'mouths-missing', mouths: missingMouths });
  if (!expressions.has('blink')) obstacles.push({ code: 'blink-missing' });
  return obstacles;
}

/** What a kiosk can do without, and how that will look. */
export function figureAdvice(figure: Figure): Advice[] {
  const { expressions } = figure;
  const advice: Advice[] = [];
  if (!canLookAbout(figure)) advice.push({ code: 'no-gaze' });
  if (!expressions.has('closed')) advice.push({ code: 'no-closed-lips' });
  if (!expressions.has('smile') && !expressions.has('happy')) advice.push({ code: 'no-smile' });
  return advice;
}

function canLookAbout({ gaze, bones, expressions }: Figure): boolean {
  if (gaze === 'bone') return bones.has('leftEye') && bones.has('rightEye');
  return gaze === 'expression' && glances.every((glance) => expressions.has(glance));
}
