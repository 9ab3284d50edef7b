/** How old our check is: nothing may be dated in the future, and what is past due is said. */
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

/** Days past due after which a claim stops a new release (the shipped one keeps showing its age). */
export const GRACE_DAYS = 30;
const LONGEST_REVIEW_DAYS = 366;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

export function checkReviews(base: KnowledgeBase, today: string): Problem[] {
  const problems: Problem[] = [];
  for (const [id, claim] of base.records.claims) {
    const at = (path: PropertyKey[], message: string, severity?: Problem['severity']) => problems.push(problemAt(base, `claims/${id}`, path, message, severity));
    const overdue = daysBetween(claim.review.due, today);
    if (overdue > 0) at(['review', 'due'], `was due for review on ${claim.review.due}; check its sources again and set review`, overdue > GRACE_DAYS ? 'error' : 'warning');
    if (daysBetween(claim.review.on, claim.review.due) > LONGEST_REVIEW_DAYS) at(['review', 'due'], 'is due later than a year after its review; bring the day forward');
    const days: [PropertyKey[], string][] = [
      [['review', 'on'], claim.review.on],
      ...claim.history.map((entry, index): [PropertyKey[], string] => [['history', index, 'on'], entry.on]),
    ];
    if (claim.audit) days.push([['audit', 'on'], claim.audit.on]);
    for (const [path, day] of days) if (day > today) at(path, `is dated ${day}, in the future`);
  }
  for (const [id, source] of base.records.sources) {
    if (source.date && source.date > today) problems.push(problemAt(base, `sources/${id}`, ['date'], `is dated ${source.date}, in the future`));
  }
  return problems;
}
