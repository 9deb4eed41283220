/** What `relu-elements help` prints. */
export const helpText = `Usage: relu-elements scorm --out FILE.zip [options]
       relu-elements help
       relu-elements --version

Writes a package for a learning management system. It needs no network.

  --out FILE        the zip to write
  --format FORMAT   scorm12 (default), scorm2004, cmi5, or all: three zips, FILE-scorm12.zip and so on
  --element TAG     the element that is shown: relu-slider-exercise (default) or another of the package
  --unit "WEIGHT BIAS OUTPUT-WEIGHT [fixed]"
                    a unit of the figure; once for each
  --lang LANGUAGE   the language of the page: en (default), de, es, fr, zh-CN, ar
  --title TEXT      what the platform calls the package; otherwise the heading
  --caption TEXT    a sentence under the figure
  --force           overwrites what is there
  --ATTRIBUTE VALUE any attribute of the element, such as --target "0,2 1,0 2,1 3,4" or --heading "Bends"

Only relu-slider-exercise is graded. A SCORM package of another element is an asset, which platforms take as
completed once it was opened; in a cmi5 package it asks for nothing (moveOn NotApplicable).

Exit codes: 0 written, 1 a file could not be read or written, 2 a wrong command or option.`;
