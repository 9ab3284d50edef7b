/** What one company answered, in the form of a claim: of whom it is about, and once more for each other that it names. */
import type { MakeWordKey } from '../../i18n/make-words';
import { SOURCE_KINDS } from '../../model/source';
import type { Choices } from '../../packs/choices';
import { ANSWERED, type DraftAnswer, isTold } from '../../packs/draft';
import { Field } from './Field';
import { Search } from './Search';

type Answer = Omit<DraftAnswer, 'of'>;
interface Props<A extends Answer> {
  answer: A;
  word(key: MakeWordKey): string;
  /** Of a field in the page. */
  name(field: string): string;
  lists: Readonly<Record<'entities' | 'sources', Choices>>;
  /** Of a company that the claim names beside those it is about. */
  other?: boolean;
  onChange(change: Partial<DraftAnswer>): void;
}

/** Fields of text, in the order in which one writes, each with whether it takes more than a line. */
const SAID = [
  ['answer', true],
  ['answerOn', false],
] as const;
/** Of a source of the pack's own for that answer. */
const SOURCE = [
  ['answerTitle', false],
  ['answerOutlet', false],
  ['answerDate', false],
  ['answerUrl', false],
] as const;

export function AnswerForm({ answer, word, name, lists, other = false, onChange }: Props<Answer>) {
  const text = ([field, long]: (typeof SAID | typeof SOURCE)[number]) => (
    <Field
      key={field}
      label={word(field)}
      name={name(field)}
      value={answer[field]}
      long={long}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  const answers = isTold(answer.answered);
  const ownSource = answers && answer.answerSource === '';
  return (
    <>
      <Field
        label={word('answered')}
        name={name('answered')}
        value={answer.answered}
        choices={[
          ['', '–'],
          ...ANSWERED.filter((one) => other || one !== 'named').map((one) => [one, word(`answered.${one}`)] as const),
        ]}
        onChange={(value) => onChange({ answered: ANSWERED.find((one) => one === value) ?? '' })}
      />
      {answers && SAID.map(text)}
      {answers && (
        <Search
          list="sources"
          label={word('answerSource')}
          name={name('answerSource')}
          value={answer.answerSource}
          choices={lists.sources}
          onChange={(answerSource) => onChange({ answerSource })}
        />
      )}
      {ownSource && SOURCE.map(text)}
      {ownSource && (
        <Field
          label={word('answerKind')}
          name={name('answerKind')}
          value={answer.answerKind}
          choices={[['', '–'], ...SOURCE_KINDS.map((one) => [one, word(`kind.${one}`)] as const)]}
          onChange={(value) => onChange({ answerKind: SOURCE_KINDS.find((one) => one === value) ?? '' })}
        />
      )}
    </>
  );
}

/** The same of another company: who it is, and a way to take it out. */
export function OtherAnswer({ onTakeOut, ...props }: Props<DraftAnswer> & { onTakeOut(): void }) {
  const { answer, word, name, lists, onChange } = props;
  return (
    <fieldset class="make-part">
      <legend>{word('other')}</legend>
      <Search
        list="entities"
        label={word('other')}
        name={name('of')}
        value={answer.of}
        choices={lists.entities}
        onChange={(of) => onChange({ of })}
      />
      <AnswerForm {...props} other />
      <button type="button" class="quiet" onClick={onTakeOut}>
        {word('other.takeOut')}
      </button>
    </fieldset>
  );
}
