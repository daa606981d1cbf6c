import type { FaceShapeName } from '../head/face-shapes.ts';
import { targetNames } from './meshes.ts';

type Override = 'none' | 'blend';

interface Rules {
  /** `blend` takes an expression's lids or mouth back as much as this one is shown, else the two would add up and tear. */
  readonly overrideBlink?: Override;
  readonly overrideMouth?: Override;
}

const visemes = ['aa', 'ih', 'ou', 'ee', 'oh'] as const;
const blinks = ['blink', 'blinkLeft', 'blinkRight'] as const;

/** A blink gives way to moods that move the lids far; visemes give way to moods that open the mouth. */
const moods: Readonly<Partial<Record<FaceShapeName, Rules>>> = {
  happy: { overrideBlink: 'blend', overrideMouth: 'blend' },
  angry: { overrideBlink: 'blend' },
  sad: { overrideBlink: 'blend' },
  relaxed: {},
  surprised: { overrideBlink: 'blend', overrideMouth: 'blend' },
};

/** What VRM has no preset for: lips pressed for b, p, m; and a smile that leaves eyes and speech free. */
const customs: readonly FaceShapeName[] = ['closed', 'smile'];

function expression(name: string, faceNode: number, rules: Rules = {}): object {
  const index = targetNames.indexOf(name);
  return {
    morphTargetBinds: index < 0 ? [] : [{ node: faceNode, index, weight: 1 }],
    isBinary: false,
    overrideBlink: 'none',
    overrideLookAt: 'none',
    overrideMouth: 'none',
    ...rules,
  };
}

/** The expressions of VRMC_vrm 1.0. Gaze is done by the eye bones, so `lookUp` and its like are not there. */
export function expressionsOf(faceNode: number): object {
  const named = (names: readonly string[]): [string, object][] =>
    names.map((name) => [name, expression(name, faceNode)]);
  const moody = Object.entries(moods).map(
    ([name, rules]) => [name, expression(name, faceNode, rules)] as const,
  );
  return {
    preset: Object.fromEntries([...named([...visemes, ...blinks, 'neutral']), ...moody]),
    custom: Object.fromEntries(named(customs)),
  };
}
