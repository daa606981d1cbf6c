import { z } from 'zod';
import { repetitionHeader, type Operation, type SystemDescription } from './system.ts';

/** A visitor waits for it, with the filler said after 1.2 s; nobody waits longer for a desk to look something up. */
const usualTimeLimitMs = 5_000;

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const;

const parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
});

const content = z.looseObject({
  content: z
    .record(
      z.string(),
      z.looseObject({ schema: z.looseObject({ required: z.array(z.string()).optional() }).optional() }),
    )
    .optional(),
});

const operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(parameter).default([]),
  requestBody: content.optional(),
  responses: z.record(z.string(), content),
  'x-time-limit-ms': z.number().positive().default(usualTimeLimitMs),
});

/** The part of OpenAPI 3.1 that Lobby calls by. References are followed in the schemas of answers, and nowhere else. */
export const openApiSchema = z.looseObject({
  openapi: z.string().regex(/^3\./),
  servers: z.array(z.looseObject({ url: z.string() })).optional(),
  paths: z.record(
    z.string(),
    z.looseObject(Object.fromEntries(methods.map((method) => [method, operation.optional()]))),
  ),
});

/** Everything a system does, by `system.operation`. Throws what zod throws on a document that is none. */
export function operationsOf({ id, document }: SystemDescription): Map<string, Operation> {
  const { paths } = openApiSchema.parse(document);
  const found = Object.entries(paths).flatMap(([path, byMethod]) =>
    methods.flatMap((method) => {
      const described = byMethod[method];
      if (described === undefined) return [];
      return [describe({ id, path, method }, operation.parse(described))];
    }),
  );
  return new Map(found.map((each) => [each.name, each]));
}

interface Place {
  id: string;
  path: string;
  method: string;
}

function describe({ id, path, method }: Place, described: z.infer<typeof operation>): Operation {
  const body = described.requestBody?.content?.['application/json']?.schema;
  const own = (name: string): boolean => name.toLowerCase() === repetitionHeader.toLowerCase();
  return {
    name: `${id}.${described.operationId}`,
    method: method.toUpperCase(),
    path,
    parameters: described.parameters.filter(({ name }) => !own(name)),
    bodyRequires: described.requestBody === undefined ? undefined : (body?.required ?? []),
    safe: method === 'get' || method === 'head',
    repeatable: described.parameters.some(({ name }) => own(name)),
    answers: answersOf({ path, method }, described.responses),
    timeLimitMs: described['x-time-limit-ms'],
  };
}

/** Only answers of the two hundreds are good ones. */
function answersOf(
  { path, method }: Omit<Place, 'id'>,
  responses: z.infer<typeof operation>['responses'],
): Operation['answers'] {
  const good = Object.entries(responses).filter(([status]) => /^2\d\d$/.test(status));
  return Object.fromEntries(
    good.map(([status, { content: kinds }]) => {
      const steps = ['paths', path, method, 'responses', status, 'content', 'application/json', 'schema'];
      const described = kinds?.['application/json']?.schema !== undefined;
      return [Number(status), described ? `#/${steps.map(escape).join('/')}` : undefined];
    }),
  );
}

/** A step of a JSON pointer inside a URI (RFC 6901, 3 and 6). */
function escape(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
