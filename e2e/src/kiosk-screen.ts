import type { Language } from '@lobby/shared/protocol/language';
import type { Phase } from '@lobby/shared/protocol/visitor';
import type { PageState } from '@lobby/kiosk/visitor/page-state';
import { texts } from '@lobby/kiosk/visitor/texts';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';

/** A kiosk's screen as a visitor meets it: what it shows, and what can be done to it by hand. */
export class KioskScreen {
  readonly page: Page;
  readonly field: Locator;
  readonly notice: Locator;
  readonly question: Locator;
  readonly #clauses: Locator;
  #language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.#language = language;
    this.field = page.getByRole('textbox');
    this.notice = page.getByRole('alert');
    this.question = page.locator('.caption-question');
    this.#clauses = page.locator('.caption-answer span');
  }

  /** What this screen says, in the language it speaks. */
  get words(): (typeof texts)[Language] {
    return texts[this.#language];
  }

  /** The line that says whose turn it is. */
  get status(): Locator {
    return this.page.locator('.status [role=status]');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Goes to a control by the tabulator key, as often as it takes and no oftener than once around the page. */
  async reach(control: Locator): Promise<void> {
    await control.waitFor();
    for (let stops = 0; stops < 30; stops++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the tabulator key does not reach ${String(control)}`);
  }

  async ask(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }

  /** Asks, and hears the answer to its end, whatever it is. */
  async askAndListen(text: string): Promise<void> {
    const before = await this.page.evaluate(() => window.lobby.moments['reply-heard']);
    await this.ask(text);
    await this.page.waitForFunction((earlier) => window.lobby.moments['reply-heard'] !== earlier, before);
    await this.untilPhase('idle');
  }

  async chooseLanguage(language: Language): Promise<void> {
    await this.button(language === 'zh' ? '中文' : 'English').click();
    this.#language = language;
  }

  /** The browser of this kiosk and of no other. */
  get browser(): Browser {
    const browser = this.page.context().browser();
    if (browser === null) throw new Error('this page belongs to no browser');
    return browser;
  }

  async state(): Promise<PageState> {
    return this.page.evaluate(() => window.lobby.page);
  }

  async untilPhase(phase: Phase): Promise<void> {
    await this.page.waitForFunction((wanted) => window.lobby.page.phase === wanted, phase);
  }

  /** Until the greeting was heard, however long ago. */
  async untilGreeted(): Promise<void> {
    await this.page.waitForFunction(() => window.lobby.moments['reply-heard'] !== undefined);
    await this.untilPhase('idle');
  }

  /** Until the avatar is heard, not only about to speak. */
  async untilHeard(): Promise<void> {
    await this.page.waitForFunction(() => (window.lobby.playhead?.ms ?? 0) > 0);
  }

  async untilMicrophone(state: PageState['microphone']): Promise<void> {
    await this.page.waitForFunction((wanted) => window.lobby.page.microphone === wanted, state);
  }

  /** Until this answer stands on the screen, clause by clause and nothing else, and was spoken to its end. */
  async untilAnswered(answer: string): Promise<void> {
    await expect.poll(() => this.answer(), { timeout: 30_000 }).toBe(withoutSpaces(answer));
    await this.untilPhase('idle');
    expect(await this.answer()).toBe(withoutSpaces(answer));
  }

  /** The captions of the answer, joined; what parts words and clauses is left to the style. */
  async answer(): Promise<string> {
    return withoutSpaces((await this.#clauses.allTextContents()).join(''));
  }
}

export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}
