import type { Person, Uniform } from '../cast/person.ts';
import { mixed } from '../texture/colour.ts';
import type { Look, Looks, Outline } from './look.ts';

function clothOutline({ clothShade }: Uniform): Outline {
  return { colour: mixed(clothShade, '#000000', 0.45), millimetres: 1.1 };
}

function clothLooks(uniform: Uniform): Looks {
  const { cloth, clothShade, trim } = uniform;
  const outline = clothOutline(uniform);
  const facing: Look = {
    surface: mixed(cloth, '#ffffff', 0.11),
    shade: mixed(cloth, clothShade, 0.6),
    toony: 0.84,
    shift: -0.12,
  };
  const pipingShade = mixed(trim, '#5a4020', 0.45);
  return {
    cloth: {
      surface: { texture: 'cloth' },
      shade: uniform.clothShadow,
      toony: 0.84,
      shift: -0.12,
      outline: { ...outline, mask: 'clothOutline' },
      rim: mixed(cloth, '#000000', 0.6),
    },
    // The piping outlines it.
    lapel: facing,
    facing: { ...facing, outline: { ...outline, millimetres: 1 }, doubleSided: true },
    seam: { surface: clothShade, shade: mixed(clothShade, '#000000', 0.3) },
    piping: { surface: trim, shade: pipingShade, toony: 0.8 },
    button: {
      surface: trim,
      shade: pipingShade,
      toony: 0.7,
      outline: { colour: mixed(trim, '#3a2a10', 0.7), millimetres: 0.9 },
    },
  };
}

function blouseLooks({ blouse, accent }: Uniform): Looks {
  const plain: Look = {
    surface: blouse,
    shade: mixed(blouse, '#9aa6c8', 0.5),
    toony: 0.8,
    shift: -0.05,
  };
  return {
    // One sees into the collar.
    blouse: {
      ...plain,
      outline: { colour: mixed(blouse, '#4a5470', 0.75), millimetres: 1 },
      doubleSided: true,
    },
    blouseEdge: {
      surface: mixed(blouse, '#6a7490', 0.6),
      shade: mixed(blouse, '#4a5470', 0.6),
      doubleSided: true,
    },
    // Lies so close to the jacket that an outline would break up into dots.
    blouseFront: plain,
    neckwear: {
      surface: { texture: 'accent' },
      shade: '#b4b8d4',
      toony: 0.8,
      outline: { colour: mixed(accent, '#101830', 0.65), millimetres: 1.1 },
    },
    badge: {
      surface: { texture: 'badge' },
      shade: '#c8ccd8',
      toony: 0.8,
      outline: { colour: '#555d70', millimetres: 1 },
    },
  };
}

/** Everything the avatar wears, and the legs it shows. */
export function uniformLooks({ uniform, skin }: Person): Looks {
  const { lower } = uniform;
  return {
    ...clothLooks(uniform),
    ...blouseLooks(uniform),
    lower: {
      surface: lower.colour,
      shade: mixed(lower.colour, '#20243c', 0.4),
      toony: 0.85,
      outline: clothOutline(uniform),
    },
    stocking: {
      surface: mixed(skin.base, '#b08a7a', 0.35),
      shade: mixed(skin.shade, '#8a5a4a', 0.4),
      outline: { colour: mixed(skin.shade, '#6b2f28', 0.62), millimetres: 1.1 },
    },
    shoe: { surface: '#2a2a33', shade: '#15151c', outline: { colour: '#0a0a10', millimetres: 1.2 } },
  };
}
