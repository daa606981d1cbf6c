import { expect, test, vi } from 'vitest';
import { reloadSparingly } from './reload.ts';

test('[F3] a page that is still too old after loading again does not load in a circle', () => {
  const store = new Map<string, string>();
  const reload = vi.fn<() => void>();
  const page = {
    sessionStorage: {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => void store.set(key, value),
    },
    location: { reload },
  } as unknown as Window;
  reloadSparingly(page);
  reloadSparingly(page);
  expect(reload).toHaveBeenCalledOnce();
});
