import { z } from 'zod';
import type { Licence } from './figure.ts';

const text = z.string().default('');

/** Who made a VRM 0.x, its terms of use, and its picture. */
export const meta0 = z.object({
  title: text,
  author: text,
  allowedUserName: text,
  commercialUssageName: text,
  licenseName: text,
  otherPermissionUrl: text,
  otherLicenseUrl: text,
  texture: z.int().default(-1),
});

/**
 * Reads what a VRM 0.x allows. Fields that are missing allow nothing, as its specification says. VRoid Hub writes
 * finer terms into the address beside the fields, and there a company may be shut out where a person is not.
 */
export function licence0(meta: z.infer<typeof meta0>): Licence {
  const { allowedUserName, commercialUssageName, licenseName, otherPermissionUrl, otherLicenseUrl } = meta;
  const hub = hubTerms(otherPermissionUrl) ?? hubTerms(otherLicenseUrl);
  const elsewhere = otherLicenseUrl === '' ? otherPermissionUrl : otherLicenseUrl;
  return {
    onlyFor: allowedUserName === 'Everyone' ? undefined : allowedUserName || 'OnlyAuthor',
    notForBusiness: businessBar(commercialUssageName, licenseName, hub),
    creditWanted: hub === undefined ? licenseName.startsWith('CC_BY') : hub.get('credit') === 'necessary',
    mayBePassedOn: hub === undefined ? licenseName.startsWith('CC') : hub.get('redistribution') === 'allow',
    termsUrl: hub === undefined && elsewhere !== '' ? elsewhere : undefined,
  };
}

function businessBar(
  commercial: string,
  licence: string,
  hub: URLSearchParams | undefined,
): string | undefined {
  if (commercial !== 'Allow') return commercial || 'Disallow';
  if (licence.includes('_NC')) return licence;
  return hub?.get('corporate_commercial_use') === 'disallow'
    ? 'corporate_commercial_use=disallow'
    : undefined;
}

/** The terms that VRoid Hub writes into an address; nothing for any other address. */
function hubTerms(address: string): URLSearchParams | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, searchParams } = new URL(address);
  return hostname === 'hub.vroid.com' ? searchParams : undefined;
}
