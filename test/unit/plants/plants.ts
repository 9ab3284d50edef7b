/** The smallest breaches of promises one, two and six, each one line for the end of a file that runs in pages. */
import { BELIEVING } from './believing';
import type { Plant } from './plant';
import { READING } from './reading';
import { SENDING } from './sending';
import { WATCHING } from './watching';

export const PLANTS: Readonly<Record<string, Plant>> = { ...SENDING, ...READING, ...BELIEVING, ...WATCHING };
