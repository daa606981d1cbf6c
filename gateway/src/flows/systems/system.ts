import type { Json } from '../definition/flow.ts';

/** An OpenAPI document, of which only what Lobby needs was looked at. */
export interface SystemDescription {
  /** The name by which flows call it; its file's name. */
  id: string;
  document: Record<string, Json>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
}

/** One thing a venue's system does, as its OpenAPI document says. */
export interface Operation {
  /** `system.operation`. */
  name: string;
  method: string;
  path: string;
  parameters: Parameter[];
  /** Properties that the body must have; undefined where there is no body. */
  bodyRequires: string[] | undefined;
  /** Whether asking changes nothing, so that it may be asked again at will. */
  safe: boolean;
  /** Whether the system understands the header by which it tells a repetition from a second wish. */
  repeatable: boolean;
  /** JSON pointers of the schemas of good answers, by status. */
  answers: Record<number, string | undefined>;
  timeLimitMs: number;
}

/** The header by which a system knows that a request is the same as one before (draft-ietf-httpapi-idempotency-key-header). */
export const repetitionHeader = 'Idempotency-Key';
