/**
 * Names that are written in more than one way: where one form stands in the reference, a text may use another.
 * Companies, people and places take their forms from the base itself, countries from the Unicode tables of Node.
 * Read against the whole base on 2026-11-23. Add a line only for two forms of one name, never to silence a check.
 */

/** Institutions, abbreviations and peoples, English forms first. */
const FORMS: readonly string[] = [
  'AI | IA',
  'EU | European Union | UE | Union européenne',
  'UN | United Nations | ONU | Nations unies',
  'ILO | International Labour Organization | OIT | Organisation internationale du travail',
  'WHO | World Health Organization | OMS',
  'NGO | NGOs | ONG',
  'HR | RH',
  'ICT | TIC',
  'PTSD | post-traumatic stress disorder | TSPT | trouble de stress post-traumatique',
  'DSA | Digital Services Act',
  'GDPR | RGPD',
  'AP | Associated Press',
  'CWU | Communication Workers Union | Communications Workers',
  'DFRLab | Digital Forensic Research Lab',
  'NLRB | labor board',
  'Süddeutsche Zeitung | SZ',
  'court | Cour',
  'court of appeal | appeal court | Cour d’appel',
  'supreme court | Cour suprême',
  'high court | Haute Cour',
  'constitutional | constitutionnel',
  'Constitutional Council | Conseil constitutionnel',
  'parliament | parliamentary | Parlement',
  'senate | senator | senators | Sénat',
  'national assembly | Assemblée nationale',
  'congress | Congrès',
  'Commission | Commission européenne',
  'ministry | Ministère',
  'AI Office | Bureau de l’IA',
  'trade ministry | ministère du Commerce',
  'go public | stock exchange | listing | Bourse',
  'state | states | state media | member states | federal | État | États',
  'agency | Agence',
  'Institute | Institut',
  'Christmas | Noël',
  'not | PAS',
  'income | REVENU',
  'Europe | European | Europeans | Européen | Européens | Européennes',
  'Eastern Europe | Europe de l’Est',
  'Africa | African | Africans | Afrique | Africains',
  'East Africa | East African | Eastern Africa | Afrique de l’Est',
  'North Africa | Afrique du Nord',
  'Asia | Asian | Asie',
  'Latin America | Latin American | Amérique latine',
  'South America | Amérique du Sud',
  'North America | Amérique du Nord',
  'global south | majority world | Sud',
  'north | northern | Nord',
  'south | southern | Sud',
  'east | eastern | Est',
  'west | western | Ouest',
  'Catalonia | Catalogne',
  'California | Californian | Californie',
  'Bucharest | Bucarest',
  'London | Londres',
  'US | U.S. | USA | United States | America | American | Americans | États-Unis | Américain | Américains | Américaine | Américaines',
  'UK | U.K. | United Kingdom | Britain | British | Royaume-Uni | Britannique | Britanniques',
  'Argentina | Argentine | Argentinian | Argentins | Argentines',
  'Brazil | Brazilian | Brazilians | Brésil | Brésiliens | Brésiliennes',
  'Bulgaria | Bulgarian | Bulgarie',
  'Canada | Canadian | Canadians | Canadiens',
  'Chile | Chilean | Chili',
  'China | Chinese | Chine | Chinois | Chinoises',
  'Colombia | Colombian | Colombians | Colombie | Colombiens | Colombiennes',
  'Egypt | Egyptian | Égypte | Égyptiens',
  'Finland | Finnish | Finlande',
  'France | French | Français | Française | Françaises',
  'Germany | German | Germans | Allemagne | Allemands | Allemandes',
  'Ghana | Ghanaian | Ghanéens | Ghanéennes',
  'India | Indian | Indians | Inde | Indiens | Indiennes',
  'Ireland | Irish | Irlande | Irlandais',
  'Kenya | Kenyan | Kenyans | Kényan | Kényans | Kényane | Kényanes',
  'Madagascar | Malagasy | Malgache | Malgaches',
  'Morocco | Moroccan | Maroc | Marocains',
  'Netherlands | Dutch | Pays-Bas',
  'Philippines | Philippine | Filipino | Filipinos | Philippin | Philippins | Philippines',
  'Poland | Polish | Pologne',
  'Portugal | Portuguese | Portugais',
  'Romania | Romanian | Roumanie',
  'Russia | Russian | Russians | Russie | Russes',
  'Spain | Spanish | Espagne | Espagnols',
  'Syria | Syrian | Syrians | Syrie | Syriens',
  'Turkey | Turkish | Turquie',
  'Uganda | Ugandan | Ougandais',
  'Ukraine | Ukrainian | Ukrainiens | Ukrainiennes',
  'Venezuela | Venezuelan | Venezuelans | Vénézuéliens | Vénézuéliennes',
];

const regionNames = (language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The English and French name of every country. */
function countryForms(): string[][] {
  const [english, french] = [regionNames('en'), regionNames('fr')];
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes
    .map((code) => [english.of(code), french.of(code)].filter((name) => name !== undefined))
    .filter((forms) => forms.length > 1);
}

export const EQUIVALENTS: readonly (readonly string[])[] = [
  ...FORMS.map((line) => line.split(' | ')),
  ...countryForms(),
];
