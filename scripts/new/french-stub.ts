/** The file in which another language says a new claim: tied to the English it renders, its texts still to write, read by nobody yet. */
import type { Claim } from '../../src/model/claim';
import type { Language } from '../../src/model/languages';
import { writeRecords } from '../knowledge/format';
import { renderedHash } from '../knowledge/hashes';

/** What stands where a text is still to be written; the schema refuses it, so that the check names every one. */
const TO_WRITE = '';

/** Path below data/, and text. The review is left out: whoever reads it against the claim writes that. */
export function overlayStub(language: Language, id: string, claim: Claim): { file: string; text: string } {
  const stub = {
    renders: renderedHash(claim),
    text: Object.fromEntries(Object.keys(claim.text).map((level) => [level, TO_WRITE])),
    ...(claim.contested && { contested: TO_WRITE }),
    ...(claim.figures?.length && { figures: claim.figures.map(() => TO_WRITE) }),
  };
  return { file: `${language}/claims/${id}.yaml`, text: writeRecords({ [id]: stub }) };
}
