/** The form that makes a pack: who and what, what is still wrong, the panel's own picture of it, a key, and the signed file. The same in the extension and on the site. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { makeWords } from '../../i18n/make-words';
import { nameOfLanguage, type Translator } from '../../i18n/words';
import { LANGUAGES } from '../../model/languages';
import { type BaseRecords, idsOf } from '../../packs/base';
import { type Draft, type DraftClaim, emptyClaim, emptyDraft, packOfDraft } from '../../packs/draft';
import { draftChecker, NO_KEY } from '../../packs/draft-checker';
import { draftText } from '../../packs/draft-file';
import { emptyLesson } from '../../packs/draft-lesson';
import { lessonFieldName } from '../../packs/draft-lesson-faults';
import { readEnvelope } from '../../packs/envelope';
import { type Hindrance, keyHindrance, type PrivateKey, publicPart } from '../../packs/keys';
import { signPack } from '../../packs/sign-pack';
import { saveFile } from '../kit/save-file';
import { ClaimForms } from './ClaimForm';
import { DraftBox } from './DraftBox';
import { Faults } from './Faults';
import { Field } from './Field';
import { failure } from './failure';
import { useGoTo } from './go-to';
import { KeyBox } from './KeyBox';
import { LessonForm } from './LessonForm';
import { listsOf } from './lists';
import { Preview } from './Preview';
import { Said } from './Said';
import { SearchList } from './Search';
import { useSettled } from './settled';

const TEXTS = [
  'id',
  'publisher',
  'site',
  'corrections',
  'licence',
  'expires',
  'accent',
  'callText',
  'callUrl',
] as const;
const today = new Date().toISOString().slice(0, 10);

/** What a person does, and is told what came of it. */
type Act = 'draft' | 'key' | 'sign';

interface Props {
  base: BaseRecords;
  words: Translator;
  /** The version with which the pack is made, below which no extension takes it. */
  app: string;
}

/** Why no key can be made here: said before ten claims are written. */
function useHindrance(): Hindrance | undefined {
  const [hindrance, setHindrance] = useState<Hindrance>();
  useEffect(() => {
    void keyHindrance().then(setHindrance);
  }, []);
  return hindrance;
}

export function PackForm({ base, words, app }: Props) {
  const word = useMemo(() => makeWords(words.language), [words]);
  const ids = useMemo(() => idsOf(base), [base]);
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(today, words.language));
  /** What a file has, or what the page began with. */
  const [saved, setSaved] = useState(draft);
  const [key, setKey] = useState<PrivateKey>();
  const hindrance = useHindrance();
  /** What came of the last act, beside the button of that act. */
  const [said, setSaid] = useState<{ by?: Act; text: string }>({ text: '' });
  const saidBy = (act: Act) => (said.by === act ? said.text : '');
  const goTo = useGoTo();
  const names = base.entities[words.language];
  const products = useMemo(
    () => base.products.map((id) => [id, names[id]?.name ?? id] as const).sort(([, a], [, b]) => a.localeCompare(b)),
    [base, names],
  );
  const settled = useSettled(draft);
  const pack = useMemo(
    () => packOfDraft(settled, key ? { keys: [publicPart(key)], threshold: 1 } : NO_KEY, { today, app }),
    [settled, key, app],
  );
  const check = useMemo(() => draftChecker(ids, { today, app }), [ids, app]);
  const faults = useMemo(() => check(settled), [settled, check]);
  const ready = settled === draft && faults.length === 0;
  const lists = useMemo(() => listsOf(base, words.language), [base, words]);
  // Drawn anew only where they are others: the lists have a thousand lines, and a preview lays the whole pack out.
  const searchLists = useMemo(
    () => Object.entries(lists).map(([id, choices]) => <SearchList key={id} {...{ id, choices }} />),
    [lists],
  );
  const preview = useMemo(() => <Preview {...{ pack, base, words, today }} />, [pack, base, words]);
  const put = useMemo(() => draftText(saved), [saved]);
  const changed = useMemo(() => draftText(settled) !== put, [settled, put]);
  const unsaved = draft === settled ? changed : draft !== saved;
  const kept = (now: Draft, by: Act, text: string) => {
    setSaved(now);
    setSaid({ by, text });
  };
  const edit = useCallback((change: (now: Draft) => Draft) => {
    setDraft(change);
    setSaid({ text: '' });
  }, []);
  const set = (change: Partial<Draft>) => edit((now) => ({ ...now, ...change }));
  const fail = (by: Act) => (error: unknown) => setSaid({ by, text: failure(error, words) });
  const change = useCallback(
    (number: number, part: Partial<DraftClaim>) =>
      edit((now) => ({
        ...now,
        claims: now.claims.map((claim) => (claim.number === number ? { ...claim, ...part } : claim)),
      })),
    [edit],
  );
  const takeOut = useCallback(
    (number: number) => edit((now) => ({ ...now, claims: now.claims.filter((claim) => claim.number !== number) })),
    [edit],
  );
  const addClaim = () => {
    const number = (draft.claims.at(-1)?.number ?? 0) + 1;
    set({ claims: [...draft.claims, emptyClaim(number)] });
    goTo(`product-${number}`);
  };
  const addLesson = () => {
    const number = (draft.lessons.at(-1)?.number ?? 0) + 1;
    set({ lessons: [...draft.lessons, emptyLesson(number)] });
    goTo(lessonFieldName({ field: 'heading', lesson: number, at: 0 }));
  };
  const sign = async () => {
    if (!key || !ready) return;
    try {
      const text = await signPack(pack, [key]);
      // Whoever opens it asks the same: a file that is too large would be taken by nobody.
      readEnvelope(new TextEncoder().encode(text));
      saveFile(new Blob([text], { type: 'application/json' }), `${draft.id}-${draft.version}.pack.json`);
      kept(draft, 'sign', word('saved'));
    } catch (error) {
      fail('sign')(error);
    }
  };
  return (
    <>
      {hindrance && (
        <p role="alert" class="sure">
          {word(`key.${hindrance}`)}
        </p>
      )}
      {searchLists}
      <DraftBox
        {...{ word, draft, unsaved }}
        said={saidBy('draft')}
        onSaved={() => kept(draft, 'draft', word('draft.saved'))}
        onOpened={(opened, text) => {
          setDraft(opened);
          kept(opened, 'draft', text);
        }}
        onFailure={fail('draft')}
      />
      <fieldset class="part">
        <legend class="large">{word('who')}</legend>
        {TEXTS.map((field) => (
          <Field
            key={field}
            label={word(field)}
            name={field}
            value={draft[field]}
            onChange={(value) => set({ [field]: value })}
          />
        ))}
        <Field
          label={word('version')}
          name="version"
          value={String(draft.version)}
          onChange={(value) => set({ version: Number(value) })}
        />
        <Field
          label={word('language')}
          name="language"
          value={draft.language}
          choices={LANGUAGES.map((code) => [code, nameOfLanguage(code)])}
          onChange={(value) => set({ language: LANGUAGES.find((code) => code === value) ?? 'en' })}
        />
      </fieldset>
      <ClaimForms
        claims={draft.claims}
        {...{ words, word, products, lists }}
        inLesson={draft.lessons.length > 0}
        onChange={change}
        onTakeOut={draft.claims.length > 1 ? takeOut : undefined}
      />
      <p>
        <button type="button" class="quiet" data-action="add-claim" onClick={addClaim}>
          {word('add')}
        </button>
      </p>
      {draft.lessons.map((lesson) => (
        <LessonForm
          key={lesson.number}
          {...{ lesson, word }}
          claims={draft.claims}
          onChange={(change) =>
            edit((now) => ({
              ...now,
              lessons: now.lessons.map((one) => (one.number === lesson.number ? { ...one, ...change(one) } : one)),
            }))
          }
          onTakeOut={() => set({ lessons: draft.lessons.filter((other) => other !== lesson) })}
        />
      ))}
      <p>
        <button type="button" class="quiet" data-action="add-lesson" onClick={addLesson}>
          {word('lesson.add')}
        </button>
      </p>
      <section class="part" aria-labelledby="faults">
        <h2 class="large" id="faults">
          {word('faults')}
        </h2>
        {faults.length === 0 ? <p class="ready">{word('ready')}</p> : <Faults {...{ faults, word }} draft={settled} />}
      </section>
      {faults.length === 0 && (
        <section class="part" aria-labelledby="preview">
          <h2 class="large" id="preview">
            {word('preview')}
          </h2>
          {preview}
        </section>
      )}
      {!hindrance && (
        <KeyBox
          word={word}
          name={draft.id}
          said={saidBy('key')}
          onKey={(now) => {
            setKey(now);
            setSaid({ text: '' });
          }}
          onFailure={fail('key')}
        />
      )}
      <p class="buttons">
        <button type="button" class="primary" data-action="sign" disabled={!key || !ready} onClick={sign}>
          {word('sign')}
        </button>
      </p>
      {!hindrance && (!key || !ready) && <p class="small">{word(ready ? 'sign.key' : 'sign.mend')}</p>}
      <Said text={saidBy('sign')} />
    </>
  );
}
