import { identityOf } from './identity.js';
import { attributesText, escapeMarkup } from './markup.js';
import { isGraded } from './request.js';
import type { PackageRequest } from './request.js';

const longestTitle = 200;

/**
 * imsmanifest.xml of SCORM 1.2. What is not graded is an asset, which a platform takes as completed once
 * it was opened. There is no mastery score: platforms that apply one turn an attempt that is left half way
 * into a failed one, and do not let its learner go on; the page itself says when it is passed. The schemas
 * are named though the zip has none of them, since their license keeps them out: importers that validate
 * have their own, and find them by these names.
 */
export function scorm12Manifest(request: PackageRequest, names: readonly string[]): string {
  const graded = isGraded(request);
  const title = titleText(request);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="relu-${identityOf(request)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${title}</title>
      <item identifier="item" identifierref="resource" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormtype="${graded ? 'sco' : 'asset'}" href="index.html">
${fileLines(names)}
    </resource>
  </resources>
</manifest>
`;
}

/** The title as an element's content, cut off where the schema of SCORM 1.2 ends titles. */
export function titleText({ title }: PackageRequest): string {
  // Not within a pair of surrogates.
  return escapeMarkup(title.slice(0, longestTitle).replace(/[\ud800-\udbff]$/, ''));
}

/** The files of a resource, a line each. */
export function fileLines(names: readonly string[]): string {
  return names
    .map((name) => ({ href: name.split('/').map(encodeURIComponent).join('/') }))
    .map((file) => `      <file${attributesText(file)}/>`)
    .join('\n');
}
