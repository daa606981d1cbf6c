/** Raised when an older kiosk page could no longer talk to this gateway; the page then reloads itself. */
export const protocolVersion = 4;
