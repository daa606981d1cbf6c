// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { PageIntents, PageState } from '../page-state.ts';
import { texts } from '../texts.ts';
import { createPageView, type PageView } from './page-view.ts';
import { scriptedPageState } from './scripted-page-state.ts';

let page: HTMLElement;
let view: PageView;
let raised: unknown[][];

beforeEach(() => {
  page = document.createElement('div');
  document.body.replaceChildren(page);
  raised = [];
  view = createPageView(page, recorder());
});

function recorder(): PageIntents {
  const record = (name: string) => (value?: unknown) => raised.push([name, value]);
  return {
    start: record('start'),
    ask: record('ask'),
    stop: record('stop'),
    pressTalk: record('pressTalk'),
    releaseTalk: record('releaseTalk'),
    chooseLanguage: record('chooseLanguage'),
    setCalm: record('setCalm'),
    choosePace: record('choosePace'),
    retryMicrophone: record('retryMicrophone'),
    closeCamera: record('closeCamera'),
    leave: record('leave'),
  };
}

const answering = {
  phase: 'speaking',
  answer: { clauses: ['请不要着急，', '可以马上挂失。'], current: 1, mustHear: false },
} as const;

const moments: Record<string, Partial<PageState>> = {
  welcome: { screen: 'welcome' },
  waiting: {},
  english: { language: 'en' },
  answering: { ...answering, answer: { ...answering.answer, clauses: [...answering.answer.clauses] } },
  blind: { avatar: 'no-webgl' },
  still: { avatar: 'still' },
  calm: { calm: true },
  slower: { pace: 'slower' },
  watched: { camera: 'on' },
  offline: { connected: false, notice: 'reconnecting' },
  loading: { abilities: { hearing: { state: 'loading', progress: 0.4 }, speaking: { state: 'ready' } } },
};

function show(moment: string): void {
  view.render(scriptedPageState(moments[moment]));
}

function visible(selector: string): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>(selector)].find((found) => !found.closest('[hidden]'));
}

function button(label: string): HTMLElement | undefined {
  return [...page.querySelectorAll('button')].find(
    (found) => found.textContent === label && !found.closest('[hidden]'),
  );
}

const insurance = {
  id: 'insurance',
  title: { zh: '医保办', en: 'Insurance Desk' },
  avatar: { id: 'wei', name: { zh: '小伟', en: 'Wei' }, recordings: [] },
};

/** A page of a venue with an insurance desk. */
function withDesk(differing: Partial<PageState>): PageState {
  const state = scriptedPageState(differing);
  return { ...state, venue: state.venue && { ...state.venue, departments: [insurance] } };
}

test('[Z11] the page names who speaks now, and in the caption where that changes', () => {
  view.render(scriptedPageState());
  expect(visible('.plate')).toBeUndefined();
  view.render(withDesk({}));
  expect(visible('.plate')?.textContent).toBe('小美');
  const clauses = ['这个由医保办的小伟来回答。', '您好，', '我是小伟。'];
  const answer = { clauses, current: 1, mustHear: false, speakers: { 1: 'insurance', 2: 'insurance' } };
  view.render(withDesk({ phase: 'speaking', speaker: 'insurance', avatar: 'still', answer }));
  expect(visible('.plate')?.textContent).toBe('小伟 · 医保办');
  const named = [...page.querySelectorAll<HTMLElement>('.caption-answer span')];
  expect(named.map((span) => span.dataset['speaker'])).toEqual([undefined, '小伟', undefined]);
  expect(page.querySelector('.likeness')?.getAttribute('src')).toBe('/avatars/wei.png');
});

test.each(Object.keys(moments))('[F15] rendering the moment "%s" twice changes nothing', async (moment) => {
  show(moment);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  show(moment);
  await Promise.resolve();
  changes.push(...observer.takeRecords());
  observer.disconnect();
  expect(changes).toEqual([]);
});

test.each(Object.keys(moments))('[F16] the AI mark is in sight in the moment "%s"', (moment) => {
  show(moment);
  const { language } = scriptedPageState(moments[moment]);
  expect(visible('.ai-mark')?.textContent).toBe(texts[language].aiMark);
});

test('[F17] the button for silence is there exactly while the avatar speaks', () => {
  show('answering');
  button(texts.zh.stop)?.click();
  expect(raised).toEqual([['stop', undefined]]);
  show('waiting');
  expect(button(texts.zh.stop)).toBeUndefined();
});

test.each(['welcome', 'talk'] as const)(
  '[L10] an open camera is said on the %s screen, and one touch closes it',
  (screen) => {
    view.render(scriptedPageState({ screen, camera: 'on' }));
    expect(visible('.camera p')?.textContent).toBe(texts.zh.cameraOn);
    button(texts.zh.closeCamera)?.click();
    expect(raised).toEqual([['closeCamera', undefined]]);
  },
);

test.each(['off', 'asking', 'refused', 'missing', 'unplugged'] as const)(
  '[L10] a camera that is %s is not mentioned',
  (camera) => {
    view.render(scriptedPageState({ camera }));
    expect(visible('.camera')).toBeUndefined();
  },
);

test('[F18] what is typed is asked once and leaves the field; blanks are not asked', () => {
  show('waiting');
  const field = page.querySelector('input');
  const form = page.querySelector('form');
  if (!field || !form) throw new Error('The page has no typing row.');
  for (const typed of ['  几点下班  ', '   ']) {
    field.value = typed;
    form.dispatchEvent(new Event('submit', { cancelable: true }));
  }
  expect(raised).toEqual([['ask', '几点下班']]);
});

test.each(['waiting', 'answering', 'blind', 'offline', 'loading'])(
  '[F18] typing is offered in the moment "%s"',
  (moment) => {
    show(moment);
    expect(visible('form input')).toBeDefined();
  },
);

test('[F19] a tapped card asks its question, and never more than six are offered', () => {
  view.render(scriptedPageState({ suggestions: ['一', '二', '三', '四', '五', '六', '七'] }));
  expect(page.querySelectorAll('.suggestion-cards button')).toHaveLength(6);
  button('三')?.click();
  expect(raised).toEqual([['ask', '三']]);
  const card = { type: 'summary' as const, title: '您的记忆码', rows: [] };
  view.render(scriptedPageState({ suggestions: ['一', '二', '三', '四', '五'], card }));
  expect(page.querySelectorAll('.suggestion-cards button')).toHaveLength(4);
});

test('[F20] the first touch chooses the language, and waits for the connection', () => {
  show('welcome');
  button(texts.en.start)?.click();
  expect(raised).toEqual([['start', 'en']]);
  view.render(scriptedPageState({ screen: 'welcome', connected: false }));
  button(texts.en.start)?.click();
  expect(raised).toHaveLength(1);
});

test('[F21] the clause being spoken is marked, and none when the avatar has finished', () => {
  show('answering');
  expect(visible('[data-spoken="true"]')?.textContent).toBe('可以马上挂失。');
  view.render(scriptedPageState({ ...moments['answering'], phase: 'idle' }));
  expect(visible('[data-spoken="true"]')).toBeUndefined();
});

test('[F24] while someone speaks the caption waits with dots, and what was not understood leaves no empty caption', () => {
  view.render(scriptedPageState({ phase: 'listening', question: { text: '', final: false } }));
  expect(visible('.caption-question')?.textContent).toBe(`${texts.zh.visitor}…`);
  view.render(scriptedPageState({ question: { text: '', final: true }, notice: 'nothing-understood' }));
  expect(visible('.caption')).toBeUndefined();
  expect(visible('.notice')?.textContent).toBe(texts.zh.notices['nothing-understood']);
});

test('[F22] without a figure the page says so and offers everything else', () => {
  show('blind');
  expect(visible('.absence')?.textContent).toBe(texts.zh.avatarMissing);
  expect(visible('.status')).toBeDefined();
});

test('[F23] the page tells screen readers its language', () => {
  show('english');
  expect(document.documentElement.lang).toBe('en');
  show('waiting');
  expect(document.documentElement.lang).toBe('zh-CN');
});

test('[F42] where no figure can be drawn the avatar’s portrait stands in, unless there is none', () => {
  show('still');
  const likeness = visible('.likeness');
  expect(likeness?.getAttribute('src')).toBe('/avatars/mei.png');
  expect(visible('.absence')).toBeUndefined();
  likeness?.dispatchEvent(new Event('error'));
  expect(visible('.likeness')).toBeUndefined();
  show('waiting');
  expect(visible('.stand-in')).toBeUndefined();
});

test('[F41] the switch for less motion says how it stands and changes it', () => {
  show('waiting');
  button('')?.click();
  show('calm');
  expect(visible('.calm-switch')?.ariaPressed).toBe('true');
  button('')?.click();
  expect(raised).toEqual([
    ['setCalm', true],
    ['setCalm', false],
  ]);
});

test('[Y39] the switch for slower speech says how it stands and changes it', () => {
  show('waiting');
  button(texts.zh.slower)?.click();
  show('slower');
  expect(button(texts.zh.slower)?.ariaPressed).toBe('true');
  button(texts.zh.slower)?.click();
  expect(raised).toEqual([
    ['choosePace', 'slower'],
    ['choosePace', 'own'],
  ]);
});

test('[F35] a kiosk that listens by hand has one button to speak by, and others have none', () => {
  view.render(scriptedPageState({ listening: { policy: 'hold', attending: false } }));
  const talk = button(texts.zh.talkByHold);
  talk?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ' }));
  talk?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', repeat: true }));
  talk?.dispatchEvent(new KeyboardEvent('keyup', { key: ' ' }));
  expect(raised.map(([name]) => name)).toEqual(['pressTalk', 'releaseTalk']);
  view.render(scriptedPageState({ listening: { policy: 'hold', attending: true } }));
  expect(button(texts.zh.talking)?.ariaPressed).toBe('true');
  for (const policy of ['always', 'half-duplex', 'wake'] as const) {
    view.render(scriptedPageState({ listening: { policy, attending: false } }));
    expect(visible('.talk-button')).toBeUndefined();
  }
});
