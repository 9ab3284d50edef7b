/** A sentence that only a party says must say who says it, in every language. */
import { LANGUAGES, type Language } from '../../../src/model/primitives';
import type { Status } from '../../../src/model/status';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

/** Statuses whose sentence must carry an attributing verb in every language. */
const NEEDS_ATTRIBUTION: readonly Status[] = ['alleged', 'disputed'];

/**
 * Attributing words per language, as word stems with their allowed endings. A sentence of an alleged or
 * disputed claim must contain one of them; docs/method.md lists them for writers.
 */
export const ATTRIBUTION: Record<Language, RegExp> = {
  en: /\b(?:according to|alleg(?:e|es|ed|ing|ation|ations)|accus(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|ask(?:s|ed)?|call(?:s|ed)?|claim(?:s|ed|ing)?|complain(?:s|ed|t)|contest(?:s|ed)?|count(?:s|ed)?|demand(?:s|ed)?|den(?:y|ies|ied|ying)|describ(?:e|es|ed|ing)|disput(?:e|es|ed)|estimat(?:e|es|ed)|found|petition(?:s|ed)?|put(?:s)?|recall(?:s|ed)?|reject(?:s|ed)?|repl(?:y|ies|ied)|report(?:s|ed|ing)?|sa(?:y|ys|id|ying)|state[sd]?|sued?|testif(?:y|ies|ied)|tell(?:s)?|told|wrote|writes?)\b/i,
  fr: /(?<![\p{L}])(?:selon|d['’]après|affirm(?:e|ent|é|ant|ait|aient)|alléguer|allègu(?:e|ent)|allégu(?:é|ant|ait|aient)|accus(?:e|ent|é|és|ée|ées|ant|ait|aient|ation|ations)|appel(?:le|lent|é|ait|aient)|attaqu(?:e|ent|é)|compt(?:e|ent|é)|conteste?(?:nt|é|ait|aient)?|contest(?:é|ait|aient)|décri(?:t|vent|vait|vaient)|déclar(?:e|ent|é|ait|aient)|demand(?:e|ent|é|ait|aient)|dément(?:i|ent)?|dénon(?:ce|cent|cé|çant)|di(?:t|sent|sant|sait|saient)|écri(?:t|vent|vait)|estim(?:e|ent|é|ait)|évalu(?:e|ent|é)|indiqu(?:e|ent|é|ait)|jug(?:e|ent|é)|plainte|pétition|porté plainte|reproch(?:e|ent|é|és|ait|aient)|précis(?:e|ent|é)|qualifi(?:e|ent|é)|racont(?:e|ent|é|ait)|rapport(?:e|ent|é|ait)|reje(?:tte|ttent|té)|répond(?:u|ent)?|réclam(?:e|ent|é|ait)|signal(?:e|ent|é)|sout(?:ient|iennent|enu|enant|enait)|témoign(?:e|ent|é|ait|age|ages)|constat(?:e|ent|é)|révél(?:e|é)|révèl(?:e|ent))(?![\p{L}])/iu,
};

export function checkAttribution(base: KnowledgeBase): Problem[] {
  return [...base.records.claims].flatMap(([id, claim]) => {
    if (!NEEDS_ATTRIBUTION.includes(claim.status)) return [];
    return LANGUAGES.flatMap((language) => {
      const text = language === 'en' ? claim.text : base.overlays.get(language)?.claims.get(id)?.text;
      const key = language === 'en' ? `claims/${id}` : `${language}/claims/${id}`;
      return Object.entries(text ?? {}).flatMap(([level, sentence]) =>
        ATTRIBUTION[language].test(sentence)
          ? []
          : [
              problemAt(
                base,
                key,
                ['text', level],
                `is ${claim.status} but its ${level} text names nobody who says it; use a verb of that status (docs/method.md)`,
              ),
            ],
      );
    });
  });
}
