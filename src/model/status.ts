/** What a claim rests on, in one word, and the verbs each language may tie to that word. */
import type { Language } from './primitives';

export const STATUSES = ['documented', 'reported', 'alleged', 'disputed', 'ruled', 'settled', 'withdrawn', 'superseded'] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses whose sentence must carry an attributing verb in every language. */
export const NEEDS_ATTRIBUTION: readonly Status[] = ['alleged', 'disputed'];

/**
 * Attributing words per language, as word stems with their allowed endings. A sentence of an alleged or
 * disputed claim must contain one of them; docs/method.md lists them for writers.
 */
export const ATTRIBUTION: Record<Language, RegExp> = {
  en: /\b(?:according to|alleg(?:e|es|ed|ing|ation|ations)|accus(?:e|es|ed|ing)|argu(?:e|es|ed)|ask(?:s|ed)?|call(?:s|ed)?|claim(?:s|ed)?|complain(?:s|ed|t)|contest(?:s|ed)?|count(?:s|ed)?|demand(?:s|ed)?|den(?:y|ies|ied)|describe[sd]?|disput(?:e|es|ed)|estimat(?:e|es|ed)|found|petition(?:s|ed)?|put(?:s)?|recall(?:s|ed)?|reject(?:s|ed)?|repl(?:y|ies|ied)|report(?:s|ed)?|sa(?:y|ys|id)|state[sd]?|sued?|testif(?:y|ies|ied)|tell(?:s)?|told|wrote|writes?)\b/i,
  fr: /(?<![\p{L}])(?:selon|d['’]après|affirm(?:e|ent|é|ait|aient)|alléguer|allègu(?:e|ent)|allégu(?:é|ait|aient)|accus(?:e|ent|é|ait|aient|ation|ations)|appel(?:le|lent|é|ait|aient)|attaqu(?:e|ent|é)|compt(?:e|ent|é)|conteste?(?:nt|é|ait|aient)?|contest(?:é|ait|aient)|décri(?:t|vent|vait|vaient)|déclar(?:e|ent|é|ait|aient)|demand(?:e|ent|é|ait|aient)|dément(?:i|ent)?|dénonc(?:e|ent|é)|di(?:t|sent|sait|saient)|écri(?:t|vent|vait)|estim(?:e|ent|é|ait)|évalu(?:e|ent|é)|indiqu(?:e|ent|é|ait)|jug(?:e|ent|é)|plainte|pétition|porté plainte|précis(?:e|ent|é)|qualifi(?:e|ent|é)|racont(?:e|ent|é|ait)|rapport(?:e|ent|é|ait)|reje(?:tte|ttent|té)|répond(?:u|ent)?|réclam(?:e|ent|é|ait)|signal(?:e|ent|é)|sout(?:ient|iennent|enu|enait)|témoign(?:e|ent|é|ait|age|ages)|constat(?:e|ent|é)|révél(?:e|é)|révèl(?:e|ent))(?![\p{L}])/iu,
};
