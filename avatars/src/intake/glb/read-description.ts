import { descriptionLimits } from '../budgets.ts';
import { cleanText } from '../clean-text.ts';
import { damaged, Unusable } from '../finding.ts';

/**
 * Reads a file's JSON without trusting it: its shape is measured before it is parsed, and the parsed values are searched
 * for what no avatar needs and a careless reader may trip over. Throws `Unusable`.
 */
export function readDescription(bytes: Uint8Array): unknown {
  measureShape(bytes);
  const parsed = parse(bytes);
  search(parsed);
  return parsed;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);

/** Counts brackets and commas outside of texts, so that nothing is built in memory for a description made to fill it. */
function measureShape(bytes: Uint8Array): void {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) at = endOfText(bytes, at);
    else if (byte === comma) values += 1;
    else if (openings.has(byte)) {
      depth += 1;
      values += 1;
    } else if (closings.has(byte)) depth -= 1;
    if (depth > descriptionLimits.depth) throw damaged(`JSON nested deeper than ${descriptionLimits.depth}`);
    if (values > descriptionLimits.values)
      throw damaged(`JSON of more than ${descriptionLimits.values} values`);
  }
}

/** The place of the closing quote. */
function endOfText(bytes: Uint8Array, opening: number): number {
  for (let at = opening + 1; at < bytes.length; at += 1) {
    if (bytes[at] === quote) return at;
    if (bytes[at] === backslash) at += 1;
  }
  return bytes.length;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw damaged('the description is not JSON in UTF-8');
  }
}

/** Names that reach the machinery of JavaScript objects when a reader copies them carelessly. */
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

/** The largest 32-bit float: everything larger would be infinite once it is drawn. */
const largest = 3.402_823_466_385_288_6e38;

function search(parsed: unknown): void {
  const waiting: unknown[] = [parsed];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'number' && Math.abs(value) > largest) throw damaged('a number too large to draw');
    if (typeof value === 'string' && value.length > descriptionLimits.textLength)
      throw damaged('an endless text');
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, part] of Object.entries(value)) {
      checkName(name, part);
      waiting.push(part);
    }
  }
}

/** Pictures and buffers lie in the file itself, so that nothing is fetched and nobody learns who stands at a kiosk. */
function checkName(name: string, part: unknown): void {
  if (forbiddenNames.has(name)) throw damaged(`a part named ${name}`);
  if (name === 'uri' && typeof part === 'string')
    throw new Unusable({ code: 'refers-outside', where: cleanText(part) });
}
