import { settle } from '../geometry/influence.ts';
import type { Influences } from '../geometry/influence.ts';
import { at } from '../geometry/list.ts';
import { clamp, smoothstep } from '../geometry/scalar.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { shellPoint } from './shell.ts';

/** A row of bones down the hair that swings as one spring. The last bone is only the chain's end. */
export interface HairChain {
  readonly name: string;
  readonly azimuth: number;
  /** Where the bones are, from the crown down, and the same places in head space. */
  readonly drops: readonly number[];
  readonly joints: readonly Vector3[];
}

type Weight = readonly [bone: string, weight: number];

const sideAzimuth = 78;
/** Half the length over which the head hands the hair over to the first bone. */
const handover = 15;

/** A chain that lies on the hair's shell. */
export function shellChain(name: string, azimuth: number, drops: readonly number[]): HairChain {
  return { name, azimuth, drops, joints: drops.map((drop) => shellPoint({ azimuth, drop }, 0)) };
}

/** Chains at both sides and around the back, for hair of the given length. */
export function hairChains(backLength: number): HairChain[] {
  const thirds = (from: number, to: number): number[] =>
    [0, 1, 2, 3].map((third) => from + ((to - from) * third) / 3);
  const side = thirds(165, backLength - 22);
  const back = thirds(172, backLength + 4);
  return [-150, -110, -sideAzimuth, sideAzimuth, 110, 150, 180].map((azimuth, index) =>
    shellChain(`hair${index + 1}`, azimuth, Math.abs(azimuth) === sideAzimuth ? side : back),
  );
}

export function boneName(chain: HairChain, index: number): string {
  return `${chain.name}_${index + 1}`;
}

function chainWeights(chain: HairChain, drop: number): Weight[] {
  const first = at(chain.drops, 0);
  const onChain = smoothstep(first - handover, first + handover, drop);
  const swinging = chain.drops.length - 1;
  const passed = chain.drops.slice(0, swinging).filter((start) => start <= drop).length;
  const index = clamp(passed - 1, 0, swinging - 1);
  const next = Math.min(index + 1, swinging - 1);
  const start = at(chain.drops, index);
  const span = at(chain.drops, index + 1) - start;
  const handedOn = next > index ? 0.5 * smoothstep(start + span * 0.6, start + span * 1.1, drop) : 0;
  return [
    ['head', 1 - onChain],
    [boneName(chain, index), onChain * (1 - handedOn)],
    [boneName(chain, next), onChain * handedOn],
  ];
}

/** How one chain and the head carry a place of the hair. */
export function chainInfluences(chain: HairChain, drop: number): Influences {
  return settle(chainWeights(chain, drop));
}

function turnBetween(a: number, b: number): number {
  return Math.abs(((a - b + 540) % 360) - 180);
}

/** How the two nearest chains and the head carry a place of the hair. */
export function hairInfluences(chains: readonly HairChain[], azimuth: number, drop: number): Influences {
  const [nearest, second] = chains.toSorted(
    (a, b) => turnBetween(a.azimuth, azimuth) - turnBetween(b.azimuth, azimuth),
  );
  if (nearest === undefined || second === undefined) return [['head', 1]];
  const span = turnBetween(nearest.azimuth, second.azimuth);
  const lead = turnBetween(second.azimuth, azimuth) - turnBetween(nearest.azimuth, azimuth);
  const secondShare = clamp(0.5 - (0.5 * lead) / span);
  const share = (weights: Weight[], factor: number): Weight[] =>
    weights.map(([bone, weight]) => [bone, weight * factor]);
  return settle([
    ...share(chainWeights(nearest, drop), 1 - secondShare),
    ...share(chainWeights(second, drop), secondShare),
  ]);
}
