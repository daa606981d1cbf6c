import { createStage, type Stage } from '../avatar/stage.ts';
import type { PageState } from '../visitor/page-state.ts';
import { createPageView } from '../visitor/view/page-view.ts';
import { scriptedPageState } from '../visitor/view/scripted-page-state.ts';

/** The visitor page around an avatar whose time is stepped by hand, as one moment of a visit shows it: nothing on it does anything. */
export async function openScriptedPage(differing: Partial<PageState>): Promise<Stage> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const nothing = (): void => undefined;
  const view = createPageView(root, {
    start: nothing,
    ask: nothing,
    stop: nothing,
    chooseLanguage: nothing,
    setCalm: nothing,
    retryMicrophone: nothing,
    closeCamera: nothing,
    leave: nothing,
  });
  const state = scriptedPageState(differing);
  view.render(state);
  const stage = createStage(view.canvas, { running: false });
  stage.setPhase(state.phase);
  if (state.venue) await stage.show(`/avatars/${state.venue.avatar.id}.vrm`);
  return stage;
}
