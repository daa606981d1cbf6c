import { departmentOf, frontDesk, idIn } from '@lobby/shared/protocol/department';
import type { Match, Routing } from '../../../understanding/router.ts';

/** A department's topic that seems less than half as probable as the best of others is not what its visitor meant. */
const nearTie = 0.5;

/** Who has the visitor, and what the venue has. */
export interface Home {
  department: string;
  has: (id: string) => boolean;
}

/**
 * A routing as a department hears it. What has the id of one of its own topics is that topic; between its own and others' that come near,
 * it is asked about its own; and what else it asks back about, its own come first. The front desk hears all topics alike.
 */
export function atHome(routing: Routing, home: Home): Routing {
  if (home.department === frontDesk) return routing;
  switch (routing.type) {
    case 'sure':
      return { type: 'sure', match: own(routing.match, home) };
    case 'unsure':
      return preferred(
        routing.matches.map((match) => own(match, home)),
        home,
      );
    case 'unknown':
      return routing;
  }
}

function own(match: Match, { department, has }: Home): Match {
  const { target } = match;
  const id = idIn(department, target.id);
  return departmentOf(target.id) === frontDesk && has(id) ? { ...match, target: { ...target, id } } : match;
}

/** Of its own, a topic that came twice, also as the front desk's, counts once. */
function preferred(matches: readonly Match[], { department }: Home): Routing {
  const isOwn = ({ target }: Match): boolean => departmentOf(target.id) === department;
  const others = matches.filter((match) => !isOwn(match));
  const ids = matches.map(({ target }) => target.id);
  const mine = matches.filter((match, place) => isOwn(match) && ids.indexOf(match.target.id) === place);
  const [match] = mine;
  const best = Math.max(...matches.map(({ score }) => score));
  const alone = match !== undefined && mine.length === 1 && matches.length > 1;
  if (alone && match.score >= nearTie * best) return { type: 'sure', match };
  return { type: 'unsure', matches: [...mine, ...others] };
}
