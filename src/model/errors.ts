/** Expected failures: a closed set of codes, each with a sentence for the user in i18n (`error.<code>`). */

export const ERROR_CODES = [
  'unknown-message',
  'bad-message',
  'foreign-sender',
  'unknown-product',
  'page-not-allowed',
  'panel-taken',
  'page-untouchable',
  'page-silent',
  'tab-closed',
  'nothing-here',
  'private-page',
  'knowledge-unavailable',
  'storage-full',
  'storage-refused',
  'private-window',
  'held',
  'no-lesson',
  'too-late',
  'private-paper',
  'side-refused',
  'reload-needed',
  'no-answer',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A failure that was foreseen. `code` selects the user's sentence; `message` is for maintainers. */
export class ManyHandsError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ManyHandsError';
    this.code = code;
  }
}

/** The code of any thrown value; everything unforeseen is `internal`. */
export const errorCode = (error: unknown): ErrorCode => (error instanceof ManyHandsError ? error.code : 'internal');
