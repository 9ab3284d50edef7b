/** Names under which a publisher or speaker would be taken for what shows its pack: the extension, its facts, the browser, whoever runs the machine. */
import { posesAsProject } from './names';

const WHAT =
  '(?:(?:browser |web )?(?:extension|add-?on|plug-?in)|side ?panel|panel|knowledge base|(?:data)?base|project|browser|web ?browser|organi[sz]ation|employer|school|administrator|extension|module|panneau|base(?: de connaissances?)?|projet|navigateur|etablissement|employeur|administrateur|administration)';
const WHOSE = "(?:the |this |your |our |l['’]|la |le |cet(?:te)? |ce |votre |notre )?";
const WHO =
  "(?:(?:the |l['’]|les |la )?(?:team|makers?|editors?|authors?|people|equipe|auteurs?|editeurs?|redaction)(?: behind| of| from| de| du)? )?";
const AFTER = '(?: (?:team|editors?|makers?|staff|support|news))?';
const OURS = new RegExp(`^${WHO}${WHOSE}${WHAT}${AFTER}$`, 'u');
/** What names one of many ("School", "Projet") is no name of ours alone: it takes the word that points here, or one that is this program's. */
const POINTS =
  /\b(?:the|this|your|our|la|le|cet|cette|ce|votre|notre)\b|l['’]|extension|add-?on|plug-?in|panel|panneau|knowledge|connaissance/u;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[.!]+$/u, '')
    .trim();

const isOurs = (name: string): boolean => OURS.test(plain(name)) && POINTS.test(plain(name));

/** A fault, going on after the field's name, where a name holds the project's, or is what the program calls itself; undefined for any other. */
export const posesAsOurs = (name: string): string | undefined =>
  posesAsProject(name) ??
  (isOurs(name)
    ? 'is what this program, or whoever runs the machine, is called; write the name of whoever it is'
    : undefined);
