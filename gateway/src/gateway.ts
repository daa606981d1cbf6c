import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import {
  visitorNamespace,
  type GatewayToVisitor,
  type VenueView,
  type VisitorToGateway,
} from '@lobby/shared/protocol/visitor';
import type { Personas } from '@lobby/shared/speech/manner';
import { Server } from 'socket.io';
import { createLogAlerts } from './alerts/log-alerts.ts';
import type { StaffAlerts } from './alerts/staff-alerts.ts';
import { createTellStaff } from './alerts/tell-staff.ts';
import type { Dialogue } from './dialogue/dialogue.ts';
import { createPages, type PublicFiles } from './doors/pages.ts';
import { isOwnOrigin } from './doors/origin.ts';
import { openVisitorDoor } from './doors/visitor-door.ts';
import type { Log } from './journal/log.ts';
import { plainSpeller, type Speller } from './pronunciation/speller.ts';
import type { Parts } from './parts/parts.ts';
import type { Expects } from './turn/expected-questions.ts';

/** What a gateway is made of. It owns none of it: who made a thing closes it. */
export interface GatewayNeeds {
  files: PublicFiles;
  venue: VenueView;
  dialogue: Dialogue;
  /** How its avatars speak, where not as its voice does by itself. */
  personas?: Personas;
  /** How it says words of its own. */
  speller?: Speller;
  /** Its questions, word for word. */
  expects?: Expects;
  parts: Omit<Parts, 'spoken'>;
  /** How staff learn of visitors who need them; by the log, where nothing else is set. */
  alerts?: StaffAlerts;
  log: Log;
}

export interface Gateway {
  /** Resolves with the port, which the system chooses when it is 0. Rejects when the port is taken. */
  listen: (host: string, port: number) => Promise<number>;
  /** Ends every visit and closes every socket; may be called twice. */
  close: () => Promise<void>;
}

/** A dead kiosk is noticed after 10 s, where Socket.IO's defaults take 45 s. */
const heartbeat = { pingInterval: 5_000, pingTimeout: 5_000 };

/** No kiosk message is longer: a frame is 1 kB. */
const maxHttpBufferSize = 64 * 1024;

/** A page that is still loading a large file gets this long; it comes back by itself when the gateway does. */
const lastBytesMs = 1_000;

/** Joins the rooms to one server. This is the only place where they meet. */
export function createGateway({
  files,
  venue,
  dialogue,
  personas = new Map(),
  speller = plainSpeller,
  expects,
  parts,
  alerts,
  log,
}: GatewayNeeds): Gateway {
  const pages = createPages(files, parts.abilities, log);
  const answer = pages.callback();
  const http = createServer((request, response) => void answer(request, response));
  const sockets = new Server<VisitorToGateway, GatewayToVisitor>(http, {
    ...heartbeat,
    maxHttpBufferSize,
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    allowRequest: (request, decide) => decide(null, isOwnOrigin(request.headers)),
  });
  const staff = createTellStaff({
    alerts: alerts ?? createLogAlerts(log),
    venue: venue.name.zh,
    now: () => new Date(),
    log,
  });
  const hall = {
    venue,
    abilities: parts.abilities,
    onAbilitiesChange: parts.onChange,
    parts: () => ({ ...parts.current(), dialogue, personas, speller, ...(expects && { expects }) }),
    tellStaff: staff.tell,
  };
  const door = openVisitorDoor(sockets.of(visitorNamespace), hall, log);
  return {
    listen: (host, port) => listen(http, host, port),
    close: async () => {
      door.close();
      staff.close();
      const cutOff = setTimeout(() => http.closeAllConnections(), lastBytesMs);
      await sockets.close();
      clearTimeout(cutOff);
    },
  };
}

async function listen(http: HttpServer, host: string, port: number): Promise<number> {
  http.listen(port, host);
  await once(http, 'listening');
  const address = http.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
