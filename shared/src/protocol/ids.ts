/** Names one utterance of a visitor and everything said in answer to it; minted by the kiosk, carried by both sides. */
export type TurnId = string & { readonly brand: 'TurnId' };

/** Names one kiosk of a venue. */
export type KioskId = string & { readonly brand: 'KioskId' };

/** The secret that lets a kiosk take up its own session again after the connection was lost. */
export type ResumeToken = string & { readonly brand: 'ResumeToken' };

/** What the three kinds of id look like, so that a door can refuse anything else. */
export const idPattern = /^[A-Za-z0-9_-]{1,64}$/;
