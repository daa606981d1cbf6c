/** The place of a message in its direction of one session, counted from 1, so that nothing is lost or done twice over a drop. */
export interface Sequenced {
  sequence: number;
}

/** The last message that arrived, told to the other side every now and then so that it may forget what it kept. */
export interface Acknowledgement {
  received: number;
}

/**
 * A table of messages as socket events: every event carries exactly one object, so a field can be added without
 * breaking a caller, and `acknowledge` goes both ways.
 */
export type Wire<Messages> = {
  [Event in keyof Messages]: (message: Messages[Event] & Sequenced) => void;
} & { acknowledge: (message: Acknowledgement) => void };

/** One message with its name, as data: what an outbox keeps and a test reads. */
export type Message<Messages> = {
  [Event in keyof Messages]: { event: Event; body: Messages[Event] };
}[keyof Messages];

/** The same with its place in the order. */
export type SequencedMessage<Messages> = {
  [Event in keyof Messages]: { event: Event; body: Messages[Event] & Sequenced };
}[keyof Messages];
