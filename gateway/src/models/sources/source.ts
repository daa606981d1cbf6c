import type { ModelFile } from '../catalogue.ts';

/** What a source is asked for: the bytes of `file`, written to the path `into`, saying how many are there so far. */
export interface Delivery {
  file: Pick<ModelFile, 'name' | 'bytes'>;
  into: string;
  report: (receivedBytes: number) => void;
}

/** One place a model file can come from. */
export interface Source {
  /** As an operator would say it: a host, a folder, a package client. */
  readonly name: string;
  /**
   * Brings the whole file to `into`, which may hold a beginning left by an earlier attempt. A source need not check
   * the content: the store does, and it alone decides what is used.
   * Throws the signal's reason when stopped, `SourceFailed` when the file cannot be had here.
   */
  fetch(delivery: Delivery, signal: AbortSignal): Promise<void>;
}

/** A source that could not deliver; the message is the reason in words for the operator. Another source may be tried. */
export class SourceFailed extends Error {
  override readonly name = 'SourceFailed';
}
