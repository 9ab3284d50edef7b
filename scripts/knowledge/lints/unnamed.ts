/** An answer names the people it speaks of: it stands in lists of answers too, with no claim before it. */
import { LANGUAGES } from '../../../src/model/languages';
import { perLanguage, wholeWord } from '../grammar';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

const pointing = perLanguage(({ unnamed }) => wholeWord(unnamed, 'u'));

type Row = [path: PropertyKey[], text: string | undefined];

/** The rows of answers of each claim, in each language, by the key that names their file. */
const rowsOf = (base: KnowledgeBase) =>
  LANGUAGES.flatMap((language) =>
    [...base.records.claims].map(([id, { responses }]) => {
      const overlay = base.overlays.get(language)?.claims.get(id)?.responses ?? {};
      const rows: Row[] =
        language === 'en'
          ? responses.map(({ text }, at): Row => [['responses', at, 'text'], text])
          : Object.entries(overlay).map(([of, text]): Row => [['responses', of], text]);
      return { language, key: language === 'en' ? `claims/${id}` : `${language}/claims/${id}`, rows };
    }),
  );

export const checkUnnamed = (base: KnowledgeBase): Problem[] =>
  rowsOf(base).flatMap(({ language, key, rows }) =>
    rows.flatMap(([path, text = '']) => {
      const found = pointing(language).exec(text)?.[0];
      return found === undefined
        ? []
        : [problemAt(base, key, path, `says "${found}" of people whom the row has not named; write who they are`)];
    }),
  );
