import type { Slot } from '../../flows/definition/flow.ts';
import { optionsOf } from '../../flows/run/options.ts';
import type { Frame } from '../../flows/run/state.ts';
import type { Flow } from '../../flows/definition/flow.ts';
import type { FaultyReading } from '../../readers/reading.ts';
import { isNo, isYes } from './answers/yes-or-no.ts';
import { bare } from './bare.ts';
import type { Candidate } from './candidate.ts';
import { readingsFor, type Heard } from './slot-readings.ts';

/** A value for a slot, found in an utterance. */
export interface Said extends Candidate {
  slot: string;
}

export interface ValuesSaid {
  values: Said[];
  /** What was meant for the slot that was asked for, and is none. */
  faulty: FaultyReading | undefined;
  /** What is left of the words when values and the talk around them are taken out. */
  rest: string;
}

/** A flow that is worked on, and the slot it just asked for. */
export interface Ground {
  flow: Flow;
  frame: Frame;
  asked: string | undefined;
  /** Everything was just read back, so that what can be chosen may be chosen anew. */
  readBack?: boolean;
}

/**
 * Finds values for a flow's slots in one utterance, in any order. Of slots of one kind, the one that is named beside a value takes it,
 * then the one that was asked for, then the first that is empty, then one that is to be corrected.
 */
export function valuesSaid(heard: Heard, ground: Ground): ValuesSaid {
  const values: Said[] = [];
  const denied: Candidate[] = [];
  let faulty: FaultyReading | undefined;
  for (const [slot, described] of byWant(ground)) {
    const options = optionsOf(slot, ground.flow, ground.frame);
    const corrected = isCorrected(slot, described, { heard, ground });
    const expected = slot === ground.asked || isNamed(described, heard) || corrected;
    for (const reading of readingsFor(described, heard, { options, expected })) {
      if ('fault' in reading) faulty ??= slot === ground.asked ? reading : undefined;
      else if (isDenied(reading, heard.text)) denied.push(reading);
      else if (described.type === 'name' && isPlain(reading)) continue;
      else if (isFree(reading, values) && !values.some((said) => said.slot === slot))
        values.push({ ...reading, slot });
    }
  }
  return {
    values: swapNamed(values, heard, ground),
    faulty,
    rest: restOf(heard.text, [...values, ...denied], ground),
  };
}

/** Any words may be a name, so one that is taken back has to be called by what it is. */
function isCorrected(
  slot: string,
  { type }: Slot,
  { heard, ground }: { heard: Heard; ground: Ground },
): boolean {
  if (type === 'name' || ground.frame.slots[slot] === undefined) return false;
  return takesBack(heard.text) || (type === 'choice' && ground.readBack === true);
}

/** "My name is wrong": nobody is called that. */
function isPlain({ value }: Candidate): boolean {
  const words = bare(String(value));
  return isYes(words) || isNo(words);
}

/** "Not A but B", "change A to B": A is only there to be told from B. */
function isDenied({ start, end }: Candidate, text: string): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/(?:不是|不要|别|除了|\bnot|isn't|don't want|instead of|except)\s*(?:the )?$/iu.test(before))
    return true;
  if (/(?:把|从|\bfrom)\s*(?:the )?$/iu.test(before) && /改|换|\bto\b/iu.test(after)) return true;
  return /^\s*的?(?:改成|改为|改到|换成|换到|不对|不行|不要|没空|没时间|不方便|来不了|说错了|是错的|is wrong|(?:is|'s) no good|(?:does|wo)n't work)/iu.test(
    after,
  );
}

/** Words by which something said before is taken back. */
const takingBack =
  /^(?:不|错|no\b)|改|换(?!外|汇|美|欧|英|日元|钱|零|币)|[说写搞弄]错|错了|不对|应该是|actually|instead|change|wrong/iu;

/** Whether an utterance takes something back. */
export function takesBack(text: string): boolean {
  return takingBack.test(text.trim());
}

/** The slot that was asked for reads first, then empty ones, then those that hold something already. */
function byWant({ flow, frame, asked }: Ground): [string, Slot][] {
  const rank = (slot: string): number => (slot === asked ? 0 : frame.slots[slot] === undefined ? 1 : 2);
  return Object.entries(flow.slots).toSorted(([one], [other]) => rank(one) - rank(other));
}

/** A choice is known by its options, of which its own name may be a part: 业务, 公司业务. */
function isNamed({ type, name }: Slot, { text }: Heard): boolean {
  return (
    type !== 'choice' && [name.zh, name.en].some((each) => text.toLowerCase().includes(each.toLowerCase()))
  );
}

function isFree({ start, end }: Candidate, values: readonly Said[]): boolean {
  return values.every((said) => end <= said.start || start >= said.end);
}

/** A value goes to the slot that is named just before it, if that is of the same kind. */
function swapNamed(values: Said[], { text }: Heard, { flow }: Ground): Said[] {
  return values.map((said) => {
    const type = flow.slots[said.slot]?.type;
    if (type === 'choice') return said;
    const before = text.slice(0, said.start).toLowerCase();
    const named = Object.entries(flow.slots)
      .filter(([, slot]) => slot.type === type)
      .map(([slot, { name }]) => ({
        slot,
        at: Math.max(...[name.zh, name.en].map((each) => before.lastIndexOf(each.toLowerCase()))),
      }))
      .filter(({ at }) => at >= 0)
      .toSorted((one, other) => other.at - one.at)[0];
    return named === undefined ? said : { ...said, slot: named.slot };
  });
}

/** Words that carry no wish of their own around a value. */
const around =
  /不好意思|怎么样|好不好|行不行|有没有|对不起|麻烦|请问|请|谢谢|我的|我们|我|你们|您|你|他|她|想要|想|要|就|那就|那|这个|那个|这|是|的|了|吧|呢|啊|呀|嗯|呃|哦|好|行|对|不对|不|改成|改为|改到|换成|换到|换|改|还是|说错|错|应该|可以|可不可以|能不能|能|选|挂|约|预约|去|来|看|在|到|叫|姓名|号码|号|一个|个|帮|给|吗|有|几|点|早上|上午|中午|下午|晚上|和|跟|[,，.。!！?？、\s]|\b(?:what about|how about|we|us|could|i|i'd|i'm|my|me|it|is|it's|the|a|an|to|for|on|at|in|with|of|please|thanks|thank you|yes|no|not|but|and|want|would|like|make|change|that|this|one|sorry|actually|ok|okay|let's|number|name|prefer|need|can|will|be|morning|afternoon|evening)\b/giu;

function restOf(text: string, values: readonly Candidate[], { flow }: Ground): string {
  const blanked = values.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  const unnamed = Object.values(flow.slots).reduce(
    (left, { name }) =>
      left.replaceAll(name.zh, '').replaceAll(new RegExp(name.en.replaceAll(/[^\w ]/g, ''), 'giu'), ''),
    blanked,
  );
  return bare(unnamed.replace(around, ' '));
}
