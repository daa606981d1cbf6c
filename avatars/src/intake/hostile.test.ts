import { expect, test } from 'vitest';
import { inspect } from './inspect.ts';
import { ktx2Of, pngOf } from './test/small-pictures.ts';
import {
  bend,
  pack,
  smallBinary,
  smallDescription,
  smallOldDescription,
  type Description,
  type Json,
} from './test/small-avatar.ts';

const sound = pack(smallDescription());
const jsonLength = new DataView(sound.buffer).getUint32(12, true);

/** The one finding of a file, and how long the gate took for it. */
function look(bytes: Uint8Array): { finding: unknown; tookMs: number } {
  const startedMs = performance.now();
  const report = inspect(bytes, 'avatar');
  const tookMs = performance.now() - startedMs;
  return { finding: report.outcome === 'refused' ? report.obstacles[0] : report.outcome, tookMs };
}

/** A sound file with another number in one of its headers. */
function lying(offset: number, value: number): Uint8Array {
  const bytes = sound.slice();
  new DataView(bytes.buffer).setUint32(offset, value, true);
  return bytes;
}

/** A GLB around text that may be anything but JSON. */
function around(text: string | Uint8Array): Uint8Array {
  const json = Buffer.from(text);
  const bytes = new Uint8Array(20 + json.length);
  const view = new DataView(bytes.buffer);
  for (const [place, word] of [0x46546c67, 2, bytes.length, json.length, 0x4e4f534a].entries())
    view.setUint32(place * 4, word, true);
  bytes.set(json, 20);
  return bytes;
}

test('[B2] a file cut off at any byte is refused', () => {
  for (let length = 0; length < sound.length; length += 1)
    expect(inspect(sound.subarray(0, length), 'avatar').outcome).toBe('refused');
});

test('[B2] a file that was cut off in copying is told from one that is none', () => {
  expect(look(sound.subarray(0, 500)).finding).toEqual({
    code: 'cut-short',
    bytes: 500,
    statedBytes: sound.length,
  });
  expect(look(Buffer.from('<html>Not found</html>')).finding).toEqual({ code: 'not-glb' });
  expect(look(new Uint8Array()).finding).toEqual({ code: 'not-glb' });
});

const binaryHeader = 20 + jsonLength;
const lies: Record<string, Uint8Array> = {
  'another version': lying(4, 1),
  'a shorter length than it has': lying(8, 400),
  'a JSON chunk of 3 GB': lying(12, 3_000_000_000),
  'a JSON chunk one byte too long': lying(12, sound.length - 19),
  'a binary chunk of 3 GB': lying(binaryHeader, 3_000_000_000),
  'a binary chunk that ends early': lying(binaryHeader, 4),
  'a first chunk of another kind': lying(16, 0x004e4942),
  'a second chunk of another kind': lying(binaryHeader + 4, 0x4e4f534a),
};

test.each(Object.entries(lies))('[B2] a file that states %s is refused', (_, bytes) => {
  expect(look(bytes).finding).toMatchObject({ code: 'damaged' });
});

test('[B2] bytes after the end are refused, stated or not', () => {
  const longer = new Uint8Array([...sound, 1, 2, 3, 4]);
  expect(look(longer).finding).toMatchObject({ code: 'damaged' });
  new DataView(longer.buffer).setUint32(8, longer.length, true);
  expect(look(longer).finding).toMatchObject({ code: 'damaged' });
});

test('[B2] a file beyond the size limit is not even opened', () => {
  expect(look(new Uint8Array(64_000_001)).finding).toEqual({
    code: 'too-large',
    megabytes: 65,
    mostMegabytes: 64,
  });
});

const million = 1_000_000;
const descriptions: Record<string, string | Uint8Array> = {
  'no JSON': '{"asset":',
  'no UTF-8': new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  'no object': '[]',
  'a text without end': `{"a":"${'x'.repeat(million)}`,
  'a text of a megabyte': JSON.stringify({ asset: { version: '2.0', generator: 'x'.repeat(million) } }),
  'a million brackets': '['.repeat(million),
  'a million objects in each other': '{"a":'.repeat(million),
  'a million values': `{"nodes":[${'{},'.repeat(million)}{}]}`,
  'a number beyond all numbers': '{"asset":{"version":"2.0"},"nodes":[{"translation":[1e999,0,0]}]}',
  'a number beyond what is drawn': '{"asset":{"version":"2.0"},"nodes":[{"translation":[1e39,0,0]}]}',
  'the prototype of all objects': '{"asset":{"version":"2.0"},"__proto__":{"polluted":true}}',
  'a hidden prototype': '{"asset":{"version":"2.0"},"extras":[{"\\u005f_proto__":{"polluted":true}}]}',
  'a constructor': '{"asset":{"version":"2.0"},"extras":{"constructor":{"prototype":{"polluted":true}}}}',
};

test.each(Object.entries(descriptions))('[B3] a description with %s is refused at once', (_, text) => {
  const { finding, tookMs } = look(around(text));
  expect(finding).toMatchObject({ code: 'damaged' });
  expect(tookMs).toBeLessThan(1_000);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

const repeated = (count: number, part: Json): Json[] => Array.from({ length: count }, () => part);

/** A sound description with more parts in one of its lists. */
function appended(list: string, parts: readonly Json[]): Description {
  const description = smallDescription();
  const own = description[list];
  return { ...description, [list]: [...(Array.isArray(own) ? own : []), ...parts] };
}

/** A file that shows one picture's head as many pictures. */
function withPictures(width: number, height: number, count: number): Uint8Array {
  const images = repeated(count, { bufferView: 0, mimeType: 'image/png' });
  const chunk = Buffer.concat([pngOf(width, height), Buffer.alloc(400)]);
  return pack(bend(smallDescription(), ['images'], images), chunk);
}

test('[B6] a picture that would unpack to gigabytes is refused by its head', () => {
  const where = 'image 0: 60000 × 60000';
  expect(look(withPictures(60_000, 60_000, 1)).finding).toEqual({ code: 'picture-unreadable', where });
});

test('[B6] many pictures of one and the same head count as many', () => {
  const budget = { code: 'over-budget', measure: 'pictureMegabytes', found: 3072, most: 768 };
  expect(look(withPictures(8_000, 8_000, 9)).finding).toEqual(budget);
});

test('[B6] a picture packed for graphics hardware may stand beside others, but not be drawn', () => {
  const own = smallBinary();
  const chunk = Buffer.concat([own, ktx2Of(4, 4)]);
  const packed = (textureSource: number): Description => ({
    ...appended('bufferViews', [{ buffer: 0, byteOffset: own.length, byteLength: 80 }]),
    buffers: [{ byteLength: chunk.length }],
    images: [
      { bufferView: 5, mimeType: 'image/png' },
      { bufferView: 6, mimeType: 'image/ktx2' },
    ],
    textures: [{ source: textureSource }],
  });
  expect(look(pack(packed(0), chunk)).finding).toBe('accepted');
  expect(look(pack(packed(1), chunk)).finding).toEqual({
    code: 'picture-unreadable',
    where: 'image 1: KTX2',
  });
});

test('[B6] what only claims to be a picture is refused', () => {
  const claimed = bend(smallDescription(), ['images', 0, 'bufferView'], 0);
  expect(look(pack(claimed)).finding).toEqual({ code: 'picture-unreadable', where: 'image 0' });
});

const springs = ['extensions', 'VRMC_springBone'] as const;
const crowd = {
  colliders: [{ node: 0 }],
  colliderGroups: [{ colliders: repeated(500, 0) }],
  springs: repeated(10, { joints: repeated(90, { node: 1 }), colliderGroups: [0] }),
};

/** Short files that ask for endless work, and what they ask too much of. */
const bombs: Record<string, readonly [Description, measure: string]> = {
  'a billion zeros': [
    appended('accessors', [{ componentType: 5126, count: 1e9, type: 'MAT4' }]),
    'dataMegabytes',
  ],
  'one mesh in fifty thousand places': [appended('nodes', repeated(50_000, { mesh: 0 })), 'drawCalls'],
  'a hundred thousand nodes': [appended('nodes', repeated(100_000, {})), 'nodes'],
  'a hundred thousand materials': [appended('materials', repeated(100_000, {})), 'materials'],
  'skins of a hundred thousand bones': [
    appended('skins', repeated(100, { joints: repeated(1_000, 0) })),
    'joints',
  ],
  'a crowd of springs': [bend(smallDescription(), springs, crowd), 'springCollisions'],
};

test.each(Object.entries(bombs))(
  '[B7] %s in a short file are refused at once',
  (_, [description, measure]) => {
    const { finding, tookMs } = look(pack(description));
    expect(finding).toMatchObject({ code: 'over-budget', measure });
    expect(tookMs).toBeLessThan(2_000);
  },
);

test('[B7] what is heavy but can be carried is told', () => {
  const report = inspect(pack(appended('materials', repeated(60, {}))), 'avatar');
  expect(report).toMatchObject({
    outcome: 'accepted',
    advice: [{ code: 'heavy', measure: 'materials', found: 61, comfortable: 40 }],
  });
});

test('[B7] in a VRM 0.x a swinging bone swings with everything below it', () => {
  const boneGroups = repeated(70, { bones: [0] });
  const description = bend(smallOldDescription(), ['extensions', 'VRM', 'secondaryAnimation'], {
    boneGroups,
  });
  const budget = { code: 'over-budget', measure: 'springJoints', found: 70 * 17, most: 1_000 };
  expect(look(pack(description)).finding).toEqual(budget);
});
