/** Copying one text at a time, and knowing whether the browser let us. */
import { useState } from 'preact/hooks';

/** What became of the last copy: done, or the text that stands ready to be copied by hand, or the sentence that says why there is none. */
export type Copied = { id: string } & ({ done: true } | { text: string } | { failure: string });

/** Puts a text on the clipboard; rejects when the browser refuses. */
export type CopyText = (text: string) => Promise<void>;

/** The browser's older way, which asks for the person's press alone, and copies what is selected. */
function copySelected(text: string): void {
  const before = document.activeElement;
  const field = Object.assign(document.createElement('textarea'), { value: text });
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  if (!copied) throw new Error('refused');
}

/** Over plain http there is no clipboard, and a frame in a page has none of its own: the page's policy would be asked for it, and told. */
const toClipboard: CopyText = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copySelected(text);
  }
};

/** What was copied last, and the act of copying. A refusal of the browser is an answer, not an error. */
export function useCopy(
  copyText: CopyText = toClipboard,
): [Copied | undefined, (id: string, text: Promise<string>) => Promise<void>] {
  const [copied, setCopied] = useState<Copied>();
  const copy = async (id: string, wanted: Promise<string>) => {
    try {
      const text = await wanted;
      setCopied(
        await copyText(text).then(
          () => ({ id, done: true as const }),
          () => ({ id, text }),
        ),
      );
    } catch (error) {
      setCopied({ id, failure: error instanceof Error ? error.message : String(error) });
    }
  };
  return [copied, copy];
}
