/** Names under which somebody would be taken for what shows the pack, or for a body that vouches. Judged whole: "Browser Workers Union" is a name like any other. */
import { posesAsProject } from './names';

const WHO =
  '(?:(?:the |l |les |la )?(?:team|makers?|editors?|authors?|people|equipe|auteurs?|editeurs?|redaction)(?: behind| of| from| de| du)? )?';
const AFTER = '(?: (?:team|editors?|makers?|review(?:er|ing)?s?|staff|support|news|desk|board))*';
const WHO_BEHIND =
  '(?:the )?(?:team|makers?|editors?|authors?|people|reviewers?|checkers?|readers?) (?:behind|of|from|for) ';
const WHO_BEHIND_FR = '(?:l |les |la )?(?:equipe|auteurs?|editeurs?|redaction|relecteurs?) (?:de|du|des|d) ';
const HERE = '(?:this|your|cet|cette|ce|votre) ';
const ANY = '(?:the|our|l|la|le|notre) ';
/** What has one name in a browser alone. */
const PROGRAM =
  '(?:(?:browser|web) )?(?:extension|add ?on|plug ?in)|(?:web ?)?browser|side ?panel|knowledge base|extension (?:de|du) navigateur|navigateur|base de connaissances?';
/** What there are others of. */
const PART = 'panel|project|program|app|(?:data ?)?base|panneau|projet|programme|module|application';
/** Who may run the machine. */
const HOLDER =
  'organi[sz]ation|employer|school|administrator|administration|etablissement|ecole|employeur|administrateur';

const named = (...names: string[]) => new RegExp(`^(?:${names.join('|')})$`, 'u');
const OURS = named(
  // Whoever would stand behind what is read here.
  `${WHO_BEHIND}(?:the|these|this|all|each)(?: of (?:the|these))? (?:claims?|sources?|facts|panel)(?: (?:above|below|here|of this panel))*`,
  `${WHO_BEHIND_FR}(?:l |la |les |ces |cette |toutes les |ce )?(?:affirmations?|sources?|faits|panneau)(?: ci (?:dessus|dessous|contre)| ici)*`,
  `${WHO}(?:${HERE}|${ANY})?(?:${PROGRAM})${AFTER}`,
  `${WHO}${HERE}(?:${PART})${AFTER}`,
  `(?:your|votre) (?:${HOLDER})${AFTER}`,
);
const PUBLISHES = named(`${WHO}(?:${HERE}|${ANY})(?:${PART}|${HOLDER})${AFTER}`);

const BROWSER = '(?:mozilla )?firefox|mozilla|(?:google )?chrome|chromium|(?:microsoft )?edge|opera|(?:apple )?safari';
const STORE = '(?:web |app )?store|add ?ons?|extensions?|modules(?: complementaires)?';
const STORES = named(
  `(?:the )?(?:${BROWSER}|google|microsoft|apple)(?: s)?(?: (?:mozilla|firefox|chrome|edge))? (?:${STORE})${AFTER}`,
  `(?:${STORE}) (?:(?:for|pour|de) )?(?:${BROWSER})${AFTER}`,
  `(?:the )?(?:mozilla|(?:mozilla )?firefox|(?:google )?chrome|chromium|microsoft edge)${AFTER}`,
  `(?:addons mozilla org|amo)${AFTER}`,
);

/** A verdict, and nobody who would have reached it. */
const VERDICT =
  '(?:officiel(?:le)?|official|review(?:er|ing)?s?|check(?:er|ing)?s?|verif(?:y|ier|ication)s?|verificat(?:eur|rice)s?|editor(?:ial)?s?|edit(?:eur|rice)s?|relect(?:eur|rice|ure)s?|(?:verifi|approv|certifi|authori[sz]|endors|trust|check|review|validat|recommend|fact ?check)ed|fact ?check(?:er|ing)?s?|(?:verifi|approuv|certifi|valid|homologu|controle|recommand|agre)ee?)s?|[✅✓✔☑]';
const NOBODY =
  '(?:a|an|the|this|is|it|by|and|le|la|les|l|un|une|est|et|ce|par|officially|officiellement|pack|module|source|version|claim|publisher|of|for|de|du|d|from|in|with|our|human|humaine?|independante?|independent|panel|panneau|tool|outil|program(?:me)?|project|projet|store|boutique|extension|browser|navigateur|committee|comite|commission|board|desk|office|bureau|service|court|tribunal|tribunaux|judge|juge|affirmation|fact|fait|correction|account|compte|content|contenu|data|donnee|information|team|equipe)s?';
const VERDICTS = named(`(?:(?:${NOBODY}) )*(?:${VERDICT})(?: (?:${VERDICT}|${NOBODY}))*`);

/** In small letters without accents, its words and ticks set apart by one blank each. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[✅✓✔☑]/gu, ' $& ')
    .replace(/[^\p{L}\p{N}✅✓✔☑]+/gu, ' ')
    .trim();

/** A name stands in quotation marks in each badge: one that closes them would go on as a sentence of ours. */
const QUOTED = /["“”„‟«»‹›]/u;

/** A fault, going on after the field's name, where whoever speaks has the project's name, or is called what shows the pack; undefined for any other. */
export const posesAsOurs = (name: string): string | undefined =>
  posesAsProject(name) ??
  (OURS.test(plain(name))
    ? 'is what this program is called by those who use it; write the name of whoever it is'
    : undefined);

/** The same of a publisher, who is no store, nobody's verdict, and not whoever runs the machine either. */
export const posesAsPublisher = (name: string): string | undefined =>
  posesAsOurs(name) ??
  (QUOTED.test(name) ? 'has quotation marks, in which it stands already; write the name without them' : undefined) ??
  ([PUBLISHES, STORES, VERDICTS].some((all) => all.test(plain(name)))
    ? 'is what a browser, a store, whoever runs the machine, or a body that checks packs would be called; write the name of whoever publishes it'
    : undefined);
