import type { ShownBlock, Span } from '@lobby/shared/protocol/shown';
import { marked, type MarkedToken, type Token, type Tokens } from 'marked';
import { NotShowable } from './not-showable.ts';
import { readPicture } from './read-picture.ts';
import { qrCode } from '../../codes/qr-code.ts';

/**
 * Reads an answer as staff write it, in a small part of Markdown: headings, paragraphs, **what matters**, lists, tables, pictures
 * (`![where](floor-1.webp)`, a map with `#at=0.3,0.6` behind the name) and links, which become codes to be scanned, because a kiosk
 * is not to be left. Throws `NotShowable` with what is not possible: HTML, code, quotations, pictures from elsewhere.
 */
export function readShown(markdown: string): ShownBlock[] {
  const codes: ShownBlock[] = [];
  const blocks = known(marked.lexer(markdown, { gfm: true })).flatMap((token) => blockOf(token, codes));
  return [...blocks, ...codes];
}

/** No extension is loaded, so every token is one of Marked's own. */
function known(tokens: readonly Token[] = []): MarkedToken[] {
  return tokens.filter((token): token is MarkedToken => token.type !== 'extension');
}

function blockOf(token: MarkedToken, codes: ShownBlock[]): ShownBlock[] {
  if (token.type === 'space' || token.type === 'def') return [];
  if (token.type === 'heading') return [{ type: 'heading', spans: spansOf(known(token.tokens), codes) }];
  if (token.type === 'paragraph') return paragraph(known(token.tokens), codes);
  if (token.type === 'list') return [listOf(token, codes)];
  if (token.type === 'table') return [tableOf(token)];
  throw notShowable(token);
}

function notShowable({ type }: MarkedToken): NotShowable {
  return new NotShowable(`${names[type] ?? type} cannot be shown`);
}

const names: Record<string, string> = {
  html: 'HTML',
  code: 'code',
  codespan: 'code',
  blockquote: 'a quotation',
  hr: 'a line',
};

/** Pictures stand by themselves, wherever in a paragraph they are written. */
function paragraph(tokens: readonly MarkedToken[], codes: ShownBlock[]): ShownBlock[] {
  const pictures = tokens.filter((token): token is Tokens.Image => token.type === 'image');
  const spans = spansOf(
    tokens.filter(({ type }) => type !== 'image'),
    codes,
  );
  const blank = spans.every(({ text }) => text.trim() === '');
  return [...(blank ? [] : [{ type: 'paragraph' as const, spans }]), ...pictures.map(readPicture)];
}

function listOf({ items, ordered }: Tokens.List, codes: ShownBlock[]): ShownBlock {
  return {
    type: 'list',
    ordered,
    items: items.map(({ tokens, task }) => {
      const nested = tokens.some(({ type }) => type === 'list');
      if (task || nested)
        throw new NotShowable(nested ? 'a list within a list cannot be shown' : 'a checkbox cannot be shown');
      return spansOf(
        known(tokens).flatMap((token) => ('tokens' in token ? known(token.tokens) : [token])),
        codes,
      );
    }),
  };
}

function tableOf({ header, rows }: Tokens.Table): ShownBlock {
  const plain = (cell: Tokens.TableCell): string =>
    spansOf(known(cell.tokens), [])
      .map(({ text }) => text)
      .join('');
  return { type: 'table', head: header.map(plain), rows: rows.map((row) => row.map(plain)) };
}

function spansOf(tokens: readonly MarkedToken[], codes: ShownBlock[]): Span[] {
  return tokens.flatMap((token) => spanOf(token, codes));
}

function spanOf(token: MarkedToken, codes: ShownBlock[]): Span[] {
  if (token.type === 'text' && token.tokens !== undefined) return spansOf(known(token.tokens), codes);
  if (token.type === 'text') return [{ text: token.raw.replaceAll('\n', ' ') }];
  if (token.type === 'escape') return [{ text: token.text }];
  if (token.type === 'br') return [{ text: '\n' }];
  if (token.type === 'em') return spansOf(known(token.tokens), codes);
  if (token.type === 'strong')
    return spansOf(known(token.tokens), codes).map(({ text }) => ({ text, strong: true }));
  if (token.type === 'link') return linkOf(token, codes);
  throw notShowable(token);
}

function linkOf({ href, tokens, text }: Tokens.Link, codes: ShownBlock[]): Span[] {
  if (!/^(?:https?|tel|weixin|alipays?):/u.test(href))
    throw new NotShowable(`a link to ${href} cannot be shown`);
  const caption = text === href ? '' : text;
  try {
    codes.push({ type: 'code', rows: qrCode(href), caption });
  } catch {
    throw new NotShowable(`the link to ${href.slice(0, 40)}… is too long to be scanned`);
  }
  return caption === '' ? [] : spansOf(known(tokens), []);
}
