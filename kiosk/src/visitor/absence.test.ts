import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AbsenceWatch, absentAfterMs } from './absence.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watch() {
  const page = new EventTarget();
  const gone = vi.fn<() => void>();
  const stirred = vi.fn<() => void>();
  return { page, gone, stirred, absence: new AbsenceWatch(page, { gone, stirred }) };
}

test('[F30] a visitor who does nothing for 90 s is gone, once', () => {
  const { absence, gone } = watch();
  absence.wait();
  vi.advanceTimersByTime(absentAfterMs - 1);
  expect(gone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(absentAfterMs * 3);
  expect(gone).toHaveBeenCalledOnce();
});

test('[F30] a touch or a key begins the wait again, but never begins one', () => {
  const { absence, page, gone, stirred } = watch();
  page.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(absentAfterMs * 2);
  absence.wait();
  vi.advanceTimersByTime(absentAfterMs - 1);
  page.dispatchEvent(new Event('pointerdown'));
  vi.advanceTimersByTime(absentAfterMs - 1);
  expect(gone).not.toHaveBeenCalled();
  expect(stirred).toHaveBeenCalledOnce();
});

test('[F30] a wait that runs goes on when it is asked for again', () => {
  const { absence, gone } = watch();
  absence.wait();
  vi.advanceTimersByTime(absentAfterMs - 1);
  absence.wait();
  vi.advanceTimersByTime(1);
  expect(gone).toHaveBeenCalledOnce();
});

test('[F30] nobody is gone while the page pauses the wait', () => {
  const { absence, gone } = watch();
  absence.wait();
  absence.pause();
  vi.advanceTimersByTime(absentAfterMs * 2);
  expect(gone).not.toHaveBeenCalled();
});
