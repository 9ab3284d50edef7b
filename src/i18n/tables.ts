/** The word table of each language. */
import type { Language } from '../model/languages';
import en from './en.json';
import fr from './fr.json';

export type WordKey = keyof typeof en;
export type Words = Record<WordKey, string>;

export const TABLES: Record<Language, Words> = { en, fr };
