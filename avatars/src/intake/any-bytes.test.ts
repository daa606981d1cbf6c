import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAvatar } from '../build-avatar.ts';
import { mei } from '../cast/mei.ts';
import { inspect } from './inspect.ts';
import { pack, smallClipDescription, smallDescription, smallOldDescription } from './test/small-avatar.ts';
import { oddities, withOddity } from './test/oddities.ts';

/** Longer than any of these files needs on a busy machine; a gate that hangs would take for ever. */
const soonMs = 2_000;

function answersSoon(bytes: Uint8Array): void {
  const startedMs = performance.now();
  for (const kind of ['avatar', 'clip'] as const)
    expect(['accepted', 'refused']).toContain(inspect(bytes, kind).outcome);
  expect(performance.now() - startedMs).toBeLessThan(soonMs);
}

/** Some bytes of a file, anywhere in it, each with another value. */
function withFlips(sound: Uint8Array): fc.Arbitrary<Uint8Array> {
  const flip = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) });
  return fc.array(flip, { minLength: 1, maxLength: 20 }).map((flips) => {
    const bytes = sound.slice();
    for (const { at, byte } of flips) bytes[at] = byte;
    return bytes;
  });
}

test('[B11] a real avatar with any of its bytes changed is answered soon', { timeout: 120_000 }, () => {
  const real = new Uint8Array(buildAvatar(mei).vrm);
  fc.assert(fc.property(withFlips(real), answersSoon), { numRuns: 40 });
});

test('[B11] so is its description', { timeout: 60_000 }, () => {
  fc.assert(fc.property(withFlips(pack(smallDescription())), answersSoon), { numRuns: 2_000 });
});

test('[B11] bytes of any kind are answered', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), answersSoon));
});

test('[B11] an odd value at any place of a description is answered', { timeout: 60_000 }, () => {
  const descriptions = fc.constantFrom(smallDescription(), smallOldDescription(), smallClipDescription());
  const steps = fc.array(fc.nat(40), { minLength: 1, maxLength: 8 });
  const bent = fc
    .tuple(descriptions, steps, fc.constantFrom(...oddities))
    .map(([description, way, oddity]) => pack({ ...Object(withOddity(description, way, oddity)) }));
  fc.assert(fc.property(bent, answersSoon), { numRuns: 3_000 });
});
