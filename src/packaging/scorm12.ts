import { identityOf } from './identity.js';
import { attributesText, escapeMarkup } from './markup.js';
import { isGraded } from './request.js';
import type { PackageRequest } from './request.js';

/**
 * imsmanifest.xml of SCORM 1.2. What is not graded is an asset, which a platform takes as completed once
 * it was opened.
 */
export function scorm12Manifest(request: PackageRequest, names: readonly string[]): string {
  const graded = isGraded(request);
  const title = escapeMarkup(request.title);
  const mastery = graded ? '\n        <adlcp:masteryscore>100</adlcp:masteryscore>' : '';
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
        <title>${title}</title>${mastery}
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

/** The files of a resource, a line each. */
export function fileLines(names: readonly string[]): string {
  return names.map((href) => `      <file${attributesText({ href })}/>`).join('\n');
}
