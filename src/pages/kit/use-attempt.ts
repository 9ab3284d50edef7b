/** Runs what a person asked for: a failure becomes its sentence, which goes when the next thing succeeds. */
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ManyHandsError } from '../../model/errors';
import { sentenceOf } from '../../model/sentence';

export interface Attempts {
  /** Why the last thing failed; empty when it did not. */
  failure: string;
  attempt(act: () => Promise<void>): Promise<void>;
}

/** @param general shown for a failure that nobody foresaw. */
export function useAttempt(general: string): Attempts {
  const [failure, setFailure] = useState('');
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
      setFailure('');
    } catch (error) {
      setFailure(sentenceOf(error, general));
    }
  };
  return { failure, attempt };
}

/** Puts the browser's question about sites, in the click itself. Throws a ManyHandsError with `refused` when the answer is no. */
export async function requestSites(origins: string[], refused: string): Promise<void> {
  if (!(await browser.permissions.request({ origins }))) throw new ManyHandsError('page-not-allowed', refused);
}
