/** `<https://lobby.cn>` and `<desk@lobby.cn>` are addresses in brackets, not tags. */
const autolink = /<(https?:\/\/[^\s<>]+|[\w.+-]{1,64}@[\w.-]{1,255})>/gi;
/** As in a browser, one that is never closed hides the rest. */
const hidden = /<(script|style)\b[^<>]*>[^<]*(?:<(?!\/\1)[^<]*)*(?:<\/\1[^<>]*>?|$)/gi;
const quotedAttribute = /\s?(?<![\w:-])[\w:-]{1,60}\s?=\s?(?:"[^"<>]{0,300}"?|'[^'<>]{0,300}'?)/g;
const unfinished =
  /<[/!?]?[a-z][\w:-]{0,40}(?:(?:\s[\w:-]{1,60}=[^\s<>"']{1,300})+|(?=\s?\/?(?:<|$)))\s?\/?/gi;

/**
 * Text without the tags of HTML and SSML. A text that came from elsewhere must not be able to steer the voice, nor to have
 * its attributes read out, so what is left of broken or nested tags goes as well.
 */
export function stripTags(text: string): string {
  if (!/[<=]/.test(text)) return text;
  const whole = text.replace(autolink, ' $1 ').replace(hidden, ' ');
  return withoutPairs(whole).replace(quotedAttribute, '').replace(unfinished, '');
}

/** Drops everything from a `<` that begins a tag to the `>` that belongs to it; the signs of arithmetic stay. */
function withoutPairs(text: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of outermostTags(text)) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

interface Span {
  start: number;
  end: number;
}

function outermostTags(text: string): Span[] {
  const open: number[] = [];
  const tags: Span[] = [];
  for (const { index, 0: bracket } of text.matchAll(/<(?=[a-z/!?<])|>/gi)) {
    if (bracket === '<') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    while ((tags.at(-1)?.start ?? -1) > start) tags.pop();
    tags.push({ start, end: index + 1 });
  }
  return tags;
}
