/** Reads what the explorer and the lessons of packs show: everything from the extension's own package, each language once, and again where it failed. */
import explorerIndex from 'virtual:explorer-index';
import knowledgeIndex from 'virtual:knowledge-index';
import browser from 'webextension-polyfill';
import { packageBundle } from '../../knowledge/bundle';
import { bundleReader } from '../../knowledge/reader';
import type { Searcher } from '../../knowledge/search/answer';
import { readSearcher } from '../../knowledge/search/read';
import type { ContentLevel, Language } from '../../model/primitives';
import type { SiteFacts } from '../../presentation/site/facts';
import { factsFrom, recordsKey, type SiteRecords } from '../../presentation/site/read-facts';

const address = (file: string): string => browser.runtime.getURL(file);
const knowledge = bundleReader(packageBundle(knowledgeIndex, address));
const explorer = bundleReader(packageBundle(explorerIndex, address, 'explorer'));

/** What was read of each language; a failure is tried once more, and is not kept. */
function once<T>(read: (language: Language) => Promise<T>): (language: Language) => Promise<T> {
  const all = new Map<Language, Promise<T>>();
  return (language) => {
    const reading = all.get(language) ?? read(language).catch(() => read(language));
    all.set(language, reading);
    reading.catch(() => all.delete(language));
    return reading;
  };
}

const records = once(async (language) => {
  const [value] = await explorer.readAll([recordsKey(language)]);
  return value as SiteRecords;
});

/** All facts of a language. Throws ManyHandsError `knowledge-unavailable`. */
export const factsReader = (
  today: string,
  content: ContentLevel | undefined,
): ((language: Language) => Promise<SiteFacts>) =>
  once(async (language) =>
    factsFrom(knowledge, await records(language), { language, today, content, kbVersion: knowledgeIndex.kbVersion }),
  );

/** The search of a language; its index is read when somebody asks. Throws ManyHandsError `knowledge-unavailable`. */
export const searcherIn: (language: Language) => Promise<Searcher> = once((language) =>
  readSearcher(explorer, language),
);
