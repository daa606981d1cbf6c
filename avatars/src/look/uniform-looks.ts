import type { Person, Uniform } from '../cast/person.ts';
import { mixed } from '../texture/colour.ts';
import type { Look, Looks, Outline } from './look.ts';

function clothOutline({ jacketShade }: Uniform): Outline {
  return { colour: mixed(jacketShade, '#000000', 0.45), millimetres: 1.1 };
}

function jacketLooks(uniform: Uniform): Looks {
  const { jacket, jacketShade, piping } = uniform;
  const outline = clothOutline(uniform);
  const trim: Look = {
    surface: mixed(jacket, '#ffffff', 0.11),
    shade: mixed(jacket, jacketShade, 0.6),
    toony: 0.84,
    shift: -0.12,
  };
  const pipingShade = mixed(piping, '#5a4020', 0.45);
  return {
    jacket: {
      surface: { texture: 'jacket' },
      shade: uniform.jacketShadow,
      toony: 0.84,
      shift: -0.12,
      outline: { ...outline, mask: 'jacketOutline' },
      rim: mixed(jacket, '#000000', 0.6),
    },
    // The piping outlines it.
    lapel: trim,
    trim: { ...trim, outline: { ...outline, millimetres: 1 } },
    seam: { surface: jacketShade, shade: mixed(jacketShade, '#000000', 0.3) },
    piping: { surface: piping, shade: pipingShade, toony: 0.8 },
    button: {
      surface: piping,
      shade: pipingShade,
      toony: 0.7,
      outline: { colour: mixed(piping, '#3a2a10', 0.7), millimetres: 0.9 },
    },
  };
}

function blouseLooks({ blouse, scarf }: Uniform): Looks {
  const plain: Look = {
    surface: blouse,
    shade: mixed(blouse, '#9aa6c8', 0.5),
    toony: 0.8,
    shift: -0.05,
  };
  return {
    blouse: { ...plain, outline: { colour: mixed(blouse, '#4a5470', 0.75), millimetres: 1 } },
    // Lies so close to the jacket that an outline would break up into dots.
    blouseFront: plain,
    scarf: {
      surface: { texture: 'scarf' },
      shade: '#b4b8d4',
      toony: 0.8,
      outline: { colour: mixed(scarf, '#101830', 0.65), millimetres: 1.1 },
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
  const { skirt, jacketShade } = uniform;
  return {
    ...jacketLooks(uniform),
    ...blouseLooks(uniform),
    skirt: { surface: skirt, shade: jacketShade, toony: 0.85, outline: clothOutline(uniform) },
    stocking: {
      surface: mixed(skin.base, '#b08a7a', 0.35),
      shade: mixed(skin.shade, '#8a5a4a', 0.4),
      outline: { colour: mixed(skin.shade, '#6b2f28', 0.62), millimetres: 1.1 },
    },
    shoe: { surface: '#2a2a33', shade: '#15151c', outline: { colour: '#0a0a10', millimetres: 1.2 } },
  };
}
