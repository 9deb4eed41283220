import { uuidOf } from './identity.js';
import { attributesText, escapeMarkup } from './markup.js';
import { isGraded } from './request.js';
import type { PackageRequest } from './request.js';

/** cmi5.xml: a course of one unit, which what is not graded satisfies without a statement. */
export function cmi5Structure(request: PackageRequest): string {
  const text = `<langstring${attributesText({ lang: request.language })}>${escapeMarkup(request.title)}</langstring>`;
  const grading: Record<string, string> = isGraded(request)
    ? { moveOn: 'CompletedAndPassed', masteryScore: '1' }
    : { moveOn: 'NotApplicable' };
  // No fragment in it: the exercises of the page have this id with a fragment each.
  const unit = { id: `urn:uuid:${uuidOf(request, 'unit')}`, ...grading, launchMethod: 'AnyWindow' };
  // The order of the elements is the schema's.
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:uuid:${uuidOf(request, 'course')}">
    <title>${text}</title>
    <description>${text}</description>
  </course>
  <au${attributesText(unit)}>
    <title>${text}</title>
    <description>${text}</description>
    <url>index.html</url>
  </au>
</courseStructure>
`;
}
