import { linear } from '../texture/colour.ts';
import type { Look, Looks, TextureName } from '../look/look.ts';

type Material = Readonly<Record<string, unknown>>;
type TextureIndex = (name: TextureName) => number;

function outlineOf({ outline }: Look, textureIndex: TextureIndex): Material {
  if (outline === undefined) return { outlineWidthMode: 'none', outlineWidthFactor: 0 };
  return {
    outlineWidthMode: 'worldCoordinates',
    outlineWidthFactor: outline.millimetres / 1000,
    outlineColorFactor: linear(outline.colour),
    outlineLightingMixFactor: 0,
    ...(outline.mask && { outlineWidthMultiplyTexture: { index: textureIndex(outline.mask) } }),
  };
}

/** One MToon material, with an unlit-looking PBR fallback for viewers that do not know MToon. */
function materialOf(name: string, look: Look, textureIndex: TextureIndex): Material {
  const { surface, shade, toony = 0.9, shift = 0, rim = '#000000', doubleSided = false } = look;
  const plain = typeof surface === 'string';
  const texture = plain ? undefined : { index: textureIndex(surface.texture) };
  return {
    name,
    doubleSided,
    pbrMetallicRoughness: {
      baseColorFactor: [...(plain ? linear(surface) : [1, 1, 1]), 1],
      metallicFactor: 0,
      roughnessFactor: 0.9,
      ...(texture && { baseColorTexture: texture }),
    },
    extensions: {
      VRMC_materials_mtoon: {
        specVersion: '1.0',
        shadeColorFactor: linear(shade),
        ...(texture && { shadeMultiplyTexture: texture }),
        shadingShiftFactor: shift,
        shadingToonyFactor: toony,
        giEqualizationFactor: 0.9,
        parametricRimColorFactor: linear(rim),
        parametricRimFresnelPowerFactor: 4,
        parametricRimLiftFactor: 0,
        rimLightingMixFactor: 0.5,
        ...outlineOf(look, textureIndex),
      },
    },
  };
}

/** All materials in the order of the looks. */
export function materialsOf(looks: Looks, textureIndex: TextureIndex): Material[] {
  return Object.entries(looks).map(([name, look]) => materialOf(name, look, textureIndex));
}
