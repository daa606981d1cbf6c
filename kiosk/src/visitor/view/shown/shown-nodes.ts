import type { Shown, ShownBlock, Span } from '@lobby/shared/protocol/shown';
import type { Language } from '@lobby/shared/protocol/language';
import { element } from '../../../look/element.ts';
import { texts } from '../../texts.ts';
import { codeFigure } from './code-drawing.ts';

/** Draws an answer block by block; words stay words, whatever signs are in them. */
export function shownNodes({ blocks, source }: Shown, language: Language): HTMLElement[] {
  const nodes = blocks.filter((block, place) => !isCaption(block, blocks[place + 1])).map(nodeOf);
  return source === undefined ? nodes : [...nodes, sourceLine(source, language)];
}

/** A link that stands alone is said by its code. */
function isCaption(block: ShownBlock, next: ShownBlock | undefined): boolean {
  if (block.type !== 'paragraph' || next?.type !== 'code') return false;
  return block.spans.map(({ text }) => text).join('') === next.caption;
}

function nodeOf(block: ShownBlock): HTMLElement {
  switch (block.type) {
    case 'heading':
      return element('h3', {}, ...runs(block.spans));
    case 'paragraph':
      return element('p', {}, ...runs(block.spans));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        ...block.items.map((item) => element('li', {}, ...runs(item))),
      );
    case 'table':
      return tableOf(block);
    case 'picture':
      return pictureOf(block);
    case 'code':
      return codeFigure(block);
  }
}

function runs(spans: readonly Span[]): (Node | string)[] {
  return spans.map(({ text, strong }) => (strong ? element('strong', {}, text) : text));
}

function tableOf({ head, rows }: ShownBlock & { type: 'table' }): HTMLElement {
  const names = head.map((name) => element('th', { scope: 'col' }, name));
  const lines = rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell))));
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...names)),
    element('tbody', {}, ...lines),
  );
}

/** The mark is a ring with a dot, so that it is not told by colour alone. */
function pictureOf({ url, about, mark }: ShownBlock & { type: 'picture' }): HTMLElement {
  const picture = element('img', { src: url, alt: about });
  const frame = element('div', { className: 'shown-picture' }, picture);
  if (mark !== undefined) {
    const spot = element('span', { className: 'shown-mark', ariaHidden: 'true' });
    spot.style.left = `${mark.x * 100}%`;
    spot.style.top = `${mark.y * 100}%`;
    frame.append(spot);
  }
  return element('figure', {}, frame, element('figcaption', {}, about));
}

function sourceLine({ title, page }: NonNullable<Shown['source']>, language: Language): HTMLElement {
  return element('p', { className: 'shown-source' }, texts[language].source(title, page));
}
