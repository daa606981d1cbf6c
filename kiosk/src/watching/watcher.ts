/** Where a visitor's face is, and nothing else about them: these numbers are all that ever leaves this room. */
export interface Sight {
  /** -1 to 1 of the camera's picture as a mirror shows it: what is to the visitor's right is right. */
  readonly x: number;
  /** -1 to 1, up. */
  readonly y: number;
  /** How much of the picture's width the face takes, 0 to 1. */
  readonly near: number;
}

export interface WatchHandlers {
  /** The camera is open from now on. */
  opened(): void;
  /** After each look: the nearest face, or that there is none. */
  looked(sight: Sight | undefined): void;
  /** Asked after each look, which took `costMs`: how long to rest before the next. */
  restAfter(costMs: number): number;
}

/** Eyes of the kiosk: its camera, or a script. */
export interface Watcher {
  /**
   * Watches until the signal is aborted, and then rejects with its reason.
   * @throws {DeviceFailed} when there is no camera to be had, or it went away.
   */
  watch(handlers: WatchHandlers, signal: AbortSignal): Promise<never>;
}
