/**
 * Makes an element with its properties and children in one expression, so that a part of a page reads like what it shows.
 * Properties are those of the DOM (`className`, `ariaLabel`, `onclick`), checked for the tag.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
