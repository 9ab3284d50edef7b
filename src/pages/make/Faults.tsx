/** What is left to mend, a line each, which leads to the field that it is about. */
import type { ComponentChildren } from 'preact';
import type { MakeWordKey } from '../../i18n/make-words';
import type { Draft } from '../../packs/draft';
import { claimFieldName, type DraftFault, mostOf } from '../../packs/draft-fields';
import { isOfPhase, lessonFieldName } from '../../packs/draft-lesson-faults';
import { goTo } from './go-to';

interface Props {
  faults: readonly DraftFault[];
  draft: Pick<Draft, 'claims' | 'lessons'>;
  word(key: MakeWordKey, values?: Readonly<Record<string, string | number>>): string;
}

/** Of a claim or a lesson, beside its number. */
const MOST_WORDS = 40;
const shortened = (text: string): string =>
  text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS).replace(/\s+\S*$/u, '')}…` : text;

interface LineProps extends Omit<Props, 'faults'> {
  fault: DraftFault;
}

/** Which claim or lesson: its number, and its own words as far as there are any. */
function whichOf({ draft, word, fault }: LineProps): string | number {
  const lesson = 'lesson' in fault ? fault.lesson : undefined;
  const number = lesson ?? ('claim' in fault ? (fault.claim ?? 0) : 0);
  const isIt = (one: { number: number }) => one.number === number;
  const text = lesson === undefined ? draft.claims.find(isIt)?.plain : draft.lessons.find(isIt)?.heading;
  const words = shortened(text?.trim() ?? '');
  return words === '' ? number : word('fault.words', { number, words });
}

/** The name of the field to which a line leads, and what the line says. */
function lineOf(props: LineProps): [name: string, said: ComponentChildren] {
  const { fault, word } = props;
  const number = whichOf(props);
  if ('other' in fault) {
    const said = (
      <>
        {word('fault.unforeseen')} <span lang="en">{fault.other}</span>
      </>
    );
    return [fault.claim === undefined ? 'id' : claimFieldName('plain', fault.claim), said];
  }
  const { sign, plain, word: named } = { sign: '', word: '', plain: '', ...fault };
  const field = word(`fault.${fault.field}`);
  const why = word(`why.${fault.why}`, { most: mostOf(fault.field) ?? 0, sign, word: named, plain });
  if ('lesson' in fault) {
    const part = fault.at === 0 ? 'lesson' : isOfPhase(fault.field) ? 'phase' : 'question';
    return [lessonFieldName(fault), word(`fault.${part}`, { number, at: fault.at, field, why })];
  }
  if (!('claim' in fault)) return [fault.field, word('fault.head', { field, why })];
  const name = claimFieldName(fault.field, fault.claim, fault.row);
  const said = fault.row
    ? word('fault.row', { number, at: fault.row, field, why })
    : word('fault.claim', { number, field, why });
  return [name, said];
}

function Line(props: LineProps) {
  const [name, said] = lineOf(props);
  return (
    <button type="button" class="link" onClick={() => goTo(name)}>
      {said}
    </button>
  );
}

/** More lines than these nobody reads at once, and a browser takes seconds to draw some thousands at each key. */
const MOST_LINES = 100;

export const Faults = ({ faults, draft, word }: Props) => (
  <ul class="faults">
    {faults.slice(0, MOST_LINES).map((fault) => (
      <li key={JSON.stringify(fault)}>
        <Line {...{ fault, draft, word }} />
      </li>
    ))}
    {faults.length > MOST_LINES && <li>{word('faults.more', { number: faults.length - MOST_LINES })}</li>}
  </ul>
);
