import type { GatewayMessages } from '@lobby/shared/protocol/visitor';

/** How a session speaks to its visitor, so that a test can listen without a socket. */
export type Tell = <Event extends keyof GatewayMessages>(event: Event, body: GatewayMessages[Event]) => void;
