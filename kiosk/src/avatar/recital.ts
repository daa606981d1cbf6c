import type { VRMAnimation } from '@pixiv/three-vrm-animation';

/** How recordings come on: the newest one asked for wins, and reading them is learnt only when the first one is wanted. */
export interface Recital {
  /**
   * Resolves when the figure has begun, or when another recording was asked for meanwhile.
   * @throws {NotARecording} when the file moves nobody; the browser's own error when it cannot be had.
   */
  play(url: string): Promise<void>;
  close(): void;
}

export function createRecital(perform: (recording: VRMAnimation) => void): Recital {
  let loading = new AbortController();
  return {
    async play(url) {
      loading.abort();
      const { signal } = (loading = new AbortController());
      try {
        const { loadRecording } = await import('./load-recording.ts');
        const recording = await loadRecording(url, signal);
        if (!signal.aborted) perform(recording);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
    close: () => loading.abort(),
  };
}
