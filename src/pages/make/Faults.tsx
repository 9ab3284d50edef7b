/** What is left to mend, a line each, which leads to the field that it is about. */
import type { MakeWordKey } from '../../i18n/make-words';
import { claimFieldName, type DraftFault, mostOf } from '../../packs/draft-fields';
import { isOfPhase, lessonFieldName } from '../../packs/draft-lesson-faults';
import { goTo } from './go-to';

interface Props {
  faults: readonly DraftFault[];
  word(key: MakeWordKey, values?: Readonly<Record<string, string | number>>): string;
}

function Line({ fault, word }: Pick<Props, 'word'> & { fault: DraftFault }) {
  if ('other' in fault) return <span lang="en">{fault.other}</span>;
  const odd = { sign: '', word: '', plain: '', ...fault };
  const { sign, plain } = odd;
  const why = word(`why.${fault.why}`, { most: mostOf(fault.field) ?? 0, sign, word: odd.word, plain });
  if ('lesson' in fault) {
    const { lesson: number, at, field } = fault;
    const part = at === 0 ? 'lesson' : isOfPhase(field) ? 'phase' : 'question';
    return (
      <button type="button" class="link" onClick={() => goTo(lessonFieldName(fault))}>
        {word(`fault.${part}`, { number, at, field: word(`fault.${field}`), why })}
      </button>
    );
  }
  const field = word(`fault.${fault.field}`);
  const [name, said] =
    'claim' in fault
      ? [
          claimFieldName(fault.field, fault.claim, fault.row),
          fault.row
            ? word('fault.row', { number: fault.claim, at: fault.row, field, why })
            : word('fault.claim', { number: fault.claim, field, why }),
        ]
      : [fault.field, word('fault.head', { field, why })];
  return (
    <button type="button" class="link" onClick={() => goTo(name)}>
      {said}
    </button>
  );
}

/** More lines than these nobody reads at once, and a browser takes seconds to draw some thousands at each key. */
const MOST_LINES = 100;

export const Faults = ({ faults, word }: Props) => (
  <ul class="faults">
    {faults.slice(0, MOST_LINES).map((fault) => (
      <li key={JSON.stringify(fault)}>
        <Line {...{ fault, word }} />
      </li>
    ))}
    {faults.length > MOST_LINES && <li>{word('faults.more', { number: faults.length - MOST_LINES })}</li>}
  </ul>
);
