/** Names one utterance of a visitor and everything said in answer to it; minted by the kiosk, carried by both sides. */
export type TurnId = string & { readonly brand: 'TurnId' };

/** Names one kiosk of a venue. */
export type KioskId = string & { readonly brand: 'KioskId' };

/** The secret that lets a kiosk take up its own session again after the connection was lost. */
export type ResumeToken = string & { readonly brand: 'ResumeToken' };

type Id = TurnId | KioskId | ResumeToken;

// oxlint-disable typescript/no-unnecessary-type-parameters -- the kind of an id is in no value, only in the caller's knowledge
/** Whether a value looks like one of our ids, so that a door can refuse anything else. */
export function isId<Kind extends Id>(value: unknown): value is Kind {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value);
}

/** Marks a freshly minted text as an id of its kind. Throws RangeError on anything that is not one. */
export function mintId<Kind extends Id>(text: string): Kind {
  if (!isId<Kind>(text)) throw new RangeError(`not an id: ${text}`);
  return text;
}
