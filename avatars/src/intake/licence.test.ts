import { expect, test } from 'vitest';
import { inspect } from './inspect.ts';
import {
  bend,
  pack,
  smallDescription,
  smallOldDescription,
  type Description,
  type Json,
} from './test/small-avatar.ts';

function findings(description: Description): unknown {
  const report = inspect(pack(description), 'avatar');
  return report.outcome === 'refused' ? { refused: report.obstacles } : { advice: report.advice };
}

function with1(terms: Record<string, Json | undefined>): unknown {
  const description = smallDescription();
  for (const [name, value] of Object.entries(terms))
    bend(description, ['extensions', 'VRMC_vrm', 'meta', name], value);
  return findings(description);
}

function with0(terms: Record<string, Json | undefined>): unknown {
  const description = smallOldDescription();
  for (const [name, value] of Object.entries(terms))
    bend(description, ['extensions', 'VRM', 'meta', name], value);
  return findings(description);
}

test('[B9] a VRM 1.0 needs leave for everyone and for business; what is not said is not allowed', () => {
  expect(with1({ avatarPermission: 'onlySeparatelyLicensedPerson' })).toEqual({
    refused: [{ code: 'licence-person', permission: 'onlySeparatelyLicensedPerson' }],
  });
  expect(with1({ commercialUsage: 'personalProfit' })).toEqual({
    refused: [{ code: 'licence-business', usage: 'personalProfit' }],
  });
  expect(with1({ avatarPermission: undefined, commercialUsage: undefined })).toEqual({
    refused: [
      { code: 'licence-person', permission: 'onlyAuthor' },
      { code: 'licence-business', usage: 'personalNonProfit' },
    ],
  });
  expect(with1({ licenseUrl: 'https://example.com/mine' })).toEqual({
    refused: [{ code: 'licence-unknown', licence: 'https://example.com/mine' }],
  });
});

test('[B9] what the venue owes the maker of a VRM 1.0 is told', () => {
  const terms = {
    creditNotation: 'required',
    allowRedistribution: false,
    otherLicenseUrl: 'https://example.com/terms',
  };
  expect(with1(terms)).toEqual({
    advice: [
      { code: 'terms-elsewhere', url: 'https://example.com/terms' },
      { code: 'credit-wanted', makers: 'Nobody' },
      { code: 'keep-in-house' },
    ],
  });
});

const hub = (terms: string): string => `https://hub.vroid.com/license?allowed_to_use_user=everyone&${terms}`;

const old: Record<string, readonly [Record<string, Json | undefined>, unknown]> = {
  'without terms': [
    { allowedUserName: undefined, commercialUssageName: undefined },
    {
      refused: [
        { code: 'licence-person', permission: 'OnlyAuthor' },
        { code: 'licence-business', usage: 'Disallow' },
      ],
    },
  ],
  'that forbids business': [
    { commercialUssageName: 'Disallow' },
    { refused: [{ code: 'licence-business', usage: 'Disallow' }] },
  ],
  'of a non-commercial licence': [
    { licenseName: 'CC_BY_NC_SA' },
    { refused: [{ code: 'licence-business', usage: 'CC_BY_NC_SA' }] },
  ],
  'that VRoid Hub closes to companies': [
    { otherPermissionUrl: hub('corporate_commercial_use=disallow') },
    { refused: [{ code: 'licence-business', usage: 'corporate_commercial_use=disallow' }] },
  ],
  'that VRoid Hub opens to everyone': [
    {
      licenseName: 'Other',
      otherPermissionUrl: hub('corporate_commercial_use=allow&redistribution=allow&credit=unnecessary'),
    },
    { advice: [] },
  ],
  'that wants a name': [{ licenseName: 'CC_BY' }, { advice: [{ code: 'credit-wanted', makers: 'Nobody' }] }],
  'that must not be passed on': [
    { licenseName: 'Redistribution_Prohibited' },
    { advice: [{ code: 'keep-in-house' }] },
  ],
  'with terms elsewhere': [
    { licenseName: 'Other', otherLicenseUrl: 'https://example.com/terms' },
    { advice: [{ code: 'terms-elsewhere', url: 'https://example.com/terms' }, { code: 'keep-in-house' }] },
  ],
};

test.each(Object.entries(old))('[B9] a VRM 0.x %s', (_, [terms, expected]) => {
  expect(with0(terms)).toEqual(expected);
});

test('[B12] what a file says of itself is cleaned before people read it', () => {
  const name = `\u001B[31mred\u202Eder\u0007 \n\n${'很'.repeat(500)}`;
  const report = inspect(
    pack(bend(smallDescription(), ['extensions', 'VRMC_vrm', 'meta', 'name'], name)),
    'avatar',
  );
  expect(report).toMatchObject({ title: `[31mredder ${'很'.repeat(68)}…` });
});
