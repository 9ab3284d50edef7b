/** Specs about what no browser decides: they run in Chromium alone, and each says what of it Firefox is seen to do elsewhere. */
export const IN_CHROMIUM_ALONE: Readonly<Record<string, string>> = {
  'bad-input':
    'Stories that nobody has written yet, laid out. Firefox: each part is measured in accessibility, popup, room, zoomed and label-place.',
  packs:
    'What a pack adds, and when it is refused. Firefox: make-pack takes one and reads it in the panel, pack-link refuses, pack-lessons removes.',
};
