import { expect, test } from 'vitest';
import { readinessOf } from './readiness.ts';
import { scriptedPageState } from './scripted-page-state.ts';

const ready = { state: 'ready' } as const;

test('[F13] what loads is said with how far it is, hearing before speaking', () => {
  const loading = (progress: number) => ({ state: 'loading', progress }) as const;
  const state = scriptedPageState({ abilities: { hearing: loading(0.424), speaking: loading(0.1) } });
  expect(readinessOf(state)?.text).toContain('42%');
  expect(readinessOf(state)?.progress).toBe(0.424);
});

test('[F13] a length that is unknown shows no number', () => {
  const state = scriptedPageState({ abilities: { hearing: ready, speaking: { state: 'loading' } } });
  expect(readinessOf(state)?.text).not.toMatch(/\d/);
  expect(readinessOf(state)).not.toHaveProperty('progress');
});

test('[F13] what the venue knows is said to be learnt still, after all else', () => {
  const understanding = { state: 'loading' } as const;
  const learning = scriptedPageState({ abilities: { hearing: ready, speaking: ready, understanding } });
  expect(readinessOf(learning)?.text).toMatch(/熟悉|learnt/);
  const loading = scriptedPageState({
    abilities: { hearing: understanding, speaking: ready, understanding },
  });
  expect(readinessOf(loading)?.text).not.toBe(readinessOf(learning)?.text);
});

test('[F13] what is missing comes with the command that mends it', () => {
  const missing = { state: 'missing', command: 'npm run models' } as const;
  const state = scriptedPageState({ abilities: { hearing: missing, speaking: ready } });
  expect(readinessOf(state)?.command).toBe('npm run models');
});

test('[F13] when everything is ready nothing is said about it', () => {
  expect(readinessOf(scriptedPageState())).toBeUndefined();
});
