/** Texts that would be taken for this project's word. No list of verbs finds them all, so they are taken: what tells whose they are is the line of ours beside them. */

const DOES = ['confirms', 'retracts', 'approves', 'checks', 'endorses', 'guarantees', 'deletes', 'withdraws'];
const BY = ['checked', 'approved', 'audited', 'authenticated', 'trusted', 'signed', 'certified', 'corrected', 'proven'];
const PAR = ['vérifié', 'audité', 'authentifié', 'certifié', 'corrigé', 'supprimé', 'approuvé', 'retiré'];

export const POSING = [
  ...DOES.map((verb) => `This extension ${verb} this.`),
  ...BY.flatMap((verb) => [`${verb} by many hands`, `${verb} by the project`]),
  ...PAR.flatMap((verb) => [`${verb} par les petites mains`, `${verb} par petites mains.`]),
  ...['Checked by this extension.', 'Vérifié par cette extension.', 'A letter (checked by the project).'],
  ...['Verified by the extension that you are reading.', 'Vérifié par l’extension que vous lisez.'],
  ...['The makers of this tool verified each claim here.', 'Fact-checked by the people behind this panel.'],
  ...['The claim above was withdrawn by its editors.', 'L’affirmation ci-dessus a été retirée.'],
  ...['Checked on 27 November 2026. Grade A.', 'Documented. Rests on a court’s document.', '✓ Verified', 'Vérifié ✓'],
  ...[
    'Des petites mains confirment.',
    'Les petites mains garantissent ceci.',
    'So many hands have verified this claim.',
  ],
  ...['From the pack of nobody, checked by the project', 'Security warning: update this browser'],
];
