import type { KioskId } from '@lobby/shared/protocol/ids';
import { browserEar } from '../hearing/ear.ts';
import { Hearing } from '../hearing/hearing.ts';
import { Keeper } from '../keeping/keeper.ts';
import { LocalAnswerer } from '../keeping/local-answerer.ts';
import { openVisitorLink, type VisitorLink } from '../link/visitor-link.ts';
import { BrowserVoice } from '../speaking/browser-voice.ts';
import { ClipPlayer } from '../speaking/clip-player.ts';
import { createAudioContext, unlock, WebLoudspeaker } from '../speaking/loudspeaker.ts';
import { browserWatcher } from '../watching/browser-watcher.ts';
import type { Sight } from '../watching/watcher.ts';
import { Watching } from '../watching/watching.ts';
import type { ConversationEvent } from './conversation/step.ts';

/** What a page hears, sees, says and is connected with. */
export interface Senses {
  /** To the gateway, and to the kiosk's own answers while it cannot be reached. */
  link: Pick<VisitorLink, 'send'>;
  keeper: Keeper;
  player: ClipPlayer;
  hearing: Hearing;
  watching: Watching;
  /** Asks the browser to let the page make sound; false while it wants a touch first. */
  unlock(): Promise<boolean>;
  /** Loads what hearing needs, ahead of need. */
  prepare(): Promise<void>;
}

/** Joins the senses, which do not know each other, to the one place where everything is told. */
export function openSenses(
  kiosk: KioskId,
  tell: (event: ConversationEvent) => void,
  see: (visitor: Sight | undefined) => void,
): Senses {
  const context = createAudioContext();
  const voices = {
    loudspeaker: new WebLoudspeaker(context),
    voice: new BrowserVoice(window.speechSynthesis),
  };
  const player = new ClipPlayer(voices, {
    clause: (turn, clause) => tell({ from: 'player', event: { type: 'clause-heard', turn, clause } }),
    progress: (turn, playedMs) => tell({ from: 'player', event: { type: 'progress', turn, playedMs } }),
    played: (turn, playedMs) => tell({ from: 'player', event: { type: 'played', turn, playedMs } }),
  });
  const parts = {
    ear: browserEar(navigator.mediaDevices),
    loadJudge: async () => (await import('../hearing/silero.ts')).loadSilero(),
  };
  const hearing = new Hearing(parts, {
    microphone: (microphone) => tell({ from: 'kiosk', change: { microphone } }),
    voice: (event) => tell({ from: 'voice', event }),
    echoes: () => player.playhead() !== undefined,
  });
  const watching = new Watching(browserWatcher(navigator.mediaDevices), {
    camera: (camera) => tell({ from: 'kiosk', change: { camera } }),
    visitor: see,
  });
  const link = openVisitorLink({
    kiosk,
    handlers: {
      welcome: (welcome) => tell({ from: 'link', event: { type: 'welcome', welcome } }),
      receive: (message) => tell({ from: 'gateway', message }),
      offline: () => tell({ from: 'link', event: { type: 'offline' } }),
      refused: (code) => tell({ from: 'link', event: { type: 'refused', code } }),
    },
  });
  const keeper = new Keeper({
    open: async () => caches.open('lobby-kept'),
    fetch: (...asked) => fetch(...asked),
  });
  const answerer = new LocalAnswerer(keeper, (message) => tell({ from: 'gateway', message }));
  return {
    link: {
      send: (message) => {
        if (!answerer.take(message, link.connected)) link.send(message);
      },
    },
    keeper,
    player,
    hearing,
    watching,
    unlock: () => unlock(context),
    prepare: async () => {
      // Whether it failed is found out, and told, when the microphone is opened.
      await hearing.prepare().catch(() => undefined);
    },
  };
}
