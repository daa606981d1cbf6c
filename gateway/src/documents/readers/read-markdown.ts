import { marked } from 'marked';
import type { Block } from '../block.ts';
import { readHtml } from './read-html.ts';

/** Markdown is read as the page it stands for. */
export function readMarkdown(markdown: string): Block[] {
  return readHtml(marked.parse(markdown, { async: false, gfm: true }));
}
