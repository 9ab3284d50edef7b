/** Tables that people open with a double click: a byte order mark, without which a spreadsheet on Windows breaks every accent. Parsers pass over it. */

const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a table with its mark before it. */
export const forSpreadsheets = (table: string): string => `${BYTE_ORDER_MARK}${table}`;
