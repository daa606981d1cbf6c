import { openApiSchema } from './operations-of.ts';
import type { Access } from './request.ts';
import type { SystemDescription } from './system.ts';
import { z } from 'zod';

/** What an operator said about a system. */
export interface SystemSettings {
  address?: string;
  secret?: string;
}

const schemes = z.looseObject({
  components: z
    .looseObject({
      securitySchemes: z
        .record(
          z.string(),
          z.union([
            z.looseObject({ type: z.literal('http'), scheme: z.string() }),
            z.looseObject({ type: z.literal('apiKey'), in: z.literal('header'), name: z.string() }),
          ]),
        )
        .optional(),
    })
    .optional(),
});

/** Where a system is and how to sign in, from its description and the operator's settings. Throws when it has no address. */
export function accessOf({ id, document }: SystemDescription, settings: SystemSettings): Access {
  const address = settings.address ?? openApiSchema.parse(document).servers?.[0]?.url;
  if (address === undefined || !URL.canParse(address))
    throw new Error(
      `the system ${id} has no address: set LOBBY_SYSTEM_${id.toUpperCase().replaceAll('-', '_')}_ADDRESS`,
    );
  return { address, headers: settings.secret === undefined ? {} : signIn(document, settings.secret) };
}

function signIn(document: SystemDescription['document'], secret: string): Record<string, string> {
  const [scheme] = Object.values(schemes.parse(document).components?.securitySchemes ?? {});
  if (scheme?.type === 'apiKey') return { [scheme.name]: secret };
  return { authorization: `Bearer ${secret}` };
}
