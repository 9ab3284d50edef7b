/** Every state of the hourly dollar, made from that of a real panel. */
import type { HourBarView, HourView } from '../../src/presentation/views/hour';
import type { PanelView } from '../../src/presentation/views/panel';

/** Every state of the hourly dollar: two bars, an open end below and above, a wage beside, pay by the month, nothing public. */
export const hours = (view: PanelView): HourView[] => {
  const { hour } = view;
  if (!hour) return [];
  const [billed, paid] = hour.bars;
  if (!billed || !paid) return [];
  const unknown = {
    ...billed,
    amount: 'Not public',
    none: { shape: 'not-public' as const, word: 'Not public' },
    per: '',
    span: undefined,
    lines: ['The base holds no figure for what the contractor was paid for the hour.'],
  };
  const besideWage = (amount: string, span: HourBarView['span'], at: number): HourView => ({
    ...hour,
    bars: [unknown, { ...paid, amount, span }],
    tape: [],
    apart: undefined,
    wages: [
      {
        at,
        label: 'Minimum wage in the United States (every employee): $7.25 an hour',
        beside: 'This wage is before tax; take-home is lower.',
        lines: ['In the source: $7.25 an hour, before tax. For every employee.'],
        by: [{ line: 'A library, 2024.', url: 'https://library.example/wages' }],
      },
    ],
  });
  return [
    hour,
    besideWage('up to $60', { solid: 0, to: 80, open: true }, 9.7),
    besideWage('at least $2', { solid: 22.1, to: 100, open: true }, 80),
    besideWage('about $16 to $21', { solid: 61, to: 80, open: false }, 27.6),
    {
      ...hour,
      heading: 'What the work paid',
      bars: [
        {
          ...paid,
          amount: 'about GH₵1,300',
          per: 'a month',
          span: undefined,
          otherSide: {
            text: 'The employer says: about ten times the minimum wage.',
            said: { line: 'read in The Daily, April 2025', url: 'https://daily.example/pay' },
          },
        },
      ],
      tape: [],
      apart: undefined,
    },
  ];
};
