import type { Match, Routing } from './router.ts';

/** What a question may have meant, best first, however sure that is. */
export function matchesIn(routing: Routing): Match[] {
  switch (routing.type) {
    case 'sure':
      return [routing.match];
    case 'unsure':
      return routing.matches;
    case 'unknown':
      return routing.nearest === undefined ? [] : [routing.nearest];
  }
}
