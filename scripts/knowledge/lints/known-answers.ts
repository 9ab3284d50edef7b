/** An answer that this base knows is not called missing: neither in a row, nor in a text. */
import type { Claim } from '../../../src/model/claim';
import { LANGUAGES, type Language } from '../../../src/model/languages';
import { isSpoken } from '../../../src/model/response';
import { perLanguage } from '../grammar';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { entityNames } from './fact-reference';
import { openAt } from './open';

type Answer = Claim['responses'][number];

const isAnswer = ({ state }: Answer): boolean => isSpoken(state);
const silence = perLanguage((grammar) => new RegExp(grammar.silence, 'gu'));

/** Pieces that speak for or against a claim were read for it: what they say of another matter is context. */
const weighed = (claim: Claim): Set<string> =>
  new Set(claim.evidence.filter(({ role }) => role !== 'context').map(({ source }) => source));

const sharesProduct = (one: Claim, other: Claim): boolean => one.products.some((id) => other.products.includes(id));

/** The claim in which a company's answer on the same product stands, in a piece that was weighed for this claim too. */
function answeredIn(base: KnowledgeBase, id: string, claim: Claim, of: string): string | undefined {
  const pieces = weighed(claim);
  const sister = [...base.records.claims].find(
    ([other, { responses }]) =>
      other !== id &&
      responses.some((row) => row.of === of && isAnswer(row) && row.source && pieces.has(row.source)) &&
      sharesProduct(claim, base.records.claims.get(other) ?? claim),
  );
  return sister?.[0];
}

const inOwnEvidence = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, claim]) =>
    claim.responses.flatMap((row, index) => {
      const sister = row.state === 'none-found' ? answeredIn(base, id, claim, row.of) : undefined;
      return sister === undefined
        ? []
        : [
            openAt(
              base,
              `claims/${id}`,
              ['responses', index],
              'known answer',
              `says that no answer of ${row.of} was found, and a piece of its own evidence holds one in claims/${sister}; write in the row what it answers and what not`,
            ),
          ];
    }),
  );

/** Whether a sentence on a missing answer names this company and nothing besides: "No answer of Acme on the pay" is about the pay. */
function namesOnly(who: string, names: readonly string[]): boolean {
  const name = [...names].sort((a, b) => b.length - a.length).find((known) => who.includes(known));
  return name !== undefined && who.replace(name, '').trim() === '';
}

function denied(base: KnowledgeBase, id: string, claim: Claim, language: Language): Problem[] {
  const shown = language === 'en' ? claim : base.overlays.get(language)?.claims.get(id);
  const key = language === 'en' ? `claims/${id}` : `${language}/claims/${id}`;
  const texts = Object.entries({ ...shown?.text, contested: shown?.contested });
  const answered = claim.responses.filter(isAnswer);
  return texts.flatMap(([level, text]) =>
    [...(text ?? '').matchAll(silence(language))].flatMap(({ groups }) =>
      answered
        .filter(({ of }) => namesOnly(groups?.who ?? '', entityNames(base, of)))
        .map(({ of }) =>
          openAt(
            base,
            key,
            level === 'contested' ? [level] : ['text', level],
            'denied answer',
            `says that no answer of ${of} was found, and its row has one; write what was answered, or to what no answer was found`,
          ),
        ),
    ),
  );
}

export const checkKnownAnswers = (base: KnowledgeBase): Problem[] => [
  ...inOwnEvidence(base),
  ...[...base.records.claims].flatMap(([id, claim]) =>
    LANGUAGES.flatMap((language) => denied(base, id, claim, language)),
  ),
];
