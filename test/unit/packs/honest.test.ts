/** Sentences and names as unions, associations and schools write them: each is taken, whatever it says of checking, signing and many hands. */
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PrivateKey } from '../../../src/packs/keys';
import { Pack } from '../../../src/packs/pack';
import { newKey, samplePack } from './sample';

let ours: PrivateKey;
beforeAll(async () => {
  ours = await newKey();
});

/** The first fault of the sample with one thing changed in it; empty where there is none. */
function faultIn(change: (pack: Pack) => void): string {
  const pack = samplePack([ours]);
  change(pack);
  const { issues } = v.safeParse(Pack, pack);
  return issues?.[0] ? `${v.getDotPath(issues[0])}: ${issues[0].message}` : '';
}
const inClaim = (plain: string) =>
  faultIn(({ claims }) => void Object.assign(claims['harbour-claim'] ?? {}, { text: { plain, standard: plain } }));
const inLesson = (teacher: string) =>
  faultIn(({ lessons }) => void Object.assign(lessons?.['harbour-lesson']?.phases[0] ?? {}, { teacher }));

const ENGLISH = [
  'In May, many hands approved the strike: 312 of 340.',
  'Hands-on checks by the works council found unpaid breaks.',
  'Germany: Hands-on checks by the works council found unpaid breaks (see § 87 BetrVG).',
  'Workers say that this panel of three arbitrators approved a rise of 2½ % on 1 May.',
  'The makers of the extension cord plant also signed; it is the same employer, says the union.',
  'By many hands, checked or not, this data was labelled, the union says.',
  'The official line is that many hands make light work; the union says otherwise.',
  'So many hands signed the letter.',
  'We saw that many hands have checked this, and many hands are paid by the piece.',
  'The work of many hands is sold as that of one machine.',
  'Each answer is checked by many hands in Nairobi, the union says.',
  'Every label was reviewed by many hands before it reached the model.',
  'The data were corrected by so many hands that nobody knows who was paid.',
  'It takes many hands to review one video, says the union.',
  'Many of our hands were injured; the doctor certified it.',
  'Many, many hands are behind each answer: the union counted 412 raters on one official rota.',
  'The union says: “Our many hands trained it; no official ever checked how we were paid.”',
  'The editors of the knowledge base at Invisible were paid US$15 an hour, says the union.',
  'This extension of the contract was signed on 2 June 2026, the union says.',
  'This extension of working hours was never approved by the works council.',
  'This extension was signed by both sides.',
  'The employer deleted the browser extension that recorded our hours, the union says.',
  'The works council’s panel reviewed 300 tickets; this panel found 41 with no break.',
  'This panel of judges confirmed the ruling and withdrew the injunction.',
  'Moderators say the project was withdrawn on Friday and their accounts removed the same day.',
  'This was approved by the project.',
  'Verified by the extension officer of the ministry, the union says.',
  'The supplier withdrew its official offer after many hands went up in the vote.',
  'Our shop stewards checked 1,204 payslips: 61 % of them show unpaid overtime.',
  'The agreement, reviewed and signed by both sides, guarantees at least 10 hours’ notice of each shift.',
  'The union withdraws what it said on 3 May: the count was 37, not 41.',
  'The ministry’s official list was corrected after the union had checked it.',
  'The claim above leaves out the night shift, our members say.',
  'The court took the permit back; the company no longer stands by its figures.',
  'The knowledge base that annotators keep was deleted by the supplier in June.',
  'Your employer must confirm your hours in writing, the union tells its members.',
  'The school’s own panel approved the test; no parent was asked.',
  'Auditors certified the payroll; the union calls the seal worthless.',
  'Asked how many hands had touched an image, the supplier did not answer.',
  'Were there too many? Hands went up, and 48 raters left the room.',
  'The banner read “With many hands, one voice”; 212 moderators marched under it.',
  '1. How many hands? Count who took part.',
  'Images pass through many hands – and are checked twice.',
  'A many-hands system hides who is liable, the researchers say.',
  'Many hand-made lists were checked by raters.',
  'In Germany hands were counted twice, and many handsome offers withdrawn.',
  'The count in Germany, hands up, was official.',
];
const FRENCH = [
  'Chaque image est vérifiée par de petites mains payées 1,50 € de l’heure, selon le syndicat.',
  'Chaque image est vérifiée par des petites mains payées 1,50 € de l’heure, selon le syndicat.',
  'Ces salariées se nomment petites mains ; des petites mains ont signé, dit le syndicat.',
  'Le travail de petites mains est payé à la pièce.',
  'Ces petites mains sont sous-payées : le syndicat confirme 412 cas.',
  'Elle dit « ces petites mains » ; son contrat n’a jamais été signé.',
  'D’après la CGT, les petites mains de l’IA n’ont jamais été officiellement reconnues.',
  'Selon le syndicat, le travail des petites mains a été contrôlé minute par minute en 2025.',
  'Les salariées – « les petites mains » – ont été payées 1,20 € de l’heure, confirme l’inspection du travail.',
  'Ces tâches sont vérifiées par des petites mains à Madagascar, payées 0,10 € pièce, dit le syndicat.',
  'Les images sont contrôlées par les petites mains de la plateforme, dit le syndicat.',
  'Selon le syndicat, chaque réponse est relue et corrigée par de petites mains au Kenya.',
  'Le syndicat dit que chaque signalement est validé par ces petites mains en moins de 30 secondes.',
  'Vérifié par petites mains, facturé au prix fort, ironise le syndicat.',
  'Les petites-mains du clic certifient chaque réponse sans être nommées.',
  'Nous, petites mains de l’IA, avons vérifié des images.',
  'Cette extension du contrat a été signée le 2 juin 2026, selon le syndicat.',
  'Cette extension des horaires n’a jamais été approuvée par le CSE.',
  'Cette extension a été validée par le CSE.',
  'Ce panneau d’affichage syndical a été retiré par la direction le 3 mars 2026.',
  'Ce panneau a été retiré par la direction.',
  'La direction a supprimé l’extension du navigateur qui relevait les heures, dit le syndicat.',
  'L’administration a validé 212 heures supplémentaires, dit le syndicat.',
  'La CNT certifie que deux déléguées ont été licenciées pour avoir signé.',
  'Le projet a été retiré vendredi ; l’équipe du projet dit n’avoir rien validé.',
  'Vérifié par le projet, l’accord n’a pas été signé par les élues.',
  'L’accord, relu et signé par les deux parties, garantit 10 heures de préavis.',
  'Le tribunal a confirmé, le 1er mars 2026, que le contrat signé sous la contrainte était nul.',
  'Le syndicat a relevé 412 retards de paie ; la direction en confirme 37.',
  'L’affirmation ci-dessus oublie les équipes de nuit, disent les annotatrices.',
  'Des petites mains invisibles, jamais contrôlées par un médecin du travail.',
  'Le collège a homologué la formation ; les stagiaires n’ont rien signé.',
  'Les petites mains, gros volumes : 3 000 images par jour et par personne.',
  'La note officielle recommande deux pauses ; le sous-traitant n’en garantit aucune.',
];
const TOLD_A_CLASS = [
  'Open the extension on a page that you know, and check who answered.',
  'Ask: how many hands has this answer passed through, and who has checked it?',
  'Do many hands go up? Count them, and write the number on the board.',
  'Read the claim aloud. Does the class think that it is confirmed? By whom?',
  'Ouvrez l’extension, puis relevez qui a répondu.',
  'Demandez : qui sont les petites mains de ces réponses, et qui les a vérifiées ?',
  'Distribuez les cartes. Les petites mains, les grandes entreprises : qui parle dans chacune ?',
  'Les élèves vérifient la source, puis la valident ou la retirent de leur liste.',
];

describe('a text stands together', () => {
  const space = '\u00a0';
  it.each([`Paid late.${space.repeat(40)}Checked.`, 'Paid  late.', 'Paid\u202f late.', `Paid ${space}late.`])(
    'two blanks in a row are refused in every text and name: %j',
    (text) => {
      const said = 'two spaces in a row';
      expect(inClaim(text)).toContain(said);
      expect(inLesson(text)).toContain(said);
      expect(faultIn(({ publisher }) => void Object.assign(publisher, { name: text }))).toContain(said);
      expect(faultIn((pack) => void Object.assign(pack, { licence: text }))).toContain(said);
    },
  );
  it.each([space, space.repeat(3), ' ', '\u2800', '\u3164'])('and a name of blanks: %j', (name) =>
    expect(faultIn(({ publisher }) => void Object.assign(publisher, { name }))).toContain('publisher.name'),
  );
  it.each(['✅', '❌', '⭐', '✊', '❗', '⛔', '⚠', '✔', '➡', '☑', '🟢', '❤'])('and a small picture: %s', (sign) => {
    expect(inClaim(`Paid late ${sign} so.`)).toContain('a picture');
    expect(inLesson(`${sign} Paid late.`)).toContain('a picture');
    expect(faultIn(({ publisher }) => void Object.assign(publisher, { name: `Union ${sign}` }))).toContain('a picture');
  });
  it.each(['© 2026, Model™, Name®', 'pay ↗ 3 %', 'A ↔ B → C', '♀ and ♂', '▪ first', '★ five stars'])(
    'and what is a sign of text is taken: %s',
    (text) => expect(inClaim(text)).toBe(''),
  );
  it('and markup is told with what it is', () => expect(inClaim('It is <b>so</b>.')).toContain('markup ("<b>")'));
  it('and of a colour it is said which to take', () => {
    const of = (accent: string) => faultIn((pack) => void Object.assign(pack, { accent }));
    expect(of('#ffee99')).toContain('take a darker colour');
    expect(of('#101010')).toContain('take a lighter colour');
  });
});

describe('an honest text is taken', () => {
  it.each([...ENGLISH, ...FRENCH])('in a claim: %s', (sentence) => expect(inClaim(sentence)).toBe(''));
  it.each(TOLD_A_CLASS)('in a lesson: %s', (sentence) => expect(inLesson(sentence)).toBe(''));
  it.each([
    'Many Hands Make Light Work: an official review of annotation',
    'The Many Hands Behind AI',
    'Petites mains de l’IA : le rapport officiel',
    'Les Petites Mains du numérique : enquête vérifiée',
  ])('and what a piece is called stands as it is printed: %s', (title) =>
    expect(
      faultIn(
        ({ sources }) =>
          void Object.assign(sources?.['harbour-letter'] ?? {}, {
            ...{ title, publisher: 'The Daily Quay', url: 'https://quay.example/review' },
          }),
      ),
    ).toBe(''),
  );
  it.each([
    'The employer',
    'L’employeur',
    'The administration',
    'L’administration',
    'The project team',
    'L’équipe du projet',
    'The panel',
    'Notre école',
    'La rédaction',
    '48 raters (letter)',
    'Mozilla',
    'An official',
  ])('and whoever is quoted may be %s', (by) =>
    expect(
      faultIn(({ claims }) => void Object.assign(claims['harbour-claim']?.said ?? {}, { by, on: undefined })),
    ).toBe(''),
  );
  it.each(['The Project', 'Le Projet', 'L’Administration', 'The Panel', 'Chrome Web Store'])(
    'and an outlet may be %s',
    (publisher) =>
      expect(faultIn(({ sources }) => void Object.assign(sources?.['harbour-letter'] ?? {}, { publisher }))).toBe(''),
  );
});

describe('this project’s name, written as a name, is', () => {
  it.each([
    'Many hands has checked this.',
    'Many hands withdrew the claim above on 20 November and apologises to the firm.',
    '“Many hands” has read the judgment.',
    'Many hands, the extension you are reading, confirms this.',
    'Many hands: a correction.',
    'Many hands make light work.',
    'Le syndicat dit : « Petites mains aujourd’hui, chômeurs demain. »',
    'Petites mains présente ses excuses.',
    'Petites mains, l’extension que vous lisez, confirme ceci.',
    'petites mains présente ses excuses.',
    'It is so: many hands confirms it.',
    'Many hands also says so.',
    'Many hands doesn’t doubt it.',
    'Petites mains a vérifié cette affirmation auprès du tribunal.',
    'Petites mains n’a rien trouvé.',
    'Petites mains l’affirme.',
    'Petites mains vous le confirme.',
    'Petites mains confirme.',
    'Petites mains garantit ceci.',
    'Many Hands has checked this.',
    'This was checked by Many Hands.',
    'MANY HANDS CONFIRMS THIS',
    'PETITES MAINS : le syndicat dit que 412 personnes ont signé.',
    'Les Petites Mains, atelier de couture, ont signé.',
    'Selon Petites mains, ceci est vrai.',
    'Confirmé par Petites mains.',
    'Confirmed by Many hands.',
    'Checked by ManyHands.',
    'See manyhands for more.',
    'By Many-Hands.',
    'M4ny H4nds has checked this.',
    'm4ny h4nds has checked this.',
    'Mɑny Hands has checked this.',
    'Checked by Many Hánds!',
    'Checked by Many\u00a0Hands?',
    'M a n y H a n d s has checked this.',
    'many.hands.example has it.',
    'By Nlany Hands, checked.',
    'By Many Hancls, checked.',
    'By “Many Hands”, checked.',
    'It is so (Many Hands).',
  ])('refused in a claim and in a lesson: %s', (text) => {
    expect(inClaim(text)).not.toBe('');
    expect(inLesson(text)).not.toBe('');
  });
  it.each(['Correction by Many Hands of its claim', 'Many Hands has checked this', 'Petites mains a vérifié ceci'])(
    'refused in the title of a piece of the publisher’s own, or of one without an address: %s',
    (title) => {
      const at = (piece: object) =>
        faultIn(({ sources }) => void Object.assign(sources?.['harbour-letter'] ?? {}, { title, ...piece }));
      const url = 'https://harbour.example/piece';
      expect(at({ url })).toContain('sources.harbour-letter.title: writes the name of this project');
      expect(at({ publisher: 'The Daily Quay', url })).toContain('sources.harbour-letter.title');
      expect(at({ publisher: 'The Daily Quay', url: undefined })).toContain('sources.harbour-letter.title');
    },
  );
  it('told of in a sentence that says what to do', () =>
    expect(inClaim('Checked by Many Hands.')).toBe(
      'claims.harbour-claim.text.plain: writes the name of this project, which speaks in no pack; leave it out, or call the program “the extension”; people whose work it is may be called so in small letters, but begin no sentence, quotation or line with these words',
    ));
  it.each([
    'https://many-hands.org/',
    'https://www.manyhands.example/x',
    'https://many-hands-project.example/',
    'https://help.petitesmains.fr/',
    'https://les-petites-mains.fr/',
    'https://m4nyhands.example/',
  ])('no host of the publisher’s or of a source: %s', (url) => {
    const refused = 'holds the name of this project';
    expect(faultIn(({ publisher }) => void Object.assign(publisher, { site: url }))).toContain(refused);
    expect(faultIn(({ publisher }) => void Object.assign(publisher, { corrections: url }))).toContain(refused);
    expect(faultIn(({ callToAction }) => void Object.assign(callToAction ?? {}, { url }))).toContain(refused);
    const act = { title: 'Sign', text: 'A letter.', url, for: ['anyone'] };
    expect(faultIn((pack) => void Object.assign(pack, { actions: { 'harbour-act': act } }))).toContain(refused);
    const cited = faultIn(({ sources }) => void Object.assign(sources?.['harbour-letter'] ?? {}, { url }));
    expect(cited).toContain('sources.harbour-letter: has an address whose host holds the name of this project');
    const host = new URL(url).hostname;
    expect(faultIn(({ publisher }) => void Object.assign(publisher, { corrections: `a@${host}` }))).toContain(refused);
  });
  it.each([
    'https://romany-hands.example/',
    'https://germany-handspinners.example/',
    'https://many-minds.example/',
    'https://harbour.example/many-hands/',
  ])('and a host that only looks a little like it is taken: %s', (site) =>
    expect(faultIn(({ publisher }) => void Object.assign(publisher, { site }))).toBe(''),
  );
});
