const rememberedAs = 'lobby-reloaded-at';
const notBeforeMs = 60_000;

/** Loads the newest page, but not over and over where the gateway still serves the old one. */
export function reloadSparingly(page: Pick<Window, 'sessionStorage' | 'location'>): void {
  const beforeMs = Number(page.sessionStorage.getItem(rememberedAs) ?? 0);
  if (Date.now() - beforeMs < notBeforeMs) return;
  page.sessionStorage.setItem(rememberedAs, String(Date.now()));
  page.location.reload();
}
