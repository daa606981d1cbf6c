import { enterGateway, enterRaw, type CrowdMember } from './crowd-member.ts';

/** What the crowd's process is told. */
export type CrowdOrder =
  | { type: 'grow'; kind: 'gateway' | 'raw'; port: number; kiosks: number }
  | { type: 'count' }
  | { type: 'leave' };

/** What it says. Frames are counted from the first, over all members. */
export type CrowdWord = { type: 'grown' } | { type: 'sent'; frames: number };

const frameMs = 20;
const enterAtOnce = 50;

const members: CrowdMember[] = [];
let frames = 0;
let grown = 0;
/** Since when, and how often, the members that are here have spoken; nobody speaks before all are here. */
let round: { beganMs: number; spoken: number } | undefined;

process.on('message', (order: CrowdOrder) => {
  if (order.type === 'grow') void grow(order);
  else if (order.type === 'count') tell({ type: 'sent', frames });
  else leave();
});
process.on('disconnect', () => process.exit());
speakInTurn();

async function grow({ kind, port, kiosks }: CrowdOrder & { type: 'grow' }): Promise<void> {
  while (members.length < kiosks) {
    const wanted = Math.min(enterAtOnce, kiosks - members.length);
    const arriving = Array.from({ length: wanted }, () =>
      kind === 'raw' ? enterRaw(port) : enterGateway(port, `k${(grown += 1)}`),
    );
    members.push(...(await Promise.all(arriving)));
  }
  round = { beganMs: performance.now(), spoken: 0 };
  tell({ type: 'grown' });
}

function leave(): void {
  round = undefined;
  for (const member of members.splice(0)) member.leave();
}

/** Each member speaks every 20 ms, one after the other, as kiosks that know nothing of each other would. */
function speakInTurn(): void {
  setInterval(() => {
    if (round === undefined) return;
    const due = Math.floor(((performance.now() - round.beganMs) / frameMs) * members.length);
    for (; round.spoken < due; round.spoken++) {
      members[round.spoken % members.length]?.sendFrame();
      frames += 1;
    }
  }, 1);
}

function tell(word: CrowdWord): void {
  process.send?.(word);
}
