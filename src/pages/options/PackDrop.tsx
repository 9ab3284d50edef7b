/** Where a pack's file is opened, dropped or pasted; a link that comes instead is not followed, and is met with what to do. */
import { useEffect, useState } from 'preact/hooks';
import type { PacksView } from '../../presentation/pack-list-view';

interface Props {
  words: PacksView['words'];
  onFile(file: File | undefined): Promise<void>;
  /** A link came where a file is wanted. */
  onLink(): void;
}

const isLink = (text: string): boolean => /^\s*(?:https?|ftp):\/\//i.test(text);

export function PackDrop({ words, onFile, onLink }: Props) {
  const [over, setOver] = useState(false);
  const take = (data: DataTransfer | null) => {
    const file = data?.files[0];
    if (file) return void onFile(file);
    if (isLink(data?.getData('text/uri-list') || data?.getData('text/plain') || '')) onLink();
  };
  useEffect(() => {
    // Anywhere on the page: there is no field to paste into, since nothing comes of a text.
    const pasted = (event: ClipboardEvent) => take(event.clipboardData);
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  });
  return (
    <fieldset
      class="drop"
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer);
      }}
    >
      <label>
        <span>{words['packs.file']}</span>{' '}
        <input
          type="file"
          accept=".json,application/json"
          onChange={async ({ currentTarget }) => {
            await onFile(currentTarget.files?.[0]);
            // The same file, mended, is another one to the person and none to the field.
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="small">{words['packs.drop']}</p>
    </fieldset>
  );
}
