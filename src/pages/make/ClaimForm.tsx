/** The form of one claim: what is said and by whom, of which product, how sure, where it stands, and what was answered. */
import type { MakeWordKey } from '../../i18n/make-words';
import { siteWords } from '../../i18n/site-words';
import type { Translator } from '../../i18n/words';
import { KINDS_OF_WORK, STAGES, THEMES } from '../../model/claim';
import { SOURCE_KINDS } from '../../model/source';
import { STATUSES } from '../../model/status';
import type { Choices } from '../../packs/choices';
import type { DraftClaim } from '../../packs/draft';
import { Field } from './Field';
import { Search } from './Search';

interface Props {
  claim: DraftClaim;
  words: Translator;
  word(key: MakeWordKey, values?: { number: number }): string;
  products: readonly (readonly [id: string, name: string])[];
  /** What is searched by name, by the name of its list. */
  lists: Readonly<Record<'entities' | 'claims' | 'sources', Choices>>;
  onChange(change: Partial<DraftClaim>): void;
  onTakeOut?: (() => void) | undefined;
}

/** Fields of text, in the order in which one writes: name, word, whether it takes more than a line. */
const TEXTS = [
  ['plain', 'plain', true],
  ['standard', 'standard', true],
  ['speaker', 'speaker', false],
  ['said', 'said', false],
  ['answer', 'answer', true],
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

export function ClaimForm({ claim, words: { t, language }, word, products, lists, onChange, onTakeOut }: Props) {
  const site = siteWords(language);
  const set = onChange;
  const at = (field: string) => `${field}-${claim.number}`;
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
      {search('source', 'sources')}
      {claim.source === '' && SOURCE.map(text)}
      {claim.source === '' && (
        <Field
          label={word('kind')}
          name={at('kind')}
          value={claim.kind}
          choices={SOURCE_KINDS.map((kind) => [kind, word(`kind.${kind}`)])}
          onChange={(value) => set({ kind: SOURCE_KINDS.find((kind) => kind === value) ?? 'news' })}
        />
      )}
      <Field
        label={word('status')}
        name={at('status')}
        value={claim.status}
        choices={OPEN.map((status) => [status, t(`status.${status}`)])}
        onChange={(value) => set({ status: OPEN.find((status) => status === value) ?? 'reported' })}
      />
      <Field
        label={word('theme')}
        name={at('theme')}
        value={claim.theme}
        choices={THEMES.map((theme) => [theme, site.s(`topic.${theme}`)])}
        onChange={(value) => set({ theme: THEMES.find((theme) => theme === value) ?? 'pay' })}
      />
      <Field
        label={word('work')}
        name={at('work')}
        value={claim.work}
        choices={KINDS_OF_WORK.map((work) => [work, site.s(`work.${work}`)])}
        onChange={(value) => set({ work: KINDS_OF_WORK.find((work) => work === value) ?? 'annotation' })}
      />
      <Field
        label={word('stage')}
        name={at('stage')}
        value={claim.stage}
        choices={STAGES.map((stage) => [stage, t(`stage.${stage}`)])}
        onChange={(value) => set({ stage: STAGES.find((stage) => stage === value) ?? 'annotation' })}
      />
      {onTakeOut && (
        <button type="button" class="quiet" onClick={onTakeOut}>
          {word('takeOut', { number: claim.number })}
        </button>
      )}
    </fieldset>
  );
}
