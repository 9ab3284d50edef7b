/** Loaded before a build: its clock shows another year. */
const YEARS = 3 * 365 * 86_400_000;
const { Date: RealDate } = globalThis;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(RealDate.now() + YEARS);
  }
  static now() {
    return RealDate.now() + YEARS;
  }
};
