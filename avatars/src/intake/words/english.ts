import type { Measure } from '../budgets.ts';
import { mouthNames } from './mouth-names.ts';
import type { Catalogue } from './words.ts';

const measures: Record<Measure, readonly [unit: string, mend: string]> = {
  triangles: [
    'triangles',
    'In VRoid Studio choose “Reduce polygons” when exporting; in Blender use the Decimate modifier.',
  ],
  vertices: [
    'vertices',
    'In VRoid Studio choose “Reduce polygons” when exporting; in Blender merge doubled vertices.',
  ],
  drawCalls: [
    'separately drawn parts',
    'Merge meshes and materials: in VRoid Studio choose “Reduce materials” when exporting.',
  ],
  materials: [
    'materials',
    'In VRoid Studio choose “Reduce materials” when exporting; in Blender merge alike materials.',
  ],
  nodes: ['nodes', 'Remove objects and bones that nothing uses before exporting.'],
  joints: ['bones', 'In VRoid Studio choose “Reduce bones” when exporting, and fewer bones for hair.'],
  morphedVertices: [
    'vertices moved by face shapes',
    'Keep face shapes on the face mesh only, and remove those that no expression uses.',
  ],
  pictures: ['pictures', 'Use a texture atlas when exporting.'],
  pictureMegabytes: [
    'MB of unpacked pictures',
    'Make textures smaller: 2048 by 2048 for face and clothes, 1024 for the rest.',
  ],
  dataMegabytes: ['MB of unpacked shapes', 'Reduce polygons and face shapes, then export again.'],
  springJoints: ['swinging bones', 'Use fewer spring bones for hair and clothes.'],
  springCollisions: [
    'collision tests of swinging hair a frame',
    'Give each spring fewer colliders, or use fewer spring bones.',
  ],
  keyframes: ['keyframes', 'Export the clip with 30 keyframes a second or fewer.'],
};

const number = new Intl.NumberFormat('en');

/** Findings in plain English. */
export const english: Catalogue = {
  'too-large': ({ megabytes, mostMegabytes }) => ({
    what: `The file has ${megabytes} MB; at most ${mostMegabytes} MB are read.`,
    mend: 'Export again with smaller textures and fewer polygons.',
  }),
  'not-glb': () => ({
    what: 'This is not a VRM or VRMA file, whatever its name says.',
    mend: 'Export a VRM from the program the avatar was made in; do not rename other files.',
  }),
  'cut-short': ({ bytes, statedBytes }) => ({
    what: `The file is incomplete: it has ${number.format(bytes)} of ${number.format(statedBytes)} bytes.`,
    mend: 'Copy or download it again.',
  }),
  damaged: ({ detail }) => ({
    what: `The file is damaged or was not exported correctly (${detail}).`,
    mend: 'Copy it again from where it came; if that does not help, export it again.',
  }),
  'too-costly': () => ({
    what: 'Looking at the file took more time or memory than any sound file needs.',
    mend: 'Do not use this file. Ask its maker for another export.',
  }),
  'refers-outside': ({ where }) => ({
    what: `The file names contents outside itself (${where}), which is not allowed.`,
    mend: 'Export as one VRM file with all textures inside.',
  }),
  'needs-extension': ({ names }) => ({
    what: `The file uses what a kiosk does not draw: ${names.join(', ')}.`,
    mend: 'Export again as plain VRM, without compression, lights or other extras.',
  }),
  'picture-unreadable': ({ where }) => ({
    what: `A texture cannot be used (${where}).`,
    mend: 'Use PNG, JPEG or WebP pictures with sides of at most 8192 pixels, and export again.',
  }),
  'no-avatar': () => ({
    what: 'The file is a 3D model but no VRM avatar.',
    mend: 'Export as VRM: in VRoid Studio “Export as VRM”, in Unity with UniVRM, in Blender with the VRM add-on.',
  }),
  'no-clip': () => ({
    what: 'The file is a 3D model but no VRM animation.',
    mend: 'Export the movement as VRMA (VRM Animation).',
  }),
  'unknown-version': ({ version }) => ({
    what: `The file is written for VRM ${version}, which is not known here.`,
    mend: 'Export as VRM 1.0.',
  }),
  'licence-unknown': ({ licence }) => ({
    what: `The licence named in the file is not VRM's own (${licence}).`,
    mend: 'Export again with the VRM Public License 1.0, and set what is allowed in the fields beside it.',
  }),
  'licence-person': ({ permission }) => ({
    what: `The file does not allow everyone to appear as this avatar (${permission}).`,
    mend: 'If it is yours, export again with avatar use allowed for everyone. Otherwise ask its maker for such a file.',
  }),
  'licence-business': ({ usage }) => ({
    what: `The file does not allow a business to use this avatar (${usage}).`,
    mend: 'If it is yours, export again with commercial use by corporations allowed. Otherwise ask its maker.',
  }),
  'bones-missing': ({ bones }) => ({
    what: `The body lacks bones: ${bones.join(', ')}.`,
    mend: 'Assign these bones in the humanoid settings (Unity: Configure Avatar; Blender: VRM panel), then export.',
  }),
  'mouths-missing': ({ mouths }) => ({
    what: `The mouth cannot form: ${mouthNames(mouths, ', ')}.`,
    mend: 'Add these expressions with a visible mouth shape (A, I, U, E, O). VRoid Studio exports them by itself.',
  }),
  'blink-missing': () => ({
    what: 'The eyes cannot blink.',
    mend: 'Add the expression “blink” that closes both eyes. VRoid Studio exports it by itself.',
  }),
  'over-budget': ({ measure, found, most }) => ({
    what: `It has ${number.format(found)} ${measures[measure][0]}; at most ${number.format(most)} can be shown.`,
    mend: measures[measure][1],
  }),
  'clip-still': () => ({
    what: 'The clip moves nothing of an avatar.',
    mend: 'Choose the humanoid skeleton when exporting as VRMA.',
  }),
  'clip-too-long': ({ seconds, mostSeconds }) => ({
    what: `The clip takes ${number.format(seconds)} s; at most ${number.format(mostSeconds)} s are used.`,
    mend: 'Cut it to one gesture or one loop.',
  }),
  'terms-elsewhere': ({ url }) => ({
    what: `Further terms of use are written at ${url}.`,
    mend: 'Read them before showing the avatar to the public.',
  }),
  'credit-wanted': ({ makers }) => ({
    what: `The maker wants to be named: ${makers === '' ? 'no name is given in the file' : makers}.`,
    mend: 'Put the name where visitors can see it.',
  }),
  'keep-in-house': () => ({
    what: 'The file may not be passed on.',
    mend: 'Let only the kiosks of the venue reach the gateway, and do not hand the file to others.',
  }),
  heavy: ({ measure, found, comfortable }) => ({
    what: `It has ${number.format(found)} ${measures[measure][0]}; above ${number.format(comfortable)} small kiosks may stutter.`,
    mend: measures[measure][1],
  }),
  'no-gaze': () => ({
    what: 'The eyes cannot look about; the avatar will turn only its head.',
    mend: 'Assign both eye bones, or add the expressions for looking up, down, left and right.',
  }),
  'no-closed-lips': () => ({
    what: 'There is no expression “closed”; lips will meet for b, p and m only as far as they do at rest.',
    mend: 'Add an own expression named “closed” that presses the lips together.',
  }),
  'no-smile': () => ({
    what: 'There is no expression “happy”; the avatar will not smile.',
    mend: 'Add the expression “happy”.',
  }),
};
