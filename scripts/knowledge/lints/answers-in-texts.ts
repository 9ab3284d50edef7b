/** A company whose word stands in the texts or the limits of a claim has it in its row, too: "no answer found" beside it would be untrue. */
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { entityNames } from './fact-reference';
import { problemAt } from './problem';

/** 27 November 2026: words of the company on something else than the claim, by claim and company, each with of what they speak. */
const ON_SOMETHING_ELSE: Readonly<Record<string, string>> = {
  'barcelona-moderators-suits-2025/meta': 'other suits, in Dublin',
  'chats-train-models-by-default/anthropic': 'its policy of a later time',
  'chats-train-models-by-default/microsoft': 'its policy, which the study read',
  'globallogic-layoffs-2025/globallogic': 'pay and pace, in another story',
  'mturk-median-wage-2018/amazon': 'the end of the site',
  'mturk-qualification/amazon': 'the end of the site',
  'turkopticon-mass-rejections/amazon': 'a later mass rejection',
};

const VERBS =
  'answer(?:s|ed)(?! for)|repl(?:ies|ied)|respond(?:s|ed)|den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)|sa(?:y|ys|id)|told|call(?:s|ed)|confirm(?:s|ed)|declin(?:es|ed)|maintain(?:s|ed)|argue[sd]|pointed|spoke';
/** Who may speak for a company, and what may stand between it and its verb. */
const SPEAKER = String.raw`(?:['’]s (?:\p{L}+ ){0,2}(?:spokes\p{L}+|chief(?: executive)?|founder|lawyers?|press office|head|director))?`;
const ASIDE = String.raw`(?:,[^,.;]{1,40},| and (?:the|its) \p{L}+)?`;
/** "Four people hired through Outlier and Alignerr told ...": it is not these who speak. */
const OF_OTHERS = String.raw`(?<!(?:at|by|for|from|of|through|with) (?:\p{Lu}\S* (?:and )?)*)`;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const bare = (name: string): string => name.replace(/,? (?:Inc|Corp|Ltd|LLC|Limited)\.?$/, '');

/** The company and its parts: Outlier's word is Scale AI's. */
const namesOf = (base: KnowledgeBase, of: string): string[] =>
  [of, ...[...base.records.entities].flatMap(([id, { parent }]) => (parent === of ? [id] : []))]
    .flatMap((id) => entityNames(base, id))
    .map(bare);

const sentences = (text: string): string[] => text.split(/(?<=[.;])\s+/);
const SILENT = /\b[Nn]o (?:answer|reply|response)\b/;

export const checkAnswersInTexts = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, claim]) =>
    claim.responses.flatMap((row, index) => {
      if (row.state !== 'none-found') return [];
      const names = namesOf(base, row.of).map(literal).join('|');
      const speaks = new RegExp(
        `(?<![\\p{L}\\p{N}-])${OF_OTHERS}(?:${names})${SPEAKER}${ASIDE} (?:${VERBS})(?![\\p{L}])`,
        'u',
      );
      const texts = [claim.text.plain, claim.text.standard, claim.text.detail ?? '', claim.contested ?? ''];
      const said = texts.flatMap(sentences).find((sentence) => speaks.test(sentence) && !SILENT.test(sentence));
      const excepted = `${id}/${row.of}` in ON_SOMETHING_ELSE;
      if ((said !== undefined) === excepted) return [];
      return [
        problemAt(
          base,
          `claims/${id}`,
          ['responses', index],
          said === undefined
            ? `has no word of ${row.of} in its texts now; take it off the list in lints/answers-in-texts.ts`
            : `says that no answer of ${row.of} was found, and its texts have its word ("${said}"); write it in the row, or of what it speaks in lints/answers-in-texts.ts`,
        ),
      ];
    }),
  );
