import type { Colour, Person } from '../cast/person.ts';
import { mixed } from '../texture/colour.ts';
import type { Look, Looks } from './look.ts';

/** Drawn lines have no shading of their own. */
function line(colour: Colour, shade: Colour): Look {
  return { surface: colour, shade, shift: -1, doubleSided: true };
}

/** Skin, eyes, brows and mouth. */
export function faceLooks({ skin, hair }: Person): Looks {
  const outline = { colour: mixed(skin.shade, '#6b2f28', 0.62), millimetres: 1 };
  const dark = mixed(hair.root, '#000000', 0.35);
  const lash = mixed(dark, '#1c1014', 0.5);
  return {
    face: {
      surface: { texture: 'face' },
      shade: '#f7cdc2',
      toony: 0.9,
      shift: 0.16,
      outline,
      rim: '#3a2420',
    },
    skin: { surface: { texture: 'skin' }, shade: '#f7cdc2', toony: 0.9, shift: 0.1, outline },
    iris: { surface: { texture: 'iris' }, shade: '#e8e8f0', shift: -0.6 },
    eyeWhite: { surface: { texture: 'eyeWhite' }, shade: '#e3e0ea', shift: -0.5 },
    eyeWall: line(mixed(skin.shade, '#7a4038', 0.35), mixed(skin.shade, '#7a4038', 0.5)),
    lash: line(lash, mixed(dark, '#1c1014', 0.6)),
    lowerLash: line(mixed(mixed(dark, '#3a1c1c', 0.5), skin.shade, 0.3), mixed(dark, '#3a1c1c', 0.5)),
    crease: line(mixed(skin.shade, '#9a5a4c', 0.55), mixed(skin.shade, '#9a5a4c', 0.6)),
    brow: line(mixed(hair.base, hair.root, 0.6), hair.root),
    mouthLine: line('#9c4a45', '#8c403c'),
    mouthInside: { surface: '#8e3038', shade: '#6e2430', shift: -0.3, doubleSided: true },
    teeth: { surface: '#fffdf8', shade: '#ece4e4', shift: -0.6, doubleSided: true },
    tongue: { surface: '#e8857f', shade: '#d06a6a', shift: -0.3, doubleSided: true },
  };
}
