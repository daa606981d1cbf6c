import { deepestNode } from '../budgets.ts';
import { damaged } from '../finding.ts';
import type { GltfDocument } from './document.ts';
import { constraintSources } from './references.ts';

/** How the nodes hang together. */
export interface NodeTree {
  /** The parent of each node; undefined for a root. */
  readonly parents: readonly (number | undefined)[];
  /** Every node, parents before their children. */
  readonly order: readonly number[];
}

/** Nodes are trees: one parent each, no circles, and not endlessly deep. Places must have been checked. Throws `Unusable`. */
export function readNodeTree({ nodes }: GltfDocument): NodeTree {
  const parents: (number | undefined)[] = nodes.map(() => undefined);
  for (const [parent, { children }] of nodes.entries())
    for (const child of children) {
      if (parents[child] !== undefined) throw damaged(`node ${child} hangs in two places`);
      parents[child] = parent;
    }
  const roots = [...nodes.keys()].filter((node) => parents[node] === undefined);
  const order = walk(nodes, roots);
  if (order.length < nodes.length) throw damaged('nodes hang in a circle');
  return { parents, order };
}

/** From level to level, because recursion would let the file choose how deep it goes. */
function walk(nodes: GltfDocument['nodes'], roots: readonly number[]): number[] {
  const order: number[] = [];
  let level = roots;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= deepestNode) throw damaged(`nodes hang more than ${deepestNode} deep`);
    for (const node of level) order.push(node);
    level = level.flatMap((node) => nodes[node]?.children ?? []);
  }
  return order;
}

/** Nodes that move must stand in the scene that is shown, and a scene is made of whole trees. Throws `Unusable`. */
export function checkShown(
  { scene = 0, scenes }: GltfDocument,
  { parents }: NodeTree,
  nodes: Iterable<number>,
): void {
  const shown = new Set(scenes[scene]?.nodes);
  for (const root of shown)
    if (parents[root] !== undefined) throw damaged(`node ${root} stands in a scene and hangs below another`);
  for (const node of nodes) {
    let root = node;
    for (let above = parents[root]; above !== undefined; above = parents[root]) root = above;
    if (!shown.has(root)) throw damaged(`node ${node} is not in the scene that is shown`);
  }
}

/**
 * A node may follow another by a constraint, but not itself, however many others are between: each frame would fail.
 * A follower depends on its source and on everything the source hangs from. Throws `Unusable`.
 */
export function checkConstraints({ nodes }: GltfDocument, { parents }: NodeTree): void {
  const settled = new Set<number>();
  const settle = (node: number, following: ReadonlySet<number>): void => {
    if (settled.has(node)) return;
    if (following.has(node)) throw damaged(`the constraint of node ${node} follows itself`);
    if (following.size > deepestNode)
      throw damaged(`constraints follow each other more than ${deepestNode} times`);
    const onward = new Set([...following, node]);
    for (const source of constraintSources(nodes[node]?.extensions ?? {}))
      for (let at: number | undefined = source; at !== undefined; at = parents[at])
        if (constraintSources(nodes[at]?.extensions ?? {}).length > 0) settle(at, onward);
    settled.add(node);
  };
  for (const node of nodes.keys()) settle(node, new Set());
}
