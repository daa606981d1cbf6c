import type { FailureCode } from '@lobby/shared/protocol/failure';
import { toSamples } from '@lobby/shared/speech/pcm';
import type { Log } from '../journal/log.ts';
import type { Session } from '../session/session.ts';
import { Allowance } from './allowance.ts';
import { check } from './check.ts';
import type { VisitorSocket } from './visitor-link.ts';
import { acknowledgementSchema, type CheckedMessage } from './visitor-schema.ts';
import type { Visit } from './visits.ts';

/** A socket that sends so much nonsense is closed. */
const refusalsAllowed = 20;

/** Lets a kiosk's messages in one by one: known, well-formed, in order and not too many. What is refused is logged and told. */
export function admit(
  socket: VisitorSocket,
  visit: Visit,
  { log, end }: { log: Log; end: () => void },
): void {
  const allowance = new Allowance();
  const { link, session } = visit;
  let refusals = 0;

  const refuse = (code: FailureCode, reason: string): void => {
    log.warn({ kiosk: visit.kiosk, code, reason }, 'a message was refused');
    link.tell('failure', { code });
    refusals += 1;
    if (code === 'too-many' || code === 'out-of-order' || refusals >= refusalsAllowed) socket.conn.close();
  };

  // A middleware that never calls `next` is the cheapest place to take a message: nothing behind it waits for events.
  socket.use(([event, body]: unknown[]) => {
    if (!allowance.take()) return refuse('too-many', 'rate');
    if (event === 'acknowledge') {
      const acknowledgement = acknowledgementSchema.safeParse(body);
      if (acknowledgement.success) return link.acknowledged(acknowledgement.data.received);
      return refuse('malformed', 'acknowledgement');
    }
    const checked = check(event, body);
    if ('refused' in checked) return refuse(checked.refused, checked.reason);
    const place = link.inbox.accept(checked.body.sequence);
    if (place === 'gap') return refuse('out-of-order', 'sequence');
    if (place === 'repeated') return;
    if (link.inbox.owesAcknowledgement) socket.emit('acknowledge', { received: link.inbox.received });
    if (checked.event === 'visit-end') end();
    else handOn(checked, session);
  });
}

function handOn(message: Exclude<CheckedMessage, { event: 'visit-end' }>, session: Session): void {
  if (message.event === 'pace-choose') return session.choosePace(message.body.pace);
  if (message.event === 'visitor-stir') return session.handle({ type: 'stir' });
  const { turn } = message.body;
  switch (message.event) {
    case 'visit-start':
      return session.handle({
        type: 'open',
        turn,
        opening: { type: 'greeting', language: message.body.language },
      });
    case 'speech-start': {
      const { turn: _, sequence: __, ...speech } = message.body;
      return session.handle({ type: 'open', turn, opening: { type: 'speech', ...speech } });
    }
    case 'question-ask':
      return session.handle({
        type: 'open',
        turn,
        opening: { type: 'question', text: message.body.text, language: message.body.language },
      });
    case 'speech-frame':
      return session.hear(turn, toSamples(message.body.pcm));
    case 'speech-pause':
      return session.pause(turn, message.body.silentMs);
    case 'speech-resume':
      return session.resume(turn);
    case 'speech-end':
      return session.handle({ type: 'turn-decided', turn });
    case 'reply-progress':
      return session.played(turn, message.body.playedMs);
    case 'reply-played':
      session.played(turn, message.body.playedMs);
      return session.handle({ type: 'played', turn });
    case 'reply-stop':
      session.played(turn, message.body.playedMs);
      return session.handle({ type: 'stop', turn });
  }
}
