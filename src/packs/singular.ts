/** Verbs of one who speaks. "Many hands" and "petites mains" are plurals: before one of these they are a name. */

const ADVERBS = '(?:(?:also|now|never|always|only|still|here|itself|\\p{L}+ly)\\s+)*';
const ENGLISH = [
  ...['has', "hasn[’']t", 'is', "isn[’']t", 'was', "wasn[’']t", 'does', "doesn[’']t", 'says', 'takes', 'makes'],
  ...['knows', 'thinks', 'finds', 'confirms', 'checks', 'verifies', 'certifies', 'approves', 'retracts', 'withdraws'],
  ...['endorses', 'guarantees', 'states', 'declares', 'announces', 'admits', 'corrects', 'recommends', 'warns'],
  ...['holds', 'keeps', 'reports', 'reviews', 'publishes', 'deletes', 'removes', 'supports', 'shows', 'tells', 'asks'],
  ...['writes', 'agrees', 'stands', 'rejects', 'accepts', 'wants', 'gives', 'attests', 'assures', 'suspends', 'calls'],
];

const PRONOUNS = "(?:(?:ne|se|le|la|les|y|en|vous|nous|lui|leur)\\s+|[nsl][’'])*";
const FRENCH = [
  ...['a', 'est', 'avait', 'était', 'aura', 'sera', 'fut', 'eut', 'aurait', 'serait', 'dit', 'disait', 'affirme'],
  ...['confirme', 'vérifie', 'retire', 'retient', 'garantit', 'certifie', 'approuve', 'valide', 'recommande'],
  ...['estime', 'déclare', 'annonce', 'indique', 'précise', 'signale', 'rappelle', 'corrige', 'maintient', 'publie'],
  ...['soutient', 'reconnaît', 'admet', 'supprime', 'suspend', 'prend', 'met', 'va', 'peut', 'doit', 'veut', 'sait'],
];

const SINGULAR = new RegExp(
  `^\\s+(?:${ADVERBS}(?:${ENGLISH.join('|')})|${PRONOUNS}(?:${FRENCH.join('|')}))(?![\\p{L}\\p{M}])`,
  'iu',
);

/** Whether a text goes on as after the name of one. */
export const goesOnAsOne = (after: string): boolean => SINGULAR.test(after);
