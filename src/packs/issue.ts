/** What the schema of packs found, in words of ours: where, what is wrong, what belongs there. */
import * as v from 'valibot';
import { quoted } from '../model/characters';

/** A path in it may be of the author's own making: the name of a field that nobody knows. */
export const placeOf = (issue: v.BaseIssue<unknown>): string | undefined => {
  const path = v.getDotPath(issue);
  return path === null ? undefined : quoted(path);
};

/** One sentence, which goes on after the field's name. The library's own would print what the author wrote. */
export function sayOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is no field of the format; take it out';
  if (issue.received === 'undefined') return 'is missing; write it';
  return issue.kind === 'schema' || issue.message.startsWith('Invalid')
    ? `is not of the kind that belongs there${issue.expected === null ? '' : ` (${quoted(issue.expected)})`}`
    : issue.message;
}
