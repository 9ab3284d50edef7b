/** The pack that is being written as a file of one's own: saved half done, opened again, asked about before it is lost. Nothing of it is kept in the browser. */
import { useEffect } from 'preact/hooks';
import type { MakeWordKey } from '../../i18n/make-words';
import type { Draft } from '../../packs/draft';
import { draftText, openDraft } from '../../packs/draft-file';
import { saveFile } from '../kit/save-file';
import { Opener } from './Opener';
import { Said } from './Said';

interface Props {
  word(key: MakeWordKey, values?: { version: number }): string;
  draft: Draft;
  /** Whether something was written that no file has. */
  unsaved: boolean;
  /** What came of the last saving or opening. */
  said: string;
  onSaved(): void;
  onOpened(draft: Draft, said: string): void;
  onFailure(error: unknown): void;
}

/** Asks before a tab with unsaved work goes; the question is the browser's own. */
function useLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}

export function DraftBox({ word, draft, unsaved, said, onSaved, onOpened, onFailure }: Props) {
  useLeaving(unsaved);
  const open = async (file: File) => {
    try {
      const opened = await openDraft(new Uint8Array(await file.arrayBuffer()));
      if (unsaved && !confirm(word('draft.replace'))) return;
      const { version } = opened.draft;
      onOpened(opened.draft, word(opened.signed ? 'draft.next' : 'draft.opened', { version }));
    } catch (error) {
      onFailure(error);
    }
  };
  const save = () => {
    const version = Number.isNaN(draft.version) ? 1 : draft.version;
    saveFile(new Blob([draftText(draft)], { type: 'application/json' }), `${draft.id || 'pack'}-${version}.draft.json`);
    onSaved();
  };
  return (
    <fieldset class="part">
      <legend class="large">{word('draft')}</legend>
      <p>{word('draft.what')}</p>
      <p class="buttons">
        <button type="button" class="quiet" data-action="save-draft" onClick={save}>
          {word('draft.save')}
        </button>
      </p>
      <Opener name="open-draft" label={word('draft.open')} onFile={open} />
      <Said text={said} />
    </fieldset>
  );
}
