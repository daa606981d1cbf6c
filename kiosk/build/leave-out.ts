import type { Plugin } from 'vite';

/** Modules of libraries for what a kiosk never does, by how their paths end, and what stands in their place. */
const leftOut: Readonly<Record<string, string>> = {
  // The gateway takes WebSocket alone.
  '/engine.io-client/build/esm/transports/index.js': `
    import { WS } from './websocket.node.js';
    export const transports = { websocket: WS };`,
  // Nobody wears a headset.
  '/three/src/renderers/webxr/WebXRManager.js': `
    import { EventDispatcher } from '../../core/EventDispatcher.js';
    export class WebXRManager extends EventDispatcher {
      enabled = false;
      isPresenting = false;
      getEnvironmentBlendMode() {}
      setAnimationLoop() {}
      dispose() {}
    }`,
  // The avatar is lit by lamps and not by a picture of its surroundings.
  '/three/src/renderers/webgl/WebGLEnvironments.js': `
    export function WebGLEnvironments() {
      return { get: (texture) => texture ?? null, dispose() {} };
    }`,
};

/** Keeps out of a build what is only weight on a kiosk. Fails when a library that is used has moved what is left out. */
export function leaveOut(): Plugin {
  const missing = new Set(Object.keys(leftOut));
  return {
    name: 'leave-out',
    apply: 'build',
    enforce: 'pre',
    // The bundle of three cannot be had in parts.
    config: () => ({ resolve: { alias: [{ find: /^three$/, replacement: 'three/src/Three.js' }] } }),
    load(id) {
      const path = [...missing].find((end) => id.endsWith(end));
      if (path === undefined) return undefined;
      missing.delete(path);
      return leftOut[path];
    },
    transform(code, id) {
      return id.endsWith('.glsl.js') ? withoutRemarks(code) : undefined;
    },
    buildEnd() {
      const loaded = [...this.getModuleIds()];
      const moved = [...missing].filter((path) => loaded.some((id) => id.includes(libraryOf(path))));
      if (moved.length > 0) this.error(`Nothing loads ${moved.join(', ')} any more.`);
    },
  };
}

/** `/three/` of `/three/src/…` */
function libraryOf(path: string): string {
  return path.slice(0, path.indexOf('/', 1) + 1);
}

/** A shader without comments, indentation and empty lines. */
function withoutRemarks(shader: string): string {
  return shader
    .replaceAll(/\/\/.*$|\/\*(?! glsl)[\s\S]*?\*\//gmu, '')
    .replaceAll(/^[ \t]+|[ \t]+$/gmu, '')
    .replaceAll(/\n{2,}/gu, '\n');
}
