/** The question that a panel answers fits what the product is. */
import { expect, it } from 'vitest';
import { translator } from '../../../src/i18n/words';
import { questionOf } from '../../../src/presentation/question';

it.each([
  ['en', 'Who works on Prolific?', 'Who made Claude?'],
  ['fr', 'Qui travaille sur Prolific\u00a0?', 'Qui a fait Claude\u00a0?'],
] as const)(
  'in %s a platform where people work is asked about them, a product about who made it',
  (language, work, made) => {
    const words = translator(language);
    expect(questionOf({ name: 'Prolific', kind: 'work-platform' }, words)).toBe(work);
    expect(questionOf({ name: 'Claude', kind: 'chat' }, words)).toBe(made);
  },
);
