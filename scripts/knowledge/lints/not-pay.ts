/** What a sum of money is, where no person was paid it. */
import type { Figure } from '../../../src/model/figure';

const SUMS: Readonly<Partial<Record<NonNullable<Figure['basis']>, string>>> = {
  contract: 'a contract rate, which is what a firm gets',
  'legal-minimum': 'a legal minimum, which is what a law says',
  estimate: 'an estimate, which nobody was paid',
  'other-sum': 'a sum that is nobody’s pay',
};

/** "a contract rate, which is what a firm gets"; undefined where the figure is pay or no money. */
export const notPay = ({ basis }: Pick<Figure, 'basis'>): string | undefined => basis && SUMS[basis];
