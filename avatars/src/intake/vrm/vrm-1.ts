import { z } from 'zod';
import { cleanText } from '../clean-text.ts';
import { damaged, Unusable } from '../finding.ts';
import { place, readAs, type GltfDocument } from '../glb/document.ts';
import { checkPlaces } from '../glb/references.ts';
import { isPreset, movesSomething } from './expressions.ts';
import type { Figure, Licence } from './figure.ts';
import { measureSprings1 } from './springs-1.ts';

const meta = z.object({
  name: z.string().default(''),
  authors: z.array(z.string()).default([]),
  licenseUrl: z.string(),
  avatarPermission: z.string().default('onlyAuthor'),
  commercialUsage: z.string().default('personalNonProfit'),
  creditNotation: z.string().default('required'),
  allowRedistribution: z.boolean().default(false),
  otherLicenseUrl: z.string().default(''),
  thumbnailImage: place.optional(),
});

const expression = z.object({
  morphTargetBinds: z
    .array(z.object({ node: place, index: place, weight: z.number().default(1) }))
    .default([]),
  materialColorBinds: z.array(z.object({ material: place })).default([]),
  textureTransformBinds: z.array(z.object({ material: place })).default([]),
});

type Expression = z.infer<typeof expression>;

const expressions = z.object({
  preset: z.record(z.string(), expression).default({}),
  custom: z.record(z.string(), expression).default({}),
});

const schema = z.object({
  specVersion: z.string(),
  meta,
  humanoid: z.object({ humanBones: z.record(z.string(), z.object({ node: place })) }),
  expressions: expressions.default({ preset: {}, custom: {} }),
  lookAt: z.object({ type: z.enum(['bone', 'expression']) }).optional(),
});

/** The one licence that loaders accept; what else is allowed stands in the fields beside it. */
const vrmLicence = 'https://vrm.dev/licenses/1.0/';

/**
 * Reads a VRM 1.0. Source: VRMC_vrm-1.0 of the VRM specification. Throws `Unusable` for a version or a licence that
 * the kiosk's loader would refuse too.
 */
export function readVrm1(document: GltfDocument): Figure {
  const vrm = readAs(schema, document.extensions['VRMC_vrm'], 'VRMC_vrm');
  checkVersion(vrm.specVersion, vrm.meta.licenseUrl);
  const bones = Object.entries(vrm.humanoid.humanBones).map(([bone, { node }]) => [bone, node] as const);
  const nodes = bones.map(([, node]) => node);
  checkPlaces(document, 'nodes', nodes);
  checkPlaces(document, 'images', [vrm.meta.thumbnailImage]);
  return {
    version: '1.0',
    title: vrm.meta.name,
    makers: vrm.meta.authors.join(', '),
    licence: licenceOf(vrm.meta),
    bones: new Map(bones),
    expressions: new Set(shownExpressions(document, vrm.expressions)),
    gaze: vrm.lookAt?.type,
    springs: measureSprings1(document),
  };
}

function checkVersion(version: string, licence: string): void {
  if (version !== '1.0' && version !== '1.0-beta')
    throw new Unusable({ code: 'unknown-version', version: cleanText(version) });
  if (licence !== vrmLicence) throw new Unusable({ code: 'licence-unknown', licence: cleanText(licence) });
}

function licenceOf(terms: z.infer<typeof meta>): Licence {
  const { avatarPermission, commercialUsage, creditNotation, allowRedistribution, otherLicenseUrl } = terms;
  return {
    onlyFor: avatarPermission === 'everyone' ? undefined : avatarPermission,
    notForBusiness: commercialUsage === 'corporation' ? undefined : commercialUsage,
    creditWanted: creditNotation !== 'unnecessary',
    mayBePassedOn: allowRedistribution,
    termsUrl: otherLicenseUrl === '' ? undefined : otherLicenseUrl,
  };
}

/** Loaders ignore an unknown preset, and an own expression that takes the name of a preset. */
function shownExpressions(document: GltfDocument, { preset, custom }: z.infer<typeof expressions>): string[] {
  const presets = Object.entries(preset).filter(([name]) => isPreset(name));
  const customs = Object.entries(custom).filter(([name]) => !isPreset(name));
  return [...presets, ...customs].filter(([, each]) => shows(document, each)).map(([name]) => name);
}

function shows(
  document: GltfDocument,
  { morphTargetBinds, materialColorBinds, textureTransformBinds }: Expression,
): boolean {
  const recoloured = [...materialColorBinds, ...textureTransformBinds].map(({ material }) => material);
  checkPlaces(document, 'materials', recoloured);
  const binds = morphTargetBinds.map(({ node, ...bind }) => ({ mesh: meshAt(document, node), ...bind }));
  return recoloured.length > 0 || binds.some((bind) => movesSomething(document, bind));
}

/** Loaders stumble over an expression of a node that carries no mesh. */
function meshAt(document: GltfDocument, node: number): number {
  checkPlaces(document, 'nodes', [node]);
  const mesh = document.nodes[node]?.mesh;
  if (mesh === undefined) throw damaged(`an expression moves node ${node}, which has no mesh`);
  return mesh;
}
