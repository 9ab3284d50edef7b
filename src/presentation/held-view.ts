/** Why a choice cannot be made here now, in words: beside the control, which shows the value that holds. */
import type { Translator } from '../i18n/words';

/** The choices that a school profile or an organisation can hold. */
export type HeldChoice = 'language' | 'level' | 'content' | 'school' | 'quiet' | 'moments' | 'diary';

export type HeldView = Partial<Record<HeldChoice, string>>;

const WORDS = { policy: 'policy.holds', school: 'options.school.holds' } as const;

/** One sentence for each choice that is held. */
export const heldView = (held: Partial<Record<string, keyof typeof WORDS>>, { t }: Translator): HeldView =>
  Object.fromEntries(Object.entries(held).flatMap(([choice, by]) => (by ? [[choice, t(WORDS[by])]] : [])));
