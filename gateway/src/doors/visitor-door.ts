import type { Abilities } from '@lobby/shared/protocol/ability';
import type { FailureCode } from '@lobby/shared/protocol/failure';
import type { KioskId } from '@lobby/shared/protocol/ids';
import { protocolVersion } from '@lobby/shared/protocol/version';
import type {
  GatewayToVisitor,
  VenueView,
  VisitorHello,
  VisitorToGateway,
} from '@lobby/shared/protocol/visitor';
import type { Namespace } from 'socket.io';
import type { Log } from '../journal/log.ts';
import type { Alert } from '../person/alert.ts';
import { Session } from '../session/session.ts';
import type { SessionNeeds } from '../session/session-needs.ts';
import { admit } from './admit.ts';
import { VisitorLink, type VisitorSocket } from './visitor-link.ts';
import { helloSchema } from './visitor-schema.ts';
import { Visits, type Visit } from './visits.ts';

/** What visitors meet behind the door. */
export interface Hall {
  venue: VenueView;
  abilities: () => Abilities;
  /** Calls back at every change; returns how to stop that. */
  onAbilitiesChange: (listener: (abilities: Abilities) => void) => () => void;
  parts: SessionNeeds['parts'];
  /** Tells staff of the visitor at a kiosk. */
  tellStaff: (kiosk: KioskId, alert: Alert) => void;
}

/** Turns a visitor's socket into a visit, new or resumed, and back when the gateway closes. */
export function openVisitorDoor(
  namespace: Namespace<VisitorToGateway, GatewayToVisitor>,
  hall: Hall,
  log: Log,
): { close: () => void } {
  const visits = new Visits();
  namespace.use((socket, next) => {
    const refused = refuse(socket.handshake.auth);
    if (refused === undefined) next();
    else {
      log.warn({ refused }, 'a kiosk was refused');
      next(Object.assign(new Error(refused), { data: { code: refused } }));
    }
  });
  namespace.on('connection', (socket) => welcome(socket, { visits, hall, log }));
  const stopTelling = hall.onAbilitiesChange((abilities) =>
    visits.tellAll('abilities-change', { abilities }),
  );
  return {
    close: () => {
      stopTelling();
      visits.endAll();
    },
  };
}

function refuse(auth: unknown): FailureCode | undefined {
  const hello = helloSchema.safeParse(auth);
  if (!hello.success) return 'malformed';
  return hello.data.version === protocolVersion ? undefined : 'wrong-version';
}

interface Inside {
  visits: Visits;
  hall: Hall;
  log: Log;
}

function welcome(socket: VisitorSocket, inside: Inside): void {
  const hello = helloSchema.parse(socket.handshake.auth);
  const known = hello.resume && inside.visits.find(hello.kiosk, hello.resume.token);
  const visit = known ?? begin(hello, inside);
  const { visits, hall, log } = inside;
  log.info({ kiosk: hello.kiosk, resumed: known !== undefined, visits: visits.count }, 'a kiosk connected');
  socket.emit('welcome', {
    token: visit.token,
    resumed: known !== undefined,
    received: visit.link.inbox.received,
    abilities: hall.abilities(),
    venue: hall.venue,
  });
  visit.link.attach(socket, known && hello.resume ? hello.resume.received : 0);
  admit(socket, visit, { log, end: () => visits.end(visit) });
  socket.on('disconnect', (reason) => {
    if (!visit.link.detach(socket)) return;
    log.info({ kiosk: hello.kiosk, reason }, 'a kiosk disconnected');
    visits.away(visit);
  });
}

function begin({ kiosk }: VisitorHello, { visits, hall, log }: Inside): Visit {
  const link = new VisitorLink();
  const session = new Session({
    parts: () => ({ ...hall.parts(), kiosk }),
    greeting: hall.venue.greeting,
    name: hall.venue.avatar.name,
    tell: link.tell,
    present: () => link.connected,
    alert: (alert) => hall.tellStaff(kiosk, alert),
    log,
  });
  return visits.open(kiosk, session, link);
}
