import type { Engine } from '../engines/engine.ts';

/** An engine that does not get ready must not stay behind as a process. */
export async function whenReady<Part extends Pick<Engine<never, never>, 'ready' | 'close'>>(
  part: Part,
  signal: AbortSignal,
): Promise<Part> {
  try {
    await part.ready(signal);
    return part;
  } catch (fault) {
    await part.close();
    throw fault;
  }
}
