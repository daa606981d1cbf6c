import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Marked, MarkedText } from './marked-text.ts';

/** The parts of a text that comes in these pieces, with neighbouring text joined. */
function read(pieces: readonly string[]): Marked[] {
  const marked = new MarkedText();
  const parts = [...pieces.flatMap((piece) => marked.take(piece)), ...marked.finish()];
  return parts.reduce<Marked[]>((joined, part) => {
    const last = joined.at(-1);
    if (last?.type !== 'text' || part.type !== 'text') return [...joined, part];
    return [...joined.slice(0, -1), { type: 'text', text: last.text + part.text }];
  }, []);
}

const text = (said: string): Marked => ({ type: 'text', text: said });
const thought: Marked = { type: 'thought' };

test.each([
  ['<think>嗯</think>\n\n九点。', [thought, text('\n\n九点。')]],
  ['先说。<thinking>再想</thinking>再说。', [text('先说。'), thought, text('再说。')]],
  ['<think>没有完', []],
  ['小于<这是话', [text('小于<这是话')]],
  ['访客想知道</think>\n九点。', [text('访客想知道'), { type: 'thought-ended' }, text('\n九点。')]],
  ['好。<tool_call>\n{"name":"x"}\n</tool_call>', [text('好。'), { type: 'call', text: '\n{"name":"x"}\n' }]],
  ['<tool_call>{"name":"x"}', [{ type: 'call', text: '{"name":"x"}' }]],
] satisfies [string, Marked[]][])('[X3, X4] "%s" is taken apart', (written, parts) => {
  expect(read([written])).toEqual(parts);
});

test('[X3] however a text is cut into pieces, the same is read', () => {
  const marks = ['<think>', '</think>', '<tool_call>', '</tool_call>', '<', 'think', '>', '甲', ' 乙'];
  const written = fc.array(fc.constantFrom(...marks), { maxLength: 12 });
  const cuts = fc.array(fc.nat(60), { maxLength: 6 });
  fc.assert(
    fc.property(written, cuts, (parts, places) => {
      const whole = parts.join('');
      const ends = [
        ...places.filter((place) => place < whole.length).sort((one, other) => one - other),
        whole.length,
      ];
      const pieces = ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end));
      expect(read(pieces)).toEqual(read([whole]));
    }),
  );
});
