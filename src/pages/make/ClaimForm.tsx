/** The form of one claim: what is said and by whom, of which product, how sure, where it stands, and what was answered. */
import { useMemo } from 'preact/hooks';
import type { MakeWordKey } from '../../i18n/make-words';
import { siteWords } from '../../i18n/site-words';
import type { Translator } from '../../i18n/words';
import { KINDS_OF_WORK, STAGES, THEMES } from '../../model/claim';
import { CHECKS } from '../../model/evidence';
import { SOURCE_KINDS } from '../../model/source';
import { STATUSES } from '../../model/status';
import type { Choices } from '../../packs/choices';
import { type DraftClaim, emptyAnswer, HARD } from '../../packs/draft';
import { claimFieldName } from '../../packs/draft-fields';
import { AnswerForm, OtherAnswer } from './AnswerForm';
import { Field } from './Field';
import { HardSubjects } from './HardSubjects';
import { Search } from './Search';

interface Props {
  claim: DraftClaim;
  words: Translator;
  word(key: MakeWordKey, values?: { number: number }): string;
  products: readonly (readonly [id: string, name: string])[];
  /** What is searched by name, by the name of its list. */
  lists: Readonly<Record<'entities' | 'claims' | 'sources', Choices>>;
  /** Whether a lesson stands in the form, which shows all claims. */
  inLesson: boolean;
  /** These two are the same at each drawing. */
  onChange(number: number, change: Partial<DraftClaim>): void;
  onTakeOut?: ((number: number) => void) | undefined;
}

/** Fields of text, in the order in which one writes: name, word, whether it takes more than a line. */
const TEXTS = [
  ['plain', 'plain', true],
  ['standard', 'standard', true],
  ['speaker', 'speaker', false],
  ['said', 'said', false],
] as const;
/** Fields of a source of the pack's own. */
const SOURCE = [
  ['title', 'sourceTitle', false],
  ['outlet', 'outlet', false],
  ['date', 'date', false],
  ['url', 'url', false],
] as const;
/** A claim that is made now is neither withdrawn nor replaced. */
const OPEN = STATUSES.filter((status) => status !== 'withdrawn' && status !== 'superseded');

/** Claims in one part of the page, which is passed over where none of them has changed. */
const A_PART = 25;
type Around = Omit<Props, 'claim'>;

/** The forms of all claims, by parts: at one key in one of a thousand, most of them are not even asked whether they are as they were. */
export function ClaimForms({ claims, ...around }: Around & { claims: readonly DraftClaim[] }) {
  const parts = Array.from({ length: Math.ceil(claims.length / A_PART) }, (_, at) =>
    claims.slice(at * A_PART, (at + 1) * A_PART),
  );
  return (
    <>
      {parts.map((part, at) => (
        <ClaimPart key={at} {...around} claims={part} />
      ))}
    </>
  );
}

function ClaimPart({ claims, ...around }: Around & { claims: readonly DraftClaim[] }) {
  const { words, word, products, lists, inLesson, onChange, onTakeOut } = around;
  return useMemo(
    () => (
      <div class="claims-part">
        {claims.map((claim) => (
          <ClaimForm key={claim.number} {...around} claim={claim} />
        ))}
      </div>
    ),
    [...claims, words, word, products, lists, inLesson, onChange, onTakeOut],
  );
}

/** Drawn anew where its own record has changed, or what stands around all claims: one key in one of a thousand draws one. */
function ClaimForm(props: Props) {
  const { claim, words, word, products, lists, inLesson, onChange, onTakeOut } = props;
  return useMemo(() => <Form {...props} />, [claim, words, word, products, lists, inLesson, onChange, onTakeOut]);
}

function Form({ claim, words: { t, language }, word, products, lists, inLesson, onChange, onTakeOut }: Props) {
  const site = siteWords(language);
  const set = (change: Partial<DraftClaim>) => onChange(claim.number, change);
  const at = (field: string) => claimFieldName(field, claim.number);
  const text = ([field, key, long]: (typeof TEXTS | typeof SOURCE)[number]) => (
    <Field
      key={field}
      label={word(key)}
      name={at(field)}
      value={claim[field]}
      long={long}
      onChange={(value) => set({ [field]: value })}
    />
  );
  const search = (field: 'about' | 'comments' | 'source', list: keyof typeof lists) => (
    <Search
      {...{ list }}
      label={word(field)}
      name={at(field)}
      value={claim[field]}
      choices={lists[list]}
      onChange={(value) => set({ [field]: value })}
    />
  );
  type Chosen = 'status' | 'theme' | 'work' | 'stage' | 'checked' | 'kind' | 'hard';
  /** Nothing is chosen until a person has. */
  const choose = <W extends string>(field: Chosen, choices: readonly W[], said: (one: W) => string, hint?: string) => (
    <Field
      label={word(field)}
      name={at(field)}
      value={claim[field]}
      {...(hint !== undefined && { hint })}
      choices={[['', '–'], ...choices.map((one) => [one, said(one)] as const)]}
      onChange={(value) => set({ [field]: choices.find((one) => one === value) ?? '' })}
    />
  );
  return (
    <fieldset class="part">
      <legend class="large">{word('claim', { number: claim.number })}</legend>
      <Field
        label={word('product')}
        name={at('product')}
        value={claim.product}
        choices={[['', '–'], ...products]}
        onChange={(product) => set({ product })}
      />
      {search('about', 'entities')}
      {search('comments', 'claims')}
      {TEXTS.map(text)}
      <AnswerForm answer={claim} name={at} {...{ word, lists }} onChange={set} />
      {claim.others.map((other, row) => (
        <OtherAnswer
          key={row}
          {...{ word, lists }}
          answer={other}
          name={(field) => claimFieldName(field, claim.number, row + 2)}
          onChange={(part) =>
            set({ others: claim.others.map((one, place) => (place === row ? { ...one, ...part } : one)) })
          }
          onTakeOut={() => set({ others: claim.others.filter((_, place) => place !== row) })}
        />
      ))}
      <p>
        <button
          type="button"
          class="quiet"
          name={at('of')}
          data-action={`add-answer-${claim.number}`}
          onClick={() => set({ others: [...claim.others, emptyAnswer()] })}
        >
          {word('other.add', { number: claim.number })}
        </button>
      </p>
      {search('source', 'sources')}
      {choose('checked', CHECKS, (one) => word(`checked.${one}`))}
      {claim.source === '' && SOURCE.map(text)}
      {claim.source === '' && choose('kind', SOURCE_KINDS, (one) => word(`kind.${one}`))}
      {choose('status', OPEN, (one) => t(`status.${one}`), word('status.what'))}
      {choose('theme', THEMES, (one) => site.s(`topic.${one}`))}
      {choose('work', KINDS_OF_WORK, (one) => site.s(`work.${one}`))}
      {choose('stage', STAGES, (one) => t(`stage.${one}`))}
      {choose(
        'hard',
        HARD,
        (one) => word(`hard.${one}`),
        word(inLesson && claim.hard === '2' ? 'hard.lesson' : 'hard.what'),
      )}
      {claim.hard !== '' && claim.hard !== '0' && (
        <HardSubjects name={at('topics')} chosen={claim.topics} word={word} onChange={(topics) => set({ topics })} />
      )}
      {onTakeOut && (
        <button type="button" class="quiet" onClick={() => onTakeOut(claim.number)}>
          {word('takeOut', { number: claim.number })}
        </button>
      )}
    </fieldset>
  );
}
