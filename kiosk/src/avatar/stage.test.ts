import { expect, test } from 'vitest';
import { createStage } from './stage.ts';
import { WebglMissing } from './drawing/webgl-missing.ts';

test('[A15] without WebGL 2 the stage is refused with an error the page can tell from others', () => {
  const blind = { getContext: () => null, ownerDocument: { createElement: () => blind } };
  expect(() => createStage(blind as unknown as HTMLCanvasElement)).toThrow(WebglMissing);
});
