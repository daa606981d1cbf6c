/** Resolves after a while; rejects at once with the signal's reason when stopped. */
export function rest(forMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, forMs);
    signal.addEventListener('abort', stop, { once: true });
  });
}
