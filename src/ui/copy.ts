/** Copying one text at a time, and knowing whether the browser let us. */
import { useState } from 'preact/hooks';

export interface Copied {
  id: string;
  done: boolean;
}

/** Puts a text on the clipboard; rejects when the browser refuses. */
export type CopyText = (text: string) => Promise<void>;

const toClipboard: CopyText = (text) => navigator.clipboard.writeText(text);

/** What was copied last, and the act of copying. A refusal is an answer, not an error. */
export function useCopy(copyText: CopyText = toClipboard): [Copied | undefined, (id: string, text: string) => Promise<void>] {
  const [copied, setCopied] = useState<Copied>();
  const copy = async (id: string, text: string) => {
    try {
      await copyText(text);
      setCopied({ id, done: true });
    } catch {
      setCopied({ id, done: false });
    }
  };
  return [copied, copy];
}
