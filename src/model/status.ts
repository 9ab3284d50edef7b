/** What a claim rests on, in one word, and the verbs each language may tie to that word. */
import type { Language } from './primitives';

export const STATUSES = [
  'documented',
  'reported',
  'alleged',
  'disputed',
  'ruled',
  'settled',
  'withdrawn',
  'superseded',
] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses whose sentence must carry an attributing verb in every language. */
export const NEEDS_ATTRIBUTION: readonly Status[] = ['alleged', 'disputed'];

/**
 * Attributing words per language, as word stems with their allowed endings. A sentence of an alleged or
 * disputed claim must contain one of them; docs/method.md lists them for writers.
 */
export const ATTRIBUTION: Record<Language, RegExp> = {
  en: /\b(?:according to|alleg(?:e|es|ed|ing|ation|ations)|accus(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|ask(?:s|ed)?|call(?:s|ed)?|claim(?:s|ed|ing)?|complain(?:s|ed|t)|contest(?:s|ed)?|count(?:s|ed)?|demand(?:s|ed)?|den(?:y|ies|ied|ying)|describ(?:e|es|ed|ing)|disput(?:e|es|ed)|estimat(?:e|es|ed)|found|petition(?:s|ed)?|put(?:s)?|recall(?:s|ed)?|reject(?:s|ed)?|repl(?:y|ies|ied)|report(?:s|ed|ing)?|sa(?:y|ys|id|ying)|state[sd]?|sued?|testif(?:y|ies|ied)|tell(?:s)?|told|wrote|writes?)\b/i,
  fr: /(?<![\p{L}])(?:selon|d['’]après|affirm(?:e|ent|é|ant|ait|aient)|alléguer|allègu(?:e|ent)|allégu(?:é|ant|ait|aient)|accus(?:e|ent|é|és|ée|ées|ant|ait|aient|ation|ations)|appel(?:le|lent|é|ait|aient)|attaqu(?:e|ent|é)|compt(?:e|ent|é)|conteste?(?:nt|é|ait|aient)?|contest(?:é|ait|aient)|décri(?:t|vent|vait|vaient)|déclar(?:e|ent|é|ait|aient)|demand(?:e|ent|é|ait|aient)|dément(?:i|ent)?|dénon(?:ce|cent|cé|çant)|di(?:t|sent|sant|sait|saient)|écri(?:t|vent|vait)|estim(?:e|ent|é|ait)|évalu(?:e|ent|é)|indiqu(?:e|ent|é|ait)|jug(?:e|ent|é)|plainte|pétition|porté plainte|reproch(?:e|ent|é|és|ait|aient)|précis(?:e|ent|é)|qualifi(?:e|ent|é)|racont(?:e|ent|é|ait)|rapport(?:e|ent|é|ait)|reje(?:tte|ttent|té)|répond(?:u|ent)?|réclam(?:e|ent|é|ait)|signal(?:e|ent|é)|sout(?:ient|iennent|enu|enant|enait)|témoign(?:e|ent|é|ait|age|ages)|constat(?:e|ent|é)|révél(?:e|é)|révèl(?:e|ent))(?![\p{L}])/iu,
};
