import type { Json } from './flow.ts';

const pattern = /\{([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)\}/g;

/** The names in braces of a text, in order: slots, or `result.property`. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

/** A text with the names in braces replaced. */
export function fillIn(text: string, valueOf: (name: string) => string): string {
  return text.replace(pattern, (_, name: string) => valueOf(name));
}

/** The value itself where a text is nothing but one name in braces, so that numbers and lists stay what they are. */
export function fillInJson(template: Json, valueOf: (name: string) => Json): Json {
  if (typeof template === 'string') {
    const [only] = placeholdersOf(template);
    if (only !== undefined && template === `{${only}}`) return valueOf(only);
    return fillIn(template, (name) => inWords(valueOf(name)));
  }
  if (typeof template !== 'object' || template === null) return template;
  if (Array.isArray(template)) return template.map((item: Json) => fillInJson(item, valueOf));
  return Object.fromEntries(
    Object.entries(template).map(([name, value]: [string, Json]) => [name, fillInJson(value, valueOf)]),
  );
}

/** A property deep inside data; undefined where there is none. */
export function dig(data: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, name) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Object.entries(inner).find(([key]) => key === name)?.[1];
  }, data);
}

/** Data as part of a text: nothing is empty, and lists and groups are written as JSON. */
export function inWords(data: Json): string {
  if (data === null) return '';
  return typeof data === 'object' ? JSON.stringify(data) : String(data);
}
