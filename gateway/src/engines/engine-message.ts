/** What the gateway tells an engine's process. Structured clone carries it, so samples travel as typed arrays. */
export type ToEngine<Settings, Ask> =
  | { type: 'open'; settings: Settings }
  | { type: 'call'; call: number; ask: Ask }
  | { type: 'stop'; call: number }
  | { type: 'lead'; leadMs: number };

/** What an engine's process answers. Every call, stopped or not, ends with one `end` or `fault`. */
export type FromEngine<Part> =
  | { type: 'opened' }
  | { type: 'broken'; fault: Error }
  | { type: 'part'; call: number; part: Part }
  | { type: 'end'; call: number }
  | { type: 'fault'; call: number; fault: Error };
