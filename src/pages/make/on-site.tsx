/** The page of the site that makes packs: the form of the extension, with the base that the build has put beside it. */
import { render } from 'preact';
import { translator } from '../../i18n/words';
import { LANGUAGES } from '../../model/languages';
import { FORM_DATA, type FormData } from '../../packs/base';
import { PackForm } from './PackForm';

const data = (globalThis as unknown as Record<string, FormData | undefined>)[FORM_DATA];
const place = document.getElementById('make');
const language = LANGUAGES.find((code) => code === document.documentElement.lang) ?? 'en';
if (place && data) render(<PackForm {...data} words={translator(language)} />, place);
else if (place) place.textContent = place.dataset.failed ?? '';
