import type { PageState } from '../page-state.ts';

/** One part of the page. Rendering the same state twice changes nothing. */
export interface Part {
  readonly root: HTMLElement;
  render(state: PageState): void;
}
