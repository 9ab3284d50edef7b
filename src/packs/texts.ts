/** Texts of a pack with a rule of their own beside that of all plain text. */
import * as v from 'valibot';
import { plainText } from '../model/primitives';
import { posesAsProject } from './names';

/** A check whose message says what it found. */
export const checked = (fault: (text: string) => string | undefined) =>
  v.rawCheck<string>(({ dataset, addIssue }) => {
    const message = dataset.typed && !dataset.issues ? fault(dataset.value) : undefined;
    if (message) addIssue({ message });
  });

/** A name that is nobody's way to speak as this project. */
export const nameOfOthers = (most: number) => v.pipe(plainText(most), checked(posesAsProject));
