import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/** Says what is wrong in words for the person who wrote the file; undefined leaves it to the library's own words. */
export function describeIssue(issue: Issue): string | undefined {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `should be ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'unrecognized_keys') return `has unknown parts: ${issue.keys.join(', ')}`;
  if (issue.code === 'too_small') return 'is empty';
  if (issue.code === 'too_big') return `has more than ${String(issue.maximum)} items`;
  if (issue.code === 'invalid_format') return 'should be lower-case words joined by hyphens';
  return undefined;
}

const kinds: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of named parts',
};
