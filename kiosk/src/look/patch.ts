/** All of these write only what differs, so that a screen reader is not told the same twice. */
export function setText(target: Node, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

export function setShown(target: HTMLElement, shown: boolean): void {
  if (target.hidden === shown) target.hidden = !shown;
}

export function setProperty<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
  value: Target[Name],
): void {
  if (target[name] !== value) target[name] = value;
}

/** Sets a `data-` attribute, by which the style sheet tells states apart. */
export function setMark(target: HTMLElement, name: string, value: string): void {
  if (target.dataset[name] !== value) target.dataset[name] = value;
}

/** Exchanges all children when `key` differs from that of the time before: lists keep their nodes, focus and scroll otherwise. */
export function setChildren(target: HTMLElement, key: string, make: () => Node[]): void {
  if (target.dataset['key'] === key) return;
  target.dataset['key'] = key;
  target.replaceChildren(...make());
}
