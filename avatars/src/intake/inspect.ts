import { budgetAdvice, budgetObstacles, type Measures } from './checks/check-budgets.ts';
import { checkExtensions } from './checks/check-extensions.ts';
import { figureAdvice, figureObstacles } from './checks/check-figure.ts';
import { licenceAdvice, licenceObstacles } from './checks/check-licence.ts';
import { megabyte, mostFileBytes } from './budgets.ts';
import { cleanText } from './clean-text.ts';
import { Unusable, type Obstacle } from './finding.ts';
import { checkMeshes } from './glb/check-meshes.ts';
import { openContainer } from './glb/container.ts';
import { readDocument } from './glb/document.ts';
import { layOut } from './glb/layout.ts';
import { measureDocument } from './glb/measure.ts';
import { checkConstraints, checkShown, readNodeTree, type NodeTree } from './glb/node-tree.ts';
import { checkFinite, checkReplaced, type Data } from './glb/numbers.ts';
import { readDescription } from './glb/read-description.ts';
import { checkReferences } from './glb/references.ts';
import { measurePictures } from './pictures/measure-pictures.ts';
import type { FileKind, Refused, Report } from './report.ts';
import { checkTracks, clipLengthMs, clipObstacles, readClip } from './vrm/clip.ts';
import type { Figure } from './vrm/figure.ts';
import { readVrm0 } from './vrm/vrm-0.ts';
import { readVrm1 } from './vrm/vrm-1.ts';

/**
 * Looks at a stranger's avatar or clip and says whether a kiosk can show it. Works on bytes alone, anywhere, and
 * whatever they are: it never throws, and what it does grows with the file's length only. A broken or hostile file gets
 * the one obstacle where reading ended; a sound one gets all of them, so that everything can be mended in one go.
 */
export function inspect(bytes: Uint8Array, kind: FileKind): Report {
  try {
    if (bytes.length > mostFileBytes) throw tooLarge(bytes.length);
    const opened = open(bytes);
    return kind === 'avatar' ? inspectAvatar(opened) : inspectClip(opened);
  } catch (fault) {
    if (fault instanceof Unusable) return refused([fault.obstacle]);
    throw fault;
  }
}

/** Why a file of that many bytes is not read. */
export function tooLarge(bytes: number): Unusable {
  const megabytes = Math.ceil(bytes / megabyte);
  return new Unusable({ code: 'too-large', megabytes, mostMegabytes: mostFileBytes / megabyte });
}

export function refused(obstacles: readonly Obstacle[]): Refused {
  return { outcome: 'refused', obstacles };
}

/** A file whose description is in order; its numbers have not been read yet. */
interface Opened extends Data {
  readonly tree: NodeTree;
  readonly measures: Measures;
}

function open(bytes: Uint8Array): Opened {
  const { description, binary } = openContainer(bytes);
  const document = readDocument(readDescription(description));
  checkExtensions(document);
  checkReferences(document);
  const tree = readNodeTree(document);
  checkConstraints(document, tree);
  const layouts = layOut(document, binary.length);
  const measures = { ...measureDocument(document), pictureMegabytes: measurePictures(document, binary) };
  const view = new DataView(binary.buffer, binary.byteOffset, binary.byteLength);
  return { document, layouts, binary: view, tree, measures };
}

function inspectAvatar(opened: Opened): Report {
  const figure = readFigure(opened);
  checkShown(opened.document, opened.tree, figure.bones.values());
  const measures = { ...opened.measures, ...figure.springs };
  const heavy = budgetObstacles(measures);
  if (heavy.length === 0) readNumbers(opened);
  const obstacles = [...licenceObstacles(figure), ...figureObstacles(figure), ...heavy];
  if (obstacles.length > 0) return refused(obstacles);
  return {
    outcome: 'accepted',
    kind: 'avatar',
    version: figure.version,
    title: cleanText(figure.title),
    makers: cleanText(figure.makers),
    advice: [...licenceAdvice(figure), ...budgetAdvice(measures), ...figureAdvice(figure)],
  };
}

function readFigure({ document, tree }: Opened): Figure {
  const { extensions, extensionsUsed } = document;
  if ('VRMC_vrm' in extensions && extensionsUsed.includes('VRMC_vrm')) return readVrm1(document);
  if ('VRM' in extensions) return readVrm0(document, tree);
  throw new Unusable({ code: 'no-avatar' });
}

function inspectClip(opened: Opened): Report {
  if (!('VRMC_vrm_animation' in opened.document.extensions)) throw new Unusable({ code: 'no-clip' });
  const clip = readClip(opened.document);
  const measures = { ...opened.measures, keyframes: clip.keyframes };
  const heavy = budgetObstacles(measures);
  if (heavy.length > 0) return refused(heavy);

  readNumbers(opened);
  checkTracks(opened);
  const lengthMs = clipLengthMs(opened);
  const obstacles = clipObstacles(clip, lengthMs);
  if (obstacles.length > 0) return refused(obstacles);
  return { outcome: 'accepted', kind: 'clip', lengthMs, advice: budgetAdvice(measures) };
}

/** Reads every number once; comes after the budgets, because a short description can ask for endless reading. */
function readNumbers(data: Data): void {
  checkFinite(data);
  checkReplaced(data);
  checkMeshes(data);
}
