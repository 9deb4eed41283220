import { elementSummaries } from './elements.mjs';

/** What `relu-elements help` prints. */
export function helpText() {
  const elements = Object.entries(elementSummaries());
  const width = Math.max(...elements.map(([tagName]) => tagName.length));
  const list = elements.map(([tagName, summary]) => `  ${tagName.padEnd(width)}  ${summary}`);
  return `Usage: relu-elements scorm --out FILE.zip [options]
       relu-elements help
       relu-elements --version

Writes packages for a learning management system. They need no network.

  --out FILE.zip    the zip to write
  --format FORMAT   all (default): FILE-scorm12.zip, FILE-scorm2004.zip and FILE-cmi5.zip;
                    or scorm12, scorm2004 or cmi5: FILE.zip
  --element TAG     the element that is shown, see below; otherwise relu-slider-exercise
  --unit "WEIGHT BIAS [OUTPUT-WEIGHT [fixed]]"
                    a unit of the figure; once for each
  --lang LANGUAGE   the language of the page: en (default), de, es, fr, zh-CN, ar
  --title TEXT      what the platform calls the package; otherwise the heading
  --caption TEXT    a sentence under the figure
  --force           overwrites what is there
  --ATTRIBUTE VALUE any attribute of the element, such as --target "0,2 1,0 2,1 3,4" or --heading "Bends";
                    what the element would refuse is refused here

Elements:
${list.join('\n')}

Only relu-slider-exercise is graded. A SCORM package of another element is an asset, which platforms take as
completed once it was opened; in a cmi5 package it asks for nothing (moveOn NotApplicable).

Exit codes: 0 written, 1 a file could not be read or written, 2 a wrong command or option.`;
}
