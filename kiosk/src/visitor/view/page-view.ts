import type { Language } from '@lobby/shared/protocol/language';
import '../../look/base.css';
import './page.css';
import './conversation.css';
import './card.css';
import './shown/shown.css';
import './landscape.css';
import './short.css';
import './narrow.css';
import { element } from '../../look/element.ts';
import { setMark, setProperty, setShown } from '../../look/patch.ts';
import type { PageIntents, PageState } from '../page-state.ts';
import { createBackdrop } from './backdrop/backdrop.ts';
import { createCameraNotice } from './camera-notice.ts';
import { createCaptionCard } from './caption-card.ts';
import { createCardPanel } from './card-panel.ts';
import { createDock } from './dock.ts';
import { createNoticeBar } from './notice-bar.ts';
import type { Part } from './part.ts';
import { createReadinessLine } from './readiness-line.ts';
import { createStageFrame } from './stage-frame.ts';
import { createStatusRow } from './status-row.ts';
import { createSuggestionCards } from './suggestion-cards.ts';
import { createTalkButton } from './talk-button.ts';
import { createTypingRow } from './typing-row.ts';
import { createWelcome } from './welcome.ts';

/** The page as a drawing of its state: it holds no state of its own but what is being typed. */
export interface PageView {
  /** Where the avatar is drawn. */
  readonly canvas: HTMLCanvasElement;
  /** Brings the page to a state, touching only what differs. */
  render(state: PageState): void;
}

const documentLanguages = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

/** Builds the visitor page inside `root`; what visitors do is raised as intents. */
export function createPageView(root: HTMLElement, intents: PageIntents): PageView {
  const backdrop = createBackdrop();
  const stage = createStageFrame();
  const talk = createTalk(intents);
  const below = [
    createNoticeBar(),
    createWelcome(intents),
    talk,
    createReadinessLine(),
    createCameraNotice(intents),
    createDock(intents),
  ];
  const parts = [backdrop, stage, ...below];
  const panel = element('main', { className: 'panel' }, ...below.map((part) => part.root));
  root.replaceChildren(backdrop.root, stage.root, panel);
  root.classList.add('page');
  return {
    canvas: stage.canvas,
    render(state) {
      setProperty(document.documentElement, 'lang', documentLanguages[state.language]);
      setMark(root, 'screen', state.screen);
      setMark(root, 'calm', String(state.calm));
      for (const part of parts) part.render(state);
    },
  };
}

/** Everything of a running conversation. */
function createTalk(intents: PageIntents): Part {
  const parts = [
    createCaptionCard(),
    createStatusRow(intents),
    createTalkButton(intents),
    createCardPanel(intents),
    createSuggestionCards(intents),
    createTypingRow(intents),
  ];
  const root = element('div', { className: 'talk' }, ...parts.map((part) => part.root));
  return {
    root,
    render(state) {
      setShown(root, state.screen === 'talk');
      for (const part of parts) part.render(state);
    },
  };
}
