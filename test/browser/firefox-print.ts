/** How Firefox prints for a person, as source for its own process. */

/** Of a body that has a PDF in base64 of what `context` shows. `settings` is the source of more of them. */
export const printing = (context: string, settings = '{}'): string => `
  const path = PathUtils.join(PathUtils.tempDir, 'many-hands-' + Services.uuid.generateUUID().toString().slice(1, -1) + '.pdf');
  const settings = Cc['@mozilla.org/gfx/printsettings-service;1'].getService(Ci.nsIPrintSettingsService).createNewPrintSettings();
  Object.assign(settings, {
    isInitializedFromPrinter: true, isInitializedFromPrefs: true, printSilent: true, toFileName: path,
    outputFormat: Ci.nsIPrintSettings.kOutputFormatPDF, outputDestination: Ci.nsIPrintSettings.kOutputDestinationFile,
    paperWidth: 8.27, paperHeight: 11.69, paperSizeUnit: Ci.nsIPrintSettings.kPaperSizeInches,
  }, ${settings});
  await ${context}.print(settings);
  const bytes = await IOUtils.read(path);
  await IOUtils.remove(path);
  return bytes.toBase64();`;

/** Inches along each edge that many printers cannot reach: lines of the browser's own stand inside of them. */
const OUT_OF_REACH = 0.25;

/** Prints the tab in front with lines of the browser's own, which are `args[2]`, on paper of `args[0]` by `args[1]` inches. */
export const PRINT_WITH_OWN = printing(
  'gBrowser.selectedBrowser.browsingContext',
  `{
    paperWidth: args[0], paperHeight: args[1], headerStrLeft: args[2], footerStrLeft: args[2],
    headerStrCenter: '', headerStrRight: '', footerStrCenter: '', footerStrRight: '',
    unwriteableMarginTop: ${OUT_OF_REACH}, unwriteableMarginBottom: ${OUT_OF_REACH},
    unwriteableMarginLeft: ${OUT_OF_REACH}, unwriteableMarginRight: ${OUT_OF_REACH},
  }`,
);
